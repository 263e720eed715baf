package nl.planhorizon.data.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A piece of text that can be said in each language of the readers: English in an English locale, else Dutch. */
@FunctionalInterface
public interface Phrase {

    String in(Locale locale);

    /** The same in every language: a name, a code or a place in a file. */
    static Phrase plain(String text) {
        return new Plain(text);
    }

    /** A text given in both languages. */
    static Phrase of(String dutch, String english) {
        return locale -> isEnglish(locale) ? english : dutch;
    }

    /** Several pieces with a comma between them. */
    static Phrase joined(List<?> parts) {
        return locale -> parts.stream().map(part -> say(part, locale)).collect(Collectors.joining(", "));
    }

    /** What stands in a place of a text: a phrase as itself, anything else as it looks in files. */
    static String say(Object detail, Locale locale) {
        return detail instanceof Phrase phrase ? phrase.in(locale) : detail.toString();
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    /**
     * A text that needs no translation.
     *
     * @param text the text
     */
    record Plain(String text) implements Phrase {

        @Override
        public String in(Locale locale) {
            return text;
        }
    }
}
