package nl.planhorizon.api.cases;

import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for among the cases; null leaves it open.
 *
 * @param text part of the case number
 * @param queue code of the queue
 * @param location code of a location that is allowed, or where it is heard
 * @param language code of the applicant's own language
 * @param state how far it is
 */
record CaseSearch(
        @Nullable String text,
        @Nullable String queue,
        @Nullable String location,
        @Nullable String language,
        @Nullable State state) {

    /** How far a case is. */
    enum State {
        NOT_READY,
        READY,
        PLANNED,
        NOT_PLANNED,
        /** Its horizon ends before its hearing, or before the virtual day if it has none. */
        PAST_HORIZON,
        /** Heard too late for its decision term, or not at all in time. */
        TERM_AT_RISK,
        HEARD,
        WITHDRAWN;

        public String code() {
            return Code.of(this);
        }
    }

    /** The cases that fit, whose turn comes first in front. */
    List<CaseFacts> in(Office office) {
        return office.casesInTurn().all().stream()
                .filter(each -> fits(each, office))
                .toList();
    }

    private boolean fits(CaseFacts each, Office office) {
        var asylumCase = each.asylumCase();
        return (text == null || asylumCase.id().toUpperCase(Locale.ROOT).contains(text.toUpperCase(Locale.ROOT)))
                && (queue == null || queue.equals(each.queue().code()))
                && (language == null || language.equals(asylumCase.language().own()))
                && (location == null || isAt(each, location, office))
                && isIn(each, office);
    }

    private static boolean isAt(CaseFacts each, String location, Office office) {
        var hearing = office.plans().working().get(each.asylumCase().id());
        return hearing == null
                ? each.asylumCase().circumstances().locations().contains(location)
                : hearing.location().equals(location);
    }

    private boolean isIn(CaseFacts each, Office office) {
        boolean open = each.asylumCase().status() == CaseStatus.OPEN;
        if (state == null) {
            return open;
        }
        return switch (state) {
            case NOT_READY -> open && !each.isReady();
            case READY -> each.isReady();
            case PLANNED -> open && isPlanned(each, office);
            case NOT_PLANNED -> each.isReady() && !isPlanned(each, office);
            case PAST_HORIZON -> CaseDates.isPastHorizon(each, office);
            case TERM_AT_RISK -> CaseDates.isTermAtRisk(each, office);
            case HEARD -> each.asylumCase().status() == CaseStatus.HEARD;
            case WITHDRAWN -> each.asylumCase().status() == CaseStatus.WITHDRAWN;
        };
    }

    private static boolean isPlanned(CaseFacts each, Office office) {
        return office.plans().working().containsKey(each.id());
    }
}
