package nl.planhorizon.api.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.planhorizon.api.attendance.Attendance.Ready;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import org.jspecify.annotations.Nullable;

/**
 * A case as if nothing had been registered of its hearing yet, so that a correction leaves what it would have left as the
 * only registration. What people changed in between stays.
 */
final class CaseBefore {

    private final Office office;
    private final AsylumCase subject;
    private final @Nullable Attendance earlier;

    CaseBefore(Office office, AsylumCase subject, Optional<Attendance> earlier) {
        this.office = office;
        this.subject = subject;
        this.earlier = earlier.orElse(null);
    }

    /** From when it was ready, unless somebody gave it another day since. */
    @Nullable
    LocalDate ready() {
        var now = subject.dates().ready();
        var ready = earlier == null ? Ready.UNTOUCHED : earlier.ready();
        return ready.before() != null && Objects.equals(now, ready.after()) ? ready.before() : now;
    }

    AsylumCase asylumCase() {
        var old = subject.dates();
        var ready = ready();
        return Objects.equals(ready, old.ready())
                ? subject
                : subject.withDates(new CaseDates(
                        old.application(), old.registration(), old.registrationHearing(), ready, old.birth()));
    }

    /** Without the supplementary hearing of one that ran over, if it did not after all. */
    Caseload caseload(Outcome outcome) {
        List<AsylumCase> cases = new ArrayList<>(office.caseload().cases());
        var before = asylumCase();
        cases.replaceAll(each -> each.equals(before) ? before : each);
        if (earlier != null && earlier.outcome() == Outcome.RAN_OVER && outcome != Outcome.RAN_OVER) {
            cases.removeIf(each -> isSupplementary(each) && !isPublished(each));
            cases.replaceAll(each -> isSupplementary(each) ? each.withStatus(CaseStatus.WITHDRAWN) : each);
        }
        return office.caseload().withCases(cases);
    }

    private boolean isSupplementary(AsylumCase other) {
        return other.number().equals(subject.number())
                && other.sequence() == subject.sequence() + 1
                && other.status() == CaseStatus.OPEN;
    }

    /** Somebody was told of its hearing: that falls out of the plan as for anybody who withdraws. */
    private boolean isPublished(AsylumCase other) {
        return office.plans().published().stream()
                .anyMatch(each -> each.hearing().caseId().equals(other.id()));
    }
}
