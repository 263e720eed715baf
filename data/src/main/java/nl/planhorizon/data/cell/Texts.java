package nl.planhorizon.data.cell;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
import org.jspecify.annotations.Nullable;

/** Small things done to texts that people typed. */
public final class Texts {

    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}\\p{Z}\\p{Cs}\\u200B\\uFEFF\\uFFFE\\uFFFF]+");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z0-9]+");
    private static final int SHOWN = 60;

    private Texts() {}

    /** Without blanks at the ends; blanks of any kind, line ends and control characters inside become one blank. */
    public static String clean(String text) {
        return isPlain(text) ? text : ODD.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
        }
        return true;
    }

    /** The same for names that differ in capitals, blanks, dashes and the like only. */
    public static String normalised(String name) {
        return NOT_A_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** Between quotes, cut short. */
    public static String quoted(Object value) {
        return '"' + shortened(value.toString(), SHOWN) + '"';
    }

    /** Cleaned and cut short. */
    public static String shortened(String text, int most) {
        var clean = clean(text);
        var end = clean.offsetByCodePoints(0, Math.min(most, clean.codePointCount(0, clean.length())));
        return clean.substring(0, end) + (end < clean.length() ? "…" : "");
    }

    /** A hint at the nearest of some names, or nothing if none is near. */
    public static Phrase didYouMean(String found, Collection<String> names) {
        var nearest = nearest(normalised(found), names);
        return nearest == null ? Phrase.plain("") : Words.DID_YOU_MEAN.of(nearest);
    }

    private static @Nullable String nearest(String found, Collection<String> names) {
        String nearest = null;
        int least = Math.min(3, (found.length() + 2) / 3) + 1;
        for (var name : found.length() > SHOWN ? List.<String>of() : names) {
            int distance = distance(found, normalised(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
