package nl.planhorizon.api.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.solver.domain.Code;

/** How a hearing went, as far as planning is concerned. */
public enum Outcome {
    CAME,
    ABSENT_WITH_REASON,
    ABSENT_WITHOUT_REASON,
    STOPPED_EARLY,
    /** It took place, and a supplementary hearing is needed. */
    RAN_OVER,
    /** Its day passed and nobody told anything: it counts as held until somebody does. */
    NOT_REPORTED;

    /** What people can register. */
    public static List<Outcome> registrable() {
        return Arrays.stream(values()).filter(each -> each != NOT_REPORTED).toList();
    }

    /** The name in forms and messages: lower case with dashes. */
    public String code() {
        return Code.of(this);
    }

    /** What people can register under that name. */
    public static Optional<Outcome> named(String code) {
        return registrable().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** Whether the case still needs this hearing. */
    boolean goesBackToQueue() {
        return this == STOPPED_EARLY || isAbsence();
    }

    boolean tookPlace() {
        return this == CAME || this == RAN_OVER || this == NOT_REPORTED;
    }

    boolean isAbsence() {
        return this == ABSENT_WITH_REASON || this == ABSENT_WITHOUT_REASON;
    }
}
