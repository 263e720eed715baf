package nl.planhorizon.api.access;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.api.office.rows.JournalRows;
import nl.planhorizon.api.office.rows.JournalRows.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the journal what becomes of accounts, without anything secret; and reads their rows. */
@Component
final class AccountLog {

    private final JournalRows journal;
    private final Clock clock;

    AccountLog(JournalRows journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /** Something that happened to an account. */
    record Event(String change, @Nullable Account before, Account after) {}

    void tell(Event event, String by) {
        var line = new JournalLine("account", event.after().name(), json(event.before()), json(event.after()));
        journal.write(List.of(line), new Entry(event.change(), null, null), new Author(by, clock.instant()));
    }

    private static @Nullable ObjectNode json(@Nullable Account account) {
        if (account == null) {
            return null;
        }
        var json = JsonNodeFactory.instance.objectNode();
        var roles = json.putArray("roles");
        account.roles().stream().map(Role::code).sorted().forEach(roles::add);
        var locations = json.putArray("locations");
        account.locations().stream().sorted().forEach(locations::add);
        return json.put("enabled", account.enabled()).put("mustChange", account.mustChange());
    }

    static String[] codes(Collection<Role> roles) {
        return roles.stream().map(Role::name).sorted().toArray(String[]::new);
    }

    static Account account(ResultSet row) throws SQLException {
        var locked = row.getTimestamp("locked_until");
        return new Account(
                row.getLong("id"),
                row.getLong("version"),
                row.getString("name"),
                row.getBoolean("must_change"),
                texts(row.getArray("roles")).stream().map(Role::valueOf).collect(Collectors.toSet()),
                Set.copyOf(texts(row.getArray("locations"))),
                row.getBoolean("enabled"),
                locked == null ? null : locked.toInstant(),
                row.getTimestamp("password_changed").toInstant(),
                row.getString("provider_subject") != null);
    }

    private static Collection<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
