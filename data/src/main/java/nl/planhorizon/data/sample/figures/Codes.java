package nl.planhorizon.data.sample.figures;

import java.util.Set;

/** Codes of the bundled policy and calibration that demo caseloads refer to by name. */
public final class Codes {

    /** Nationalities of the priority queue, which is promised a hearing within four weeks. */
    public static final Set<String> PROMISED = Set.of("DZA", "MDA");

    public static final String PRIORITY = "priority";
    public static final String TRACK_1 = "track-1";
    public static final String TRACK_2 = "track-2";
    public static final String BORDER = "border";
    public static final String BAA = "baa";
    public static final String REGULAR = "regular";
    public static final String REPEAT = "repeat";

    public static final String TEAM_BAA = "BAA";
    public static final String MINOR = "MINOR";
    public static final String MINOR_CHILD = "MINOR_CHILD";
    public static final String SPECIALIST_A = "SPECIALIST_A";
    public static final String SPECIALIST_B = "SPECIALIST_B";

    public static final String TER_APEL = "TA";
    public static final String BUDEL = "BU";
    public static final String DEN_BOSCH = "DB";
    public static final String SCHIPHOL = "SC";

    private Codes() {}
}
