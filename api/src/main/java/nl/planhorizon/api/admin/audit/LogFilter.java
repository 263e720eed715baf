package nl.planhorizon.api.admin.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which lines of the log are looked at. Nothing of it names a person: accounts stand in it by their number.
 *
 * @param from first day, or null
 * @param until last day, or null
 * @param account number of the account that made the change, or null for anybody
 * @param kind what was changed, or empty
 * @param change what was done, or empty
 * @param subject its id, or empty
 */
record LogFilter(
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @Nullable Long account,
        @Nullable String kind,
        @Nullable String change,
        @Nullable String subject) {

    LogFilter {
        kind = clean(kind);
        change = clean(change);
        subject = clean(subject);
    }

    private static String clean(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** The part of an address behind the question mark. */
    public String query() {
        var query = UriComponentsBuilder.newInstance();
        add(query, "from", from);
        add(query, "until", until);
        add(query, "account", account);
        add(query, "kind", kind);
        add(query, "change", change);
        add(query, "subject", subject);
        return query.encode().toUriString();
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            query.queryParam(name, value.toString());
        }
    }
}
