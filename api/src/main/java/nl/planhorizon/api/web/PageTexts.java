package nl.planhorizon.api.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final Map<String, String> dutch = texts(DUTCH);
    private final Map<String, String> english = texts(Locale.UK);

    /** All texts of a language in one map: a page says hundreds, and each would be looked for bundle by bundle. */
    private static Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (var name : BUNDLES) {
            var bundle = ResourceBundle.getBundle(
                    FOLDER + name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            bundle.keySet().forEach(key -> texts.putIfAbsent(key, bundle.getString(key)));
        }
        return texts;
    }

    /** English for readers of English, Dutch for everybody else. */
    public static Locale localeOf(Locale asked) {
        return asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : DUTCH;
    }

    /** The text with this key, its places filled; the key between question marks where there is no such text. */
    public String say(Locale asked, String key, Object... values) {
        return filled(asked, key, values).orElse("??" + key + "??");
    }

    /** The text with this key, its places filled, if there is one. */
    Optional<String> filled(Locale asked, String key, Object... values) {
        return find(asked, key).map(text -> values.length == 0 ? text : String.format(localeOf(asked), text, values));
    }

    /** The text with this key as it is written, if there is one. */
    public Optional<String> find(Locale asked, String key) {
        return Optional.ofNullable((localeOf(asked).equals(DUTCH) ? dutch : english).get(key));
    }
}
