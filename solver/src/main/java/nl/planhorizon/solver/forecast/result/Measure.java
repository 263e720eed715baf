package nl.planhorizon.solver.forecast.result;

import java.util.Locale;

/** What a forecast reports each week. */
public enum Measure {
    STOCK(Scope.TOTAL),
    INFLOW(Scope.TOTAL),
    HEARD(Scope.TOTAL),
    DECIDED(Scope.TOTAL),
    UNHEARD(Scope.TOTAL),
    LEFT(Scope.TOTAL),
    NO_SHOWS(Scope.TOTAL),
    HEARD_UNDECIDED(Scope.TOTAL),
    STOCK_UNDER_6_MONTHS(Scope.TOTAL),
    STOCK_6_TO_15_MONTHS(Scope.TOTAL),
    STOCK_OVER_15_MONTHS(Scope.TOTAL),
    OVERDUE(Scope.TOTAL),
    TERMS_BROKEN(Scope.TOTAL),
    NOTICES(Scope.TOTAL),
    APPEALS(Scope.TOTAL),
    PENALTY_EURO(Scope.TOTAL),
    QUEUE_STOCK(Scope.QUEUE),
    QUEUE_HEARD(Scope.QUEUE),
    QUEUE_DECIDED(Scope.QUEUE),
    QUEUE_HEARINGS(Scope.QUEUE),
    WAITING_P50(Scope.QUEUE),
    WAITING_P90(Scope.QUEUE),
    HORIZON_DUE(Scope.QUEUE),
    HORIZON_KEPT(Scope.QUEUE),
    USED(Scope.RESOURCE),
    CAPACITY(Scope.RESOURCE),
    BLOCKED(Scope.RESOURCE);

    /** Of what there is a number. */
    public enum Scope {
        TOTAL,
        QUEUE,
        RESOURCE
    }

    private final Scope scope;

    Measure(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
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
