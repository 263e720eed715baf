package nl.planhorizon.api.cases;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param id id of the planned unit
 * @param queue code of its queue
 * @param language the applicant's own language
 * @param application day of the application
 * @param age days since then
 * @param horizon last day of its planning horizon, or null
 * @param term day by which to decide
 * @param hearing its hearing in the working plan, or null
 * @param ready whether it is ready to plan
 * @param missing codes of what an open case still misses to be ready
 * @param pastHorizon whether it is heard after its horizon
 * @param termAtRisk whether it is heard too late for its term
 */
record CaseRow(
        String id,
        String queue,
        String language,
        LocalDate application,
        long age,
        @Nullable LocalDate horizon,
        LocalDate term,
        @Nullable Hearing hearing,
        boolean ready,
        List<String> missing,
        boolean pastHorizon,
        boolean termAtRisk) {

    private static final String READY_DATE = "ready-date";

    CaseRow {
        missing = List.copyOf(missing);
    }

    static CaseRow of(CaseFacts each, Office office) {
        var asylumCase = each.asylumCase();
        var application = asylumCase.dates().application();
        return new CaseRow(
                asylumCase.id(),
                each.queue().code(),
                asylumCase.language().own(),
                application,
                ChronoUnit.DAYS.between(application, office.caseload().asOf()),
                each.horizonDate(),
                each.term(),
                office.plans().working().get(asylumCase.id()),
                each.isReady(),
                missing(asylumCase),
                CaseDates.isPastHorizon(each, office),
                CaseDates.isTermAtRisk(each, office));
    }

    private static List<String> missing(AsylumCase each) {
        if (each.isReady() || each.status() != CaseStatus.OPEN) {
            return List.of();
        }
        return each.missing().isEmpty()
                ? List.of(READY_DATE)
                : each.missing().stream().sorted().map(Code::of).toList();
    }
}
