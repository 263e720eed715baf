package nl.planhorizon.api.night.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.planhorizon.api.night.report.MorningReport.Call;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;

/** Who must be called today: invitations to hand over, and interpreters who have not said yet that they come. */
final class Calls {

    private static final int DAYS_AHEAD = 7;

    private Calls() {}

    static List<Call> of(Office office) {
        List<Call> calls = new ArrayList<>();
        Set<String> asked = new HashSet<>();
        for (var each : near(office)) {
            var hearing = each.hearing();
            if (isToBeHandedOver(each, office)) {
                calls.add(call(Call.Kind.INVITATION, hearing.caseId(), hearing));
            }
            var interpreter = hearing.interpreter();
            if (interpreter != null
                    && !office.marks().isConfirmed(hearing)
                    && asked.add(Mark.subjectOf(interpreter, hearing.firstDay()))) {
                calls.add(call(Call.Kind.INTERPRETER, interpreter, hearing));
            }
        }
        calls.sort(Comparator.comparing(Call::day).thenComparing(Call::kind).thenComparing(Call::caseId));
        return calls;
    }

    /** What is in force of cases that still wait for their hearing, within days. */
    private static List<StandingHearing> near(Office office) {
        return office.plans().published().stream()
                .filter(each -> isNear(each.hearing(), office))
                .filter(each -> office.findCase(each.hearing().caseId())
                        .filter(CaseFacts::isReady)
                        .isPresent())
                .sorted(Comparator.comparing(each -> each.hearing().start()))
                .toList();
    }

    private static Call call(Call.Kind kind, String subject, Hearing hearing) {
        return new Call(kind, subject, hearing.caseId(), hearing.firstDay(), hearing.location());
    }

    private static boolean isNear(Hearing hearing, Office office) {
        var today = office.caseload().asOf();
        return !hearing.firstDay().isBefore(today) && !hearing.firstDay().isAfter(today.plusDays(DAYS_AHEAD));
    }

    private static boolean isToBeHandedOver(StandingHearing each, Office office) {
        return each.invitation() != Invitation.HANDED_OVER
                && office.facts()
                                .of(each.hearing())
                                .asylumCase()
                                .circumstances()
                                .invitation()
                        == InvitationForm.IN_PERSON;
    }
}
