package nl.planhorizon.api.cases;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.explain.ExplanationReport;
import nl.planhorizon.api.office.Journal;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.piece.PieceKind;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.explain.Explainer;
import nl.planhorizon.solver.explain.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one case, as people read it.
 *
 * @param row what the list says
 * @param asylumCase the case
 * @param facts what follows from it
 * @param asOf the day the office is at
 * @param pin who keeps its hearing where it is, or null
 * @param published its published hearing in the window, or null
 * @param why why it is heard where it is, or not
 * @param turn when its turn comes, or empty
 * @param places legal places, cheapest first
 * @param forbidden places that are legal but for one thing
 * @param seen version of its hearing
 * @param history who changed its hearing, the latest first
 * @param caseSeen version of the case itself
 * @param relatives other hearings of its family and of the case
 * @param noted what planners noted about it
 */
record CaseView(
        CaseRow row,
        AsylumCase asylumCase,
        CaseFacts facts,
        LocalDate asOf,
        @Nullable Pin pin,
        @Nullable StandingHearing published,
        String why,
        String turn,
        List<Other> places,
        List<Other> forbidden,
        long seen,
        List<Journal.Line> history,
        long caseSeen,
        List<String> relatives,
        Noted noted) {

    /**
     * What planners noted about a case.
     *
     * @param note the note, or null
     * @param noteSeen its version
     * @param hold who keeps its place provisionally until when, or null
     * @param holdSeen version of that
     */
    record Noted(
            @Nullable Mark note, long noteSeen, @Nullable Mark hold, long holdSeen) {

        static Noted of(Office office, String caseId) {
            var marks = office.marks();
            var versions = office.versions();
            return new Noted(
                    marks.find(MarkKind.CASE_NOTE, caseId),
                    versions.of(VersionKey.of(MarkKind.CASE_NOTE, caseId)),
                    marks.find(MarkKind.HOLD, caseId),
                    versions.of(VersionKey.of(MarkKind.HOLD, caseId)));
        }
    }

    /**
     * Another place for the case.
     *
     * @param when day and half
     * @param location code of the location
     * @param what what it changes in days, or what forbids it
     */
    record Other(String when, String location, String what) {}

    public boolean hasNeeds() {
        var needs = asylumCase.needs();
        return needs.sexWish() != null
                || needs.childRoom()
                || needs.remoteAllowed()
                || needs.simple()
                || !needs.skills().isEmpty();
    }

    static CaseView of(CaseFacts facts, Office office, List<Journal.Line> history, Words words) {
        var asylumCase = facts.asylumCase();
        var report = new ExplanationReport(office.caseload(), words.shared());
        var explanation = new Explainer(office.desk()).explain(asylumCase.id());
        var turn = explanation.turn();
        return new CaseView(
                CaseRow.of(facts, office),
                asylumCase,
                facts,
                office.caseload().asOf(),
                office.plans().pins().get(asylumCase.id()),
                office.inForce().of(asylumCase.id()),
                report.sentence(explanation),
                turn == null ? "" : report.turn(turn),
                offers(explanation, words),
                explanation.nearMisses().stream()
                        .map(near -> new Other(
                                words.when(near.hearing()), near.hearing().location(), report.reason(near)))
                        .toList(),
                office.versions().of(VersionKey.hearing(asylumCase.id())),
                history,
                office.versions().of(VersionKey.of(PieceKind.CASE, asylumCase.id())),
                office.casesInTurn().relativesOf(asylumCase).stream()
                        .map(AsylumCase::id)
                        .toList(),
                Noted.of(office, asylumCase.id()));
    }

    private static List<Other> offers(Explanation explanation, Words words) {
        return explanation.offers().stream()
                .filter(offer -> !offer.hearing().equals(explanation.hearing()))
                .map(offer -> new Other(
                        words.when(offer.hearing()),
                        offer.hearing().location(),
                        words.days(offer.cost().days().waiting())))
                .toList();
    }
}
