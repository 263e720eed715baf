package nl.planhorizon.data.audit.groups;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import nl.planhorizon.data.audit.facts.CaseFacts;

/** What cases are told apart by, to see whether some fare worse. Groups are looked at in reports only; no plan knows them. */
public enum Grouping {
    QUEUE,
    NATIONALITY,
    LANGUAGE,
    LOCATION,
    SEX_WISH,
    AGE;

    private static final int ADULT = 18;

    /** The group of a case; for people without a location yet the first allowed one counts. */
    String of(CaseFacts facts) {
        var asylumCase = facts.asylumCase();
        return switch (this) {
            case QUEUE -> facts.queue().code();
            case NATIONALITY -> asylumCase.procedure().nationality();
            case LANGUAGE -> asylumCase.language().own();
            case LOCATION -> Collections.min(asylumCase.circumstances().locations());
            case SEX_WISH -> asylumCase.needs().sexWish() == null ? "no-wish" : "own-sex";
            case AGE -> isMinor(facts) ? "minor" : "adult";
        };
    }

    private static boolean isMinor(CaseFacts facts) {
        var dates = facts.asylumCase().dates();
        return dates.birth() != null && ChronoUnit.YEARS.between(dates.birth(), dates.application()) < ADULT;
    }
}
