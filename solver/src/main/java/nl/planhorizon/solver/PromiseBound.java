package nl.planhorizon.solver;

import static java.util.stream.Collectors.toSet;

import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Proof;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Settings;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/**
 * How late the priority cases are at least, whatever is planned and whatever else it costs: the lower bound of a caseload in
 * which they are alone and nothing but their lateness counts. Every officer, interpreter and room is theirs there, so that
 * no plan of the whole caseload does better by them.
 */
public final class PromiseBound {

    /** What a session of a hearing costs for each day that it is late, in that caseload. */
    private static final int DAY = 1000;

    /** The bound hardly rises any more from here on, at any size of the demos. */
    private static final int ROUNDS = 400;

    private PromiseBound() {}

    /** The caseload of the priority cases alone. What was heard before the window stays: it takes time of its officers. */
    public static Caseload alone(Caseload caseload) {
        var promised = new CaseloadFacts(caseload).promised().map(CaseFacts::id).collect(toSet());
        var standing = caseload.standing().stream()
                .filter(each -> promised.contains(each.hearing().caseId()) || isPast(each, caseload))
                .toList();
        var named = standing.stream().map(each -> each.hearing().caseId()).collect(toSet());
        var cases = caseload.cases().stream()
                .filter(each -> promised.contains(each.id()) || named.contains(each.id()))
                .map(each -> promised.contains(each.id()) ? each : each.withStatus(CaseStatus.HEARD))
                .toList();
        return caseload.withCases(cases)
                .withStanding(standing)
                .withPolicy(caseload.policy()
                        .withSettings(onlyLateness(caseload.policy().settings())));
    }

    private static boolean isPast(StandingHearing standing, Caseload caseload) {
        return standing.hearing().firstDay().isBefore(caseload.window().first());
    }

    private static Settings onlyLateness(Settings given) {
        var settings = given.with(Setting.WAITING_DIVISOR, Setting.WAITING_DIVISOR.most());
        for (var each : Setting.values()) {
            if (each.unit() == Setting.Unit.COST) {
                settings = settings.with(each, each == Setting.WEIGHT_HORIZON ? DAY : 0);
            }
        }
        return settings;
    }

    /** The bound of that caseload, with its prices; the same every time. */
    public static Proof of(Caseload caseload) {
        return BoundAlone.of(alone(caseload), ROUNDS);
    }
}
