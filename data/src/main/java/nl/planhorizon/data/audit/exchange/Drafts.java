package nl.planhorizon.data.audit.exchange;

import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** Hearings that are tried: a given one with something else in it. */
public final class Drafts {

    private Drafts() {}

    /** The place of one hearing, for another case. */
    public static Hearing forCase(String caseId, Hearing place) {
        return new Hearing(
                caseId, place.sessions(), place.location(), place.officer(), place.interpreter(), place.room());
    }

    static Hearing withOfficer(Hearing draft, String officer) {
        return new Hearing(
                draft.caseId(), draft.sessions(), draft.location(), officer, draft.interpreter(), draft.room());
    }

    static Hearing withInterpreter(Hearing draft, @Nullable String interpreter) {
        return new Hearing(
                draft.caseId(), draft.sessions(), draft.location(), draft.officer(), interpreter, draft.room());
    }

    static Hearing withRoom(Hearing draft, String room) {
        return new Hearing(
                draft.caseId(), draft.sessions(), draft.location(), draft.officer(), draft.interpreter(), room);
    }
}
