package nl.planhorizon.api.fairness;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.figures.Figures;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.audit.figures.FairnessFigures;
import nl.planhorizon.data.audit.groups.GroupFairness;
import nl.planhorizon.data.audit.groups.GroupRow;
import nl.planhorizon.data.audit.groups.PeriodFairness;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out the fairness report of the office: of its working plan, or of what was heard in a period. */
@Component
final class Fairness {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Figures figures;
    private final AttendanceRows attendance;

    Fairness(Figures figures, AttendanceRows attendance) {
        this.figures = figures;
        this.attendance = attendance;
    }

    List<GroupRow> of(Office office, Period period) throws FaultyInputException {
        return period.isAsked()
                ? PeriodFairness.of(
                        office.caseload(),
                        heard(office),
                        period.range(office.caseload().window()))
                : GroupFairness.of(office.caseload(), office.workingPlan());
    }

    /** How many are overtaken in the working plan and why; null while a large plan is still being audited. */
    @Nullable
    FairnessFigures certificate(Office office) {
        return figures.of(office, PATIENCE)
                .map(known -> known.figures().audit().fairness())
                .orElse(null);
    }

    /** What was held, and what is published. */
    private List<Hearing> heard(Office office) {
        Map<HearingKey, Hearing> heard = new LinkedHashMap<>();
        office.plans().published().stream()
                .map(StandingHearing::hearing)
                .forEach(each -> heard.put(HearingKey.of(each), each));
        attendance.held().forEach(each -> heard.putIfAbsent(HearingKey.of(each), each));
        return new ArrayList<>(heard.values());
    }
}
