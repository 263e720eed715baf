package nl.planhorizon.bench.office;

import java.util.Locale;

/** What a day can bring; each is to be answered with a repair within a second. */
enum Incident implements Awaited {
    OFFICER_ABSENT("an officer is absent for a day"),
    INTERPRETER_ABSENT("an interpreter is absent for a day"),
    INTERPRETER_DECLINES("an interpreter declines a hearing"),
    ROOM_CLOSED("a room is closed for a day"),
    LOCATION_CLOSED("a location is closed for a day"),
    CASE_WITHDRAWN("an application is withdrawn"),
    CASE_TRANSFERRED("an applicant moved"),
    NUISANCE("a case becomes nuisance"),
    NEWLY_URGENT("a case becomes urgent"),
    NEWLY_READY("a case becomes ready"),
    COMPANION_UNAVAILABLE("a lawyer or guardian cannot come"),
    INVITATION_CHANGED("an applicant agrees to short notice"),
    RAN_OVER("a hearing needs a second part"),
    STOPPED_EARLY("a hearing was stopped"),
    NO_SHOW("nobody came");

    private static final int A_SECOND = 1000;

    private final String label;

    Incident(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public int most() {
        return A_SECOND;
    }

    /** Its name in the REST interface. */
    String type() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
