package nl.planhorizon.data.text;

import java.util.Locale;

/**
 * Every kind of fault in an input. Kinds that ask the same of a program share a code, which does not change; the texts
 * are in the {@link Catalogue}, each in as many places as the kind has details.
 */
public enum FaultKind {
    // files
    NO_SUCH_FILE(0),
    NO_SUCH_DATASET("no-such-file", 1),
    NOT_A_FILE(0),
    NOT_READABLE(0),
    NOT_READABLE_OR_TOO_LARGE("not-readable", 0),
    CANNOT_READ(1),
    TOO_LARGE(2),
    UNKNOWN_KIND_OF_FILE(0),
    UNKNOWN_FORM(1),
    CANNOT_WRITE(1),
    FOLDER_NOT_WRITABLE("cannot-write", 1),
    PLACE_OCCUPIED("cannot-write", 0),
    UNKNOWN_FORMAT(2),
    UNKNOWN_VERSION(2),
    NOT_JSON(1),
    JSON_GOES_ON("not-json", 0),
    NOT_CSV(1),
    NOT_A_WORKBOOK(1),
    WORKBOOK_DAMAGED("not-a-workbook", 0),
    WORKBOOK_TOO_LARGE("not-a-workbook", 0),
    WORKBOOK_WITH_FORBIDDEN_THINGS("not-a-workbook", 0),

    // tables, columns and rows
    NO_TABLES(1),
    MISSING_TABLE(2),
    UNKNOWN_TABLE(1),
    UNKNOWN_SHEET("unknown-table", 1),
    DUPLICATE_TABLE(1),
    NOT_ONE_ROW(2),
    MISSING_COLUMN(3),
    UNKNOWN_COLUMN(3),
    DUPLICATE_COLUMN(1),
    UNKNOWN_FIELD(2),
    DOCUMENT_IS_NO_OBJECT("wrong-type", 1),
    TABLE_IS_NO_ARRAY("wrong-type", 1),
    ROW_IS_NO_OBJECT("wrong-type", 2),
    IMPOSSIBLE_ROW(1),
    DUPLICATE(2),
    UNKNOWN_REFERENCE(3),

    // cells
    MISSING_VALUE(2),
    WRONG_TYPE(2),
    TEXT_TOO_LONG("too-long", 2),
    LIST_TOO_LONG("too-long", 2),
    NOT_A_CODE(3),
    NOT_A_WHOLE_NUMBER(1),
    OUT_OF_RANGE(3),
    NOT_YES_OR_NO(1),
    UNKNOWN_VALUE(3),
    NOT_A_DATE(1),
    YEAR_OUT_OF_RANGE("out-of-range", 3),
    NOT_A_RANGE_OF_DAYS("not-a-date", 1),
    RANGE_OF_DAYS_REVERSED("range-reversed", 2),
    NOT_A_SESSION(1),
    NOT_A_LANGUAGE(1),

    // policy
    POLICY_FILLED(1),
    SETTINGS_FILLED("policy-filled", 1),
    NO_SOURCE(0),
    SETTING_OUT_OF_RANGE("out-of-range", 4),
    INCOMPLETE_HORIZON(1),
    TWO_TARGETS(0),
    QUEUE_GROUP_INCOMPLETE(2),
    QUEUE_GROUP_AMBIGUOUS(1),

    // caseloads
    RANGE_REVERSED(4),
    WINDOW_TOO_LONG(3),
    TRACK_NOT_IN_USE("unknown-value", 1),
    BORN_AFTER_APPLICATION(2),
    BEFORE_APPLICATION("date-implausible", 3),
    APPLICATION_AFTER_AS_OF("date-implausible", 2),
    READY_BUT_INCOMPLETE(0),
    NO_RULE_SET(2),
    TWO_OPEN_HEARINGS(4),
    REMOTE_WITH_LOCATIONS(0),
    ON_SITE_WITHOUT_LOCATION(0),
    MENTOR_IS_TRAINEE(2),
    OWN_MENTOR("mentor-is-trainee", 1),
    NEITHER_PUBLISHED_NOR_PINNED(0),
    INCOMPLETE_PIN(0),
    HEARING_AFTER_WINDOW(2),
    TWO_STANDING_HEARINGS(2),
    FIXED_HEARINGS_CLASH(5),
    FIXED_HEARINGS_APART("fixed-hearings-clash", 5),

    // plans
    OTHER_CASELOAD(3),
    PRICES_WITHOUT_BOUND(0),
    BOUND_NOT_PROVEN(2),
    PRICES_OF_NOTHING("bound-not-proven", 1),
    PRICES_TWICE("bound-not-proven", 1),
    WRONG_NUMBER_OF_PRICES("bound-not-proven", 3),
    PRICE_OUT_OF_RANGE("bound-not-proven", 3),

    // scenarios
    ONE_OF_TWO(2),
    NOT_TWELVE_MONTHS(1),
    NOTHING_TO_PLAN(0),
    DIFFERENT_BASES(0),

    // what was asked for
    UNKNOWN_CASE(1),
    UNKNOWN_ARGUMENT(1),
    MISSING_ARGUMENT(1),
    REPEATED_OPTION(1),
    WRONG_VALUE(2),
    VALUE_OUT_OF_RANGE("out-of-range", 3),
    WRONG_USE(2);

    private final String code;
    private final int places;

    FaultKind(int places) {
        this.code = key();
        this.places = places;
    }

    FaultKind(String code, int places) {
        this.code = code;
        this.places = places;
    }

    /** Stable kebab-case code. */
    public String code() {
        return code;
    }

    /** Number of details. */
    public int places() {
        return places;
    }

    /** Key of what is wrong. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Key of what to do. */
    public String remedyKey() {
        return key() + ".remedy";
    }
}
