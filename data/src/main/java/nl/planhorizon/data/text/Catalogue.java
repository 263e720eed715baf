package nl.planhorizon.data.text;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Every text about inputs and plans, by key: {@code faults.properties} in Dutch, {@code faults_en.properties} in English. */
public final class Catalogue {

    private static final String BUNDLE = "nl.planhorizon.data.faults";

    private Catalogue() {}

    /** The text with this key, its places filled. */
    public static String say(Locale locale, String key, List<?> details) {
        var filled = details.stream().map(detail -> Phrase.say(detail, locale)).toArray();
        var texts = ResourceBundle.getBundle(BUNDLE, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return String.format(Locale.ROOT, texts.getString(key), filled);
    }
}
