package nl.planhorizon.api.console;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;
import nl.planhorizon.solver.catalogue.Rule;

/** The users' texts, numbers and dates in one language. */
public final class Texts {

    private static final String BUNDLE = "nl.planhorizon.api.messages";

    private final Language language;
    private final ResourceBundle bundle;
    private final Map<String, String> languages = new ConcurrentHashMap<>();

    public Texts(Language language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                BUNDLE, language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The language of the reader, for whatever puts itself in words. */
    public Locale locale() {
        return language.locale();
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    /** The text with this key, its places filled. */
    public String say(String key, Object... values) {
        return String.format(language.locale(), bundle.getString(key), values);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(language.locale()).format(value);
    }

    /** A share as a percentage with one decimal. */
    public String percentage(double share) {
        return String.format(language.locale(), "%.1f %%", 100 * share);
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(day);
    }

    /** The text with a key made from a code, or else what is given instead. */
    public String sayOr(String instead, String key) {
        return bundle.containsKey(key) ? say(key) : instead;
    }

    /** The name of a language or dialect, or its code where it has none. */
    public String language(String code) {
        return languages.computeIfAbsent(code, this::findLanguage);
    }

    private String findLanguage(String code) {
        var known = Locale.forLanguageTag(code);
        boolean plain = known.toLanguageTag().equals(code) && known.getVariant().isEmpty();
        return sayOr(plain ? known.getDisplayName(language.locale()) : code, "language." + code);
    }

    public String meaning(Rule rule) {
        return name(rule.dutch(), rule.english());
    }

    /** Whichever of the two names is in the language of the reader. */
    public String name(String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }
}
