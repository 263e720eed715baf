package nl.planhorizon.solver.explain.bottleneck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/**
 * Plans again with one more day of somebody or something, and without it for comparison: the same cases are tried in the same
 * number of steps, so that what the search finds anyhow does not count.
 */
final class OneMore {

    private static final int STEPS = 300;
    private static final int MOST_WANTED = 40;
    private static final long SEED = 1;

    private final CaseloadFacts facts;
    private final HearingPlan plan;
    private final Map<String, Hearing> hearings;

    OneMore(CaseloadFacts facts, HearingPlan plan) {
        this.facts = facts;
        this.plan = plan;
        hearings = plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, each -> each));
    }

    Replanned of(Worth worth) {
        var wanted = wanted(worth);
        var without = new Repair(facts, plan, wanted, SEED).improve(Budget.steps(STEPS));
        var richer = facts.withResources(more(worth));
        var with = new Repair(richer, plan, wanted, SEED).improve(Budget.steps(STEPS));
        var days = days(without.plan(), with.plan());
        return new Replanned(
                worth,
                without.costChange() - with.costChange(),
                (int) days.values().stream().filter(day -> day > 0).count(),
                (int) days.values().stream().filter(day -> day < 0).count(),
                days.values().stream().mapToLong(Long::longValue).sum(),
                new Replanned.Outcome(richer.caseload(), with.plan(), with.costChange()));
    }

    /** The cases that could use it and would gain most by it. */
    private Set<String> wanted(Worth worth) {
        return facts.cases().stream()
                .filter(each -> each.isReady() && worth.what().serves(each) && isFree(each))
                .filter(each -> each.asylumCase().circumstances().locations().contains(worth.location()))
                .filter(each -> each.isRestedOn(worth.day(), worth.location())
                        && !worth.day().isBefore(each.noticeDay()))
                .filter(each -> gain(each, worth.day()) > 0)
                .sorted(Comparator.comparingLong((CaseFacts each) -> gain(each, worth.day()) / each.sessions())
                        .reversed()
                        .thenComparing(CaseFacts::id))
                .limit(MOST_WANTED)
                .map(CaseFacts::id)
                .collect(Collectors.toSet());
    }

    private boolean isFree(CaseFacts each) {
        return facts.standing(each) == null;
    }

    private long gain(CaseFacts each, LocalDate day) {
        var hearing = hearings.get(each.id());
        long now = hearing == null
                ? each.costOfNoHearing()
                : each.cost()
                        .of(hearing.firstDay().toEpochDay(), hearing.lastDay().toEpochDay());
        return now - each.cost().of(day.toEpochDay(), day.toEpochDay());
    }

    private Resources more(Worth worth) {
        var all = facts.caseload().resources();
        var hire = new DayHire(worth, facts.caseload().openDays());
        return switch (worth.what().kind()) {
            case INTERPRETER -> all.withInterpreters(plus(all.interpreters(), hire.interpreter()));
            case OFFICER -> all.withOfficers(plus(all.officers(), hire.officer()));
            default ->
                new Resources(all.officers(), all.interpreters(), all.locations(), plus(all.rooms(), hire.room()));
        };
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    /** By case how many days earlier it is heard in the second plan; those that stay left out. */
    private Map<String, Long> days(HearingPlan without, HearingPlan with) {
        Map<String, Long> days = new HashMap<>();
        without.hearings()
                .forEach(each -> days.merge(each.caseId(), each.firstDay().toEpochDay(), Long::sum));
        with.hearings()
                .forEach(each -> days.merge(each.caseId(), -each.firstDay().toEpochDay(), Long::sum));
        var both = Set.copyOf(with.hearings().stream().map(Hearing::caseId).toList());
        var before = Set.copyOf(without.hearings().stream().map(Hearing::caseId).toList());
        days.replaceAll((caseId, day) -> day
                + (before.contains(caseId) ? 0 : virtualDay(caseId))
                - (both.contains(caseId) ? 0 : virtualDay(caseId)));
        days.values().removeIf(day -> day == 0);
        return days;
    }

    private long virtualDay(String caseId) {
        return facts.caseFacts(caseId).virtualDay().toEpochDay();
    }
}
