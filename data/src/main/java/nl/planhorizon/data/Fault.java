package nl.planhorizon.data;

import java.util.List;
import java.util.Locale;
import nl.planhorizon.data.text.Catalogue;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;

/**
 * One thing that is wrong in an input, so that the reader can mend it. It is put in words, English in an English locale
 * and else Dutch, where the reader is known.
 *
 * @param severity errors stop the reading, warnings do not
 * @param kind what is wrong
 * @param where file and place in it: sheet and cell, line and column, or JSON pointer
 * @param details what was found and what is allowed, in the order the texts of the kind number them
 */
public record Fault(Severity severity, FaultKind kind, Phrase where, List<Object> details) {

    /** Whether an input can be used all the same. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /**
     * Keeps the details as they are now.
     *
     * @throws IllegalArgumentException if the texts of the kind have another number of places to fill
     */
    public Fault {
        details = List.copyOf(details);
        if (details.size() != kind.places()) {
            throw new IllegalArgumentException(
                    "Fault %s has %d places, not %d.".formatted(kind, kind.places(), details.size()));
        }
    }

    public static Fault error(FaultKind kind, Phrase where, Object... details) {
        return new Fault(Severity.ERROR, kind, where, List.of(details));
    }

    public static Fault error(FaultKind kind, String where, Object... details) {
        return error(kind, Phrase.plain(where), details);
    }

    public static Fault warning(FaultKind kind, Phrase where, Object... details) {
        return new Fault(Severity.WARNING, kind, where, List.of(details));
    }

    /** Stable kebab-case code of the kind of fault. */
    public String code() {
        return kind.code();
    }

    /** File and place in it. */
    public String place(Locale locale) {
        return where.in(locale);
    }

    /** What is wrong, naming what was found. */
    public String message(Locale locale) {
        return Catalogue.say(locale, kind.key(), details);
    }

    /** What to do, naming what is allowed. */
    public String remedy(Locale locale) {
        return Catalogue.say(locale, kind.remedyKey(), details);
    }

    /** All of it in one line. */
    public String line(Locale locale) {
        return "%s: %s [%s] %s".formatted(place(locale), message(locale), code(), remedy(locale));
    }

    /** For developers; users get {@link #line}. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
