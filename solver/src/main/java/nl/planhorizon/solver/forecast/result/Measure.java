package nl.planhorizon.solver.forecast.result;

import java.util.Locale;

/** What a forecast reports each week. */
public enum Measure {
    STOCK(Scope.TOTAL, true),
    INFLOW(Scope.TOTAL, false),
    HEARD(Scope.TOTAL, false),
    DECIDED(Scope.TOTAL, false),
    UNHEARD(Scope.TOTAL, false),
    LEFT(Scope.TOTAL, false),
    NO_SHOWS(Scope.TOTAL, false),
    HEARD_UNDECIDED(Scope.TOTAL, true),
    STOCK_UNDER_6_MONTHS(Scope.TOTAL, true),
    STOCK_6_TO_15_MONTHS(Scope.TOTAL, true),
    STOCK_OVER_15_MONTHS(Scope.TOTAL, true),
    OVERDUE(Scope.TOTAL, true),
    TERMS_BROKEN(Scope.TOTAL, false),
    NOTICES(Scope.TOTAL, false),
    APPEALS(Scope.TOTAL, false),
    PENALTY_EURO(Scope.TOTAL, false),
    QUEUE_STOCK(Scope.QUEUE, true),
    QUEUE_HEARD(Scope.QUEUE, false),
    QUEUE_DECIDED(Scope.QUEUE, false),
    QUEUE_HEARINGS(Scope.QUEUE, false),
    WAITING_P50(Scope.QUEUE, true),
    WAITING_P90(Scope.QUEUE, true),
    HORIZON_DUE(Scope.QUEUE, false),
    HORIZON_KEPT(Scope.QUEUE, false),
    USED(Scope.RESOURCE, false),
    CAPACITY(Scope.RESOURCE, false),
    BLOCKED(Scope.RESOURCE, true);

    /** Of what there is a number. */
    public enum Scope {
        TOTAL,
        QUEUE,
        RESOURCE
    }

    private final Scope scope;
    private final boolean level;

    Measure(Scope scope, boolean level) {
        this.scope = scope;
        this.level = level;
    }

    public Scope scope() {
        return scope;
    }

    /** Whether it tells how things stand at the end of a week, rather than what went on in it; flows add up, levels do not. */
    public boolean isLevel() {
        return level;
    }

    /** The name in JSON. */
    public String code() {
        return code(name());
    }

    /** The name of a constant in camel case. */
    public static String code(String constant) {
        var code = new StringBuilder();
        boolean upper = false;
        for (char letter : constant.toLowerCase(Locale.ROOT).toCharArray()) {
            if (letter != '_') {
                code.append(upper ? Character.toUpperCase(letter) : letter);
            }
            upper = letter == '_';
        }
        return code.toString();
    }
}
