package nl.planhorizon.solver.domain;

import java.util.Locale;

/** What a constant is called outside the program: in files, addresses, texts and journals. */
public final class Code {

    private Code() {}

    /** Its name in lower case, with dashes. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
