package nl.planhorizon.data.grid;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts as text in a single cell. */
final class Grids {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@].*", Pattern.DOTALL);

    private Grids() {}

    static String text(@Nullable Object written) {
        if (written == null) {
            return "";
        }
        if (written instanceof List<?> list) {
            return list.stream().map(Grids::text).collect(Collectors.joining(", "));
        }
        return written instanceof Boolean flag ? yesNo(flag) : written.toString();
    }

    static String yesNo(boolean flag) {
        return flag ? "yes" : "no";
    }

    /** The same for CSV: a text that a spreadsheet would run as a formula begins with an apostrophe. */
    static String csv(@Nullable Object written) {
        if (written instanceof String text && FORMULA.matcher(text).matches()) {
            return "'" + text;
        }
        return text(written);
    }
}
