package nl.planhorizon.solver.explain.bottleneck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.planhorizon.solver.bound.prices.NeedKeys;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;

/**
 * Ready cases that ask for the same of one resource and so pay the same price for it.
 *
 * @param key its name in the prices
 * @param cases the cases, at least one
 */
record Need(String key, List<CaseFacts> cases) {

    static List<Need> interpreters(CaseloadFacts facts) {
        return grouped(facts, each -> each.asylumCase().language().needsInterpreter() ? NeedKeys.language(each) : "");
    }

    static List<Need> officers(CaseloadFacts facts) {
        return grouped(facts, NeedKeys::officer);
    }

    /** Rooms carry one price for all; cases that take days are looked at apart. */
    static List<Need> rooms(CaseloadFacts facts) {
        return grouped(facts, each -> NeedKeys.takesDays(each) ? "DAY" : "SESSION").stream()
                .map(each -> new Need("", each.cases()))
                .toList();
    }

    private static List<Need> grouped(CaseloadFacts facts, Function<CaseFacts, String> key) {
        Map<String, List<CaseFacts>> groups = new LinkedHashMap<>();
        for (var each : facts.cases()) {
            var name = key.apply(each);
            if (each.isReady() && !name.isEmpty()) {
                groups.computeIfAbsent(name, any -> new ArrayList<>()).add(each);
            }
        }
        return groups.entrySet().stream()
                .map(entry -> new Need(entry.getKey(), entry.getValue()))
                .toList();
    }

    CaseFacts example() {
        return cases.get(0);
    }

    boolean takesDays() {
        return NeedKeys.takesDays(example());
    }

    /**
     * The most that hearing one of these cases on a day can save. One more day of anything cannot be worth more than that
     * (twice that for two hearings of a session), as giving up the hearings on it gives a plan without it.
     */
    long mostSaved(String location, LocalDate day, CaseloadFacts facts) {
        return cases.stream()
                .filter(each -> each.asylumCase().circumstances().locations().contains(location))
                .filter(each -> each.isRestedOn(day, location) && !day.isBefore(each.noticeDay()))
                .mapToLong(each -> saved(each, day.toEpochDay(), facts))
                .max()
                .orElse(0);
    }

    private static long saved(CaseFacts each, long day, CaseloadFacts facts) {
        var policy = facts.caseload().policy();
        long family =
                each.asylumCase().circumstances().family() == null ? 0 : 2L * policy.number(Setting.WEIGHT_FAMILY);
        long target =
                each.queue().weeklyTarget() == null ? 0 : (long) each.sessions() * policy.number(Setting.WEIGHT_TARGET);
        return each.costOfNoHearing() - each.cost().of(day, day) + family + target;
    }
}
