package nl.planhorizon.api.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.Procedure;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Setting;

/** What becomes of a case after its hearing: heard, back in its queue, or heard with a supplementary hearing to plan. */
final class CaseAfter {

    private static final String SUPPLEMENTARY = "SUPPLEMENTARY";

    private final Caseload caseload;
    private final AsylumCase subject;
    private final Hearing hearing;

    CaseAfter(Caseload caseload, AsylumCase subject, Hearing hearing) {
        this.caseload = caseload;
        this.subject = subject;
        this.hearing = hearing;
    }

    Caseload after(Outcome outcome) {
        if (outcome.goesBackToQueue()) {
            var day = outcome.isAbsence() ? hearing.firstDay() : hearing.lastDay();
            return backInQueue(day.plusDays(waitAfter(outcome)));
        }
        return outcome == Outcome.RAN_OVER ? withSupplementary() : heard(List.of());
    }

    /** By the policy in force on the day it is registered. */
    private int waitAfter(Outcome outcome) {
        return caseload.policy()
                .number(
                        outcome == Outcome.ABSENT_WITHOUT_REASON
                                ? Setting.WAIT_DAYS_UNEXCUSED
                                : Setting.WAIT_DAYS_EXCUSED);
    }

    private Caseload backInQueue(LocalDate from) {
        var ready = subject.dates().ready();
        var later = ready == null || ready.isBefore(from) ? from : ready;
        return with(subject.withStatus(CaseStatus.OPEN).withDates(readyFrom(later)), List.of());
    }

    private Caseload heard(List<AsylumCase> more) {
        return subject.status() == CaseStatus.HEARD && more.isEmpty()
                ? caseload
                : with(subject.withStatus(CaseStatus.HEARD), more);
    }

    /** Another unit of the same case with the same turn; once, however often it is told. */
    private Caseload withSupplementary() {
        var units = caseload.cases().stream()
                .filter(each -> each.number().equals(subject.number()))
                .toList();
        if (units.stream().anyMatch(each -> each.sequence() > subject.sequence())) {
            return heard(List.of());
        }
        var old = subject.procedure();
        var supplementary = new AsylumCase(
                subject.number(),
                subject.sequence() + 1,
                CaseStatus.OPEN,
                new Procedure(old.queue(), old.track(), SUPPLEMENTARY, old.nationality(), old.accelerated()),
                readyFrom(hearing.lastDay().plusDays(1)),
                Set.of(),
                subject.language(),
                subject.needs(),
                subject.circumstances(),
                subject.earlierTerms());
        return heard(List.of(supplementary));
    }

    private CaseDates readyFrom(LocalDate day) {
        var old = subject.dates();
        return new CaseDates(old.application(), old.registration(), old.registrationHearing(), day, old.birth());
    }

    private Caseload with(AsylumCase changed, List<AsylumCase> more) {
        List<AsylumCase> cases = new ArrayList<>(caseload.cases());
        cases.replaceAll(each -> each.equals(changed) ? changed : each);
        cases.addAll(more);
        return caseload.withCases(cases);
    }
}
