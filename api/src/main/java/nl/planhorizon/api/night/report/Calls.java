package nl.planhorizon.api.night.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planhorizon.api.night.report.MorningReport.Call;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Interpreter;

/** Who must be called today: invitations to hand over, and interpreters of new hearings to confirm. */
final class Calls {

    private static final int DAYS_AHEAD = 7;

    private Calls() {}

    static List<Call> of(Office office, List<Hearing> changed) {
        List<Call> calls = new ArrayList<>();
        for (var each : office.plans().published()) {
            if (isNear(each.hearing(), office) && isToBeHandedOver(each, office)) {
                var caseId = each.hearing().caseId();
                calls.add(call(Call.Kind.INVITATION, caseId, each.hearing()));
            }
        }
        Map<String, Interpreter> interpreters = office.caseload().resources().interpreters().stream()
                .collect(Collectors.toMap(Interpreter::id, Function.identity()));
        for (var hearing : changed) {
            var interpreter = hearing.interpreter();
            if (interpreter != null && isNear(hearing, office)) {
                var known = interpreters.get(interpreter);
                if (known != null && !known.isPool()) {
                    calls.add(call(Call.Kind.INTERPRETER, interpreter, hearing));
                }
            }
        }
        calls.sort(Comparator.comparing(Call::day).thenComparing(Call::kind).thenComparing(Call::caseId));
        return calls;
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
                && office.findCase(each.hearing().caseId())
                        .filter(found -> found.isReady()
                                && found.asylumCase().circumstances().invitation() == InvitationForm.IN_PERSON)
                        .isPresent();
    }
}
