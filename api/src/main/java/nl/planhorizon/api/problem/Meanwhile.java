package nl.planhorizon.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.api.json.Leaves;
import nl.planhorizon.api.json.Leaves.Difference;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Journal;
import org.springframework.context.MessageSource;

/**
 * Both versions, for whoever came second: what they sent, and what others changed since they looked. Nothing they typed is
 * lost.
 *
 * @param seen version they looked at
 * @param now version it has
 * @param counted whether these are versions of the office, and so worth telling
 * @param sent what they sent
 * @param theirs what was changed since, the latest first
 * @param back the page they came from
 */
public record Meanwhile(long seen, long now, boolean counted, List<Sent> sent, List<Theirs> theirs, String back) {

    private static final int MOST_LINES = 8;
    private static final int MOST_VALUES = 6;
    private static final List<String> ABOUT_THE_FORM = List.of("seen", "version", "back");

    public Meanwhile {
        sent = List.copyOf(sent);
        theirs = List.copyOf(theirs);
    }

    /**
     * A field of the form.
     *
     * @param label what it is called
     * @param value what was filled in
     */
    public record Sent(String label, String value) {}

    /**
     * A change that came first.
     *
     * @param who who made it
     * @param at when
     * @param what what was done
     * @param subject to what
     * @param values what is different
     */
    public record Theirs(String who, Instant at, String what, String subject, List<Difference> values) {
        public Theirs {
            values = List.copyOf(values);
        }
    }

    static Meanwhile of(
            ConflictException conflict,
            HttpServletRequest request,
            Journal journal,
            MessageSource texts,
            Locale locale) {
        var theirs = journal.since(conflict.key(), conflict.expected(), MOST_LINES).stream()
                .map(line -> new Theirs(
                        line.who(),
                        line.at(),
                        line.change(),
                        line.subject(),
                        Leaves.between(line.before(), line.after()).stream()
                                .limit(MOST_VALUES)
                                .toList()))
                .toList();
        return new Meanwhile(
                conflict.expected(),
                conflict.actual(),
                conflict.key().countsWithTheOffice(),
                sent(request, texts, locale),
                theirs,
                back(request));
    }

    private static List<Sent> sent(HttpServletRequest request, MessageSource texts, Locale locale) {
        return request.getParameterMap().entrySet().stream()
                .filter(each -> isTyped(each.getKey()))
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .flatMap(each -> label(texts, each.getKey(), locale)
                        .map(label -> new Sent(label, String.join(", ", Arrays.asList(each.getValue()))))
                        .stream())
                .filter(each -> !each.value().isBlank())
                .toList();
    }

    /** No secrets, and nothing the form says about itself. */
    private static boolean isTyped(String field) {
        return !field.startsWith("_")
                && !ABOUT_THE_FORM.contains(field)
                && !field.toLowerCase(Locale.ROOT).contains("password");
    }

    /** What a field is called to people; those that have no such name are between the page and us. */
    private static Optional<String> label(MessageSource texts, String field, Locale locale) {
        return Optional.ofNullable(texts.getMessage("sent." + field, null, null, locale))
                .or(() -> Optional.ofNullable(texts.getMessage("field." + field, null, null, locale)));
    }

    /** On this server only. */
    private static String back(HttpServletRequest request) {
        var told = request.getParameter("back");
        return told != null && OurPages.isOurs(told) ? told : OurPages.before(request);
    }
}
