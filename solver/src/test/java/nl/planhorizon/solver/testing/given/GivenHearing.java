package nl.planhorizon.solver.testing.given;

import java.util.List;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** Builds a hearing, or one that stands from an earlier plan. */
public final class GivenHearing {

    private static final Pin PIN = new Pin("planner", "afgesproken");

    private final String caseId;
    private List<Session> sessions = List.of(Session.morning(GivenCaseload.MONDAY));
    private String location = "UTR";
    private String officer = "O1";
    private @Nullable String interpreter = "I1";
    private String room = "R1";

    public GivenHearing(String caseId) {
        this.caseId = caseId;
    }

    public GivenHearing on(Session... given) {
        sessions = List.of(given);
        return this;
    }

    public GivenHearing on(List<Session> given) {
        sessions = given;
        return this;
    }

    public GivenHearing at(String code) {
        location = code;
        return this;
    }

    public GivenHearing by(String id) {
        officer = id;
        return this;
    }

    public GivenHearing with(@Nullable String id) {
        interpreter = id;
        return this;
    }

    public GivenHearing in(String id) {
        room = id;
        return this;
    }

    public Hearing build() {
        return new Hearing(caseId, sessions, location, officer, interpreter, room);
    }

    public StandingHearing published() {
        return new StandingHearing(build(), true, Invitation.SENT, null);
    }

    public StandingHearing handedOver() {
        return new StandingHearing(build(), true, Invitation.HANDED_OVER, null);
    }

    /** Pinned, not published. */
    public StandingHearing pinned() {
        return new StandingHearing(build(), false, Invitation.NOT_SENT, PIN);
    }

    public StandingHearing publishedAndPinned() {
        return new StandingHearing(build(), true, Invitation.SENT, PIN);
    }
}
