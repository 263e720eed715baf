package nl.planhorizon.data.policy;

import java.util.regex.Pattern;
import nl.planhorizon.data.cell.CellType;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.data.text.Words;

/** Nationalities in cells: ISO 3166 alpha-3, UNK for unknown, XXA for stateless. */
public final class Nationalities {

    private static final Pattern ALPHA_3 = Pattern.compile("[A-Z]{3}");

    private Nationalities() {}

    public static CellType<String> nationality() {
        return Types.matching(ALPHA_3, Words.COUNTRY_CODE, "SYR");
    }
}
