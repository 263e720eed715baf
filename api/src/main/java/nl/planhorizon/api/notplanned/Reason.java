package nl.planhorizon.api.notplanned;

import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.api.explain.ExplanationReport;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.explain.Blocker;
import nl.planhorizon.solver.explain.Explanation;

/**
 * Why a case has no hearing.
 *
 * @param explanation the whole explanation
 * @param kind what stands most in the way, or that there is a place
 */
record Reason(Explanation explanation, Kind kind) {

    /** What stands in the way, coarsely enough to choose from. */
    enum Kind {
        /** There is a legal place: the plan can be better, or others go first. */
        PLACE,
        INTERPRETER,
        OFFICER,
        ROOM,
        CASE;

        public String code() {
            return Code.of(this);
        }
    }

    static Reason of(Explanation explanation) {
        return new Reason(explanation, kind(explanation.blockers()));
    }

    private static Kind kind(List<Blocker> blockers) {
        if (blockers.isEmpty()) {
            return Kind.PLACE;
        }
        return Stream.of(Kind.INTERPRETER, Kind.OFFICER, Kind.ROOM)
                .filter(kind -> blockers.stream()
                        .anyMatch(each -> each.obstacle().name().startsWith(kind.name())))
                .findFirst()
                .orElse(Kind.CASE);
    }

    String sentence(Office office, Words words) {
        return new ExplanationReport(office.caseload(), words.shared()).sentence(explanation);
    }
}
