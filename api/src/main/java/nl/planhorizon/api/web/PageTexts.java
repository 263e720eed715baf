package nl.planhorizon.api.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.stereotype.Component;

/**
 * The texts of the pages: one bundle for each feature, in Dutch and English, written like those of the command line. A new
 * feature adds the name of its bundle here.
 */
@Component
public final class PageTexts {

    /** Names of the bundles, in {@code nl/planhorizon/api/text}. */
    public static final List<String> BUNDLES = List.of(
            "shell",
            "account",
            "problem",
            "today",
            "cases",
            "board",
            "planning",
            "night",
            "event",
            "hearing-days",
            "admin",
            "why",
            "what-if",
            "form",
            "people",
            "importing",
            "marks");

    private static final String FOLDER = "nl.planhorizon.api.text.";
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final List<ResourceBundle> dutch = bundles(DUTCH);
    private final List<ResourceBundle> english = bundles(Locale.UK);

    private static List<ResourceBundle> bundles(Locale locale) {
        List<ResourceBundle> bundles = new ArrayList<>();
        for (var name : BUNDLES) {
            bundles.add(ResourceBundle.getBundle(
                    FOLDER + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)));
        }
        return bundles;
    }

    /** English for readers of English, Dutch for everybody else. */
    public static Locale localeOf(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : DUTCH;
    }

    /** The text with this key, its places filled; the key between question marks where there is no such text. */
    public String say(Locale asked, String key, Object... values) {
        return find(asked, key)
                .map(text -> values.length == 0 ? text : String.format(localeOf(asked), text, values))
                .orElse("??" + key + "??");
    }

    /** The text with this key as it is written, if there is one. */
    public Optional<String> find(Locale asked, String key) {
        return (localeOf(asked).equals(DUTCH) ? dutch : english)
                .stream()
                        .filter(bundle -> bundle.containsKey(key))
                        .map(bundle -> bundle.getString(key))
                        .findFirst();
    }
}
