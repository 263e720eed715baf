package nl.planhorizon.api.office.mark;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;
import nl.planhorizon.solver.domain.Code;

/** What planners note beside the plan. */
public enum MarkKind {
    /** A day at a location on which nothing comes, goes or moves; its words say why. */
    DAY_LOCK,
    /** The place of a case is kept provisionally and not published; its value is the last day it is kept. */
    HOLD,
    DAY_NOTE,
    CASE_NOTE,
    /** Who stands by on a day at a location; its value is the id of the officer. */
    RESERVE,
    /** How far the interpreter of a hearing is called; its value is the state, its words say who comes of a pool. */
    CALL;

    /** The name in addresses and in the journal: lower case with dashes. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    public static Optional<MarkKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether it is about a day at a location. */
    public boolean isOfDay() {
        return this == DAY_LOCK || this == DAY_NOTE || this == RESERVE;
    }
}
