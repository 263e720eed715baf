package nl.planhorizon.api.console;

import java.util.Locale;

/** The languages of the users' texts. */
public enum Language {
    NL(Locale.forLanguageTag("nl-NL")),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language asked for by {@code --lang}, read before the arguments are, so that faults in them are told in it. */
    public static Language askedForIn(String... args) {
        return String.join(" ", args).matches("(?i).*--lang[= ]en\\b.*") ? EN : NL;
    }
}
