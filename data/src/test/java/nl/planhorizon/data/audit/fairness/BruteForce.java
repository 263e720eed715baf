package nl.planhorizon.data.audit.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.cost.PlanCost;
import nl.planhorizon.data.audit.exchange.Options;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Violations;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/** First in, first out straight from the page: all pairs and all trials, the plan counted anew for every pair. */
final class BruteForce {

    private final Facts facts;
    private final FixedHearings fixed;
    private final Map<String, Hearing> plan = new TreeMap<>();
    private final Violations before;
    private final Options options;

    BruteForce(Caseload caseload, HearingPlan given) {
        facts = new Facts(caseload);
        fixed = FixedHearings.of(facts);
        given.hearings().forEach(hearing -> plan.put(hearing.caseId(), hearing));
        before = count(plan);
        options = new Options(facts);
    }

    private Violations count(Map<String, Hearing> hearings) {
        var ledger = new Ledger(facts, fixed.unbroken());
        hearings.values().forEach(ledger::enter);
        return ledger.violations();
    }

    /** All pairs: victim first. */
    List<List<CaseFacts>> pairs() {
        var pairs = new ArrayList<List<CaseFacts>>();
        for (var victim : facts.readyCases()) {
            for (var overtaker : facts.readyCases()) {
                if (overtakes(overtaker, victim)) {
                    pairs.add(List.of(victim, overtaker));
                }
            }
        }
        return pairs;
    }

    private boolean overtakes(CaseFacts overtaker, CaseFacts victim) {
        var first = plan.get(overtaker.id());
        var second = plan.get(victim.id());
        return victim.queue().equals(overtaker.queue())
                && victim.key().compareTo(overtaker.key()) < 0
                && first != null
                && (second == null || first.firstDay().isBefore(second.firstDay()));
    }

    /** Per victim the code for its earliest overtaker. */
    Map<String, String> codes() {
        var codes = new TreeMap<String, String>();
        earliest().forEach((victim, overtaker) -> codes.put(victim, code(facts.of(victim), overtaker)));
        return codes;
    }

    private Map<String, CaseFacts> earliest() {
        var order = Comparator.<CaseFacts, LocalDate>comparing(
                        each -> Objects.requireNonNull(plan.get(each.id())).firstDay())
                .thenComparing(CaseFacts::key)
                .thenComparing(CaseFacts::id);
        var earliest = new HashMap<String, CaseFacts>();
        for (var pair : pairs()) {
            earliest.merge(pair.get(0).id(), pair.get(1), (one, other) -> order.compare(one, other) <= 0 ? one : other);
        }
        return earliest;
    }

    Set<String> unexplained() {
        var found = new TreeSet<String>();
        for (var pair : pairs()) {
            if (!found.contains(pair.get(0).id())
                    && code(pair.get(0), pair.get(1)).equals(Fairness.UNEXPLAINED)) {
                found.add(pair.get(0).id());
            }
        }
        earliest().forEach((victim, overtaker) -> {
            if (!found.contains(victim) && !isHeld(facts.of(victim)) && hasFreePlace(facts.of(victim), overtaker)) {
                found.add(victim);
            }
        });
        return found;
    }

    private String code(CaseFacts victim, CaseFacts overtaker) {
        if (!victim.shape().equals(overtaker.shape())) {
            return "shape";
        }
        var exchanged = exchanged(victim, overtaker);
        var place = Objects.requireNonNull(plan.get(overtaker.id()));
        var own = moved(place, victim.id(), place.interpreter(), place.room());
        if (!isAnyLegal(exchanged, own, interpreters(victim, place))) {
            return count(with(exchanged, own))
                    .firstWorseThan(before)
                    .orElseThrow()
                    .code();
        }
        if (isPinned(victim) || isPinned(overtaker)) {
            return "planner";
        }
        if (isHeld(victim) || isHeld(overtaker)) {
            return "published";
        }
        return choice(overtaker, with(exchanged, own));
    }

    private String choice(CaseFacts overtaker, Map<String, Hearing> after) {
        var now = lastDay(overtaker, plan);
        var then = lastDay(overtaker, after);
        var horizon = overtaker.horizonDate();
        if (horizon != null && !now.isAfter(horizon) && then.isAfter(horizon)) {
            return "horizon";
        }
        if (!now.isAfter(overtaker.lastSafeDay()) && then.isAfter(overtaker.lastSafeDay())) {
            return "term";
        }
        return familyCost(after) > familyCost(plan) ? "family" : Fairness.UNEXPLAINED;
    }

    private LocalDate lastDay(CaseFacts each, Map<String, Hearing> hearings) {
        var hearing = hearings.get(each.id());
        return hearing == null ? facts.calendar().virtualDay() : hearing.lastDay();
    }

    private long familyCost(Map<String, Hearing> hearings) {
        var cost = PlanCost.of(facts, new PlanFacts(facts, List.copyOf(hearings.values())));
        return cost.parts().getOrDefault(Rule.FAMILY, 0L);
    }

    /** With the overtaker's own interpreter and room, or any others. */
    private boolean isAnyLegal(Map<String, Hearing> exchanged, Hearing own, Set<Choice> interpreters) {
        var ledger = new Ledger(facts, fixed.unbroken());
        exchanged.values().forEach(ledger::enter);
        return isLegal(ledger, own)
                || interpreters.stream()
                        .flatMap(interpreter -> facts.caseload().resources().rooms().stream()
                                .map(room -> moved(own, own.caseId(), interpreter.orNull(), room.id())))
                        .anyMatch(trial -> isLegal(ledger, trial));
    }

    private boolean isLegal(Ledger ledger, Hearing added) {
        ledger.enter(added);
        boolean legal = ledger.violations().firstWorseThan(before).isEmpty();
        ledger.strike(added);
        return legal;
    }

    /** The plan without the victim, and with the overtaker at the victim's old place. */
    private Map<String, Hearing> exchanged(CaseFacts victim, CaseFacts overtaker) {
        var exchanged = new TreeMap<>(plan);
        exchanged.remove(overtaker.id());
        var old = exchanged.remove(victim.id());
        if (old != null) {
            exchanged.put(overtaker.id(), moved(old, overtaker.id(), old.interpreter(), old.room()));
        }
        return exchanged;
    }

    /** An interpreter's id, or nobody. */
    private record Choice(@Nullable String orNull) {}

    private Set<Choice> interpreters(CaseFacts victim, Hearing place) {
        var choices = new HashSet<Choice>();
        choices.add(new Choice(place.interpreter()));
        if (victim.asylumCase().language().needsInterpreter()) {
            everybody().forEach(choices::add);
        } else {
            choices.add(new Choice(null));
        }
        return choices;
    }

    private Stream<Choice> everybody() {
        return facts.caseload().resources().interpreters().stream().map(one -> new Choice(one.id()));
    }

    private static Hearing moved(Hearing place, String caseId, @Nullable String interpreter, String room) {
        return new Hearing(caseId, place.sessions(), place.location(), place.officer(), interpreter, room);
    }

    private static Map<String, Hearing> with(Map<String, Hearing> hearings, Hearing added) {
        var all = new TreeMap<>(hearings);
        all.put(added.caseId(), added);
        return all;
    }

    private boolean hasFreePlace(CaseFacts victim, CaseFacts earliest) {
        var limit = Objects.requireNonNull(plan.get(earliest.id())).firstDay();
        var ledger = new Ledger(facts, fixed.unbroken());
        plan.values().stream()
                .filter(hearing -> !hearing.caseId().equals(victim.id()))
                .forEach(ledger::enter);
        long family = familyCost(plan);
        return options.of(victim.shape()).stream()
                .filter(option -> !option.firstDay().isAfter(limit))
                .flatMap(option -> places(victim, option))
                .anyMatch(place -> isLegal(ledger, place) && familyCost(with(plan, place)) <= family);
    }

    private Stream<Hearing> places(CaseFacts victim, Options.Option option) {
        var resources = facts.caseload().resources();
        return resources.officers().stream().flatMap(officer -> Stream.concat(Stream.of(new Choice(null)), everybody())
                .flatMap(interpreter -> resources.rooms().stream()
                        .map(room -> new Hearing(
                                victim.id(),
                                option.sessions(),
                                option.location(),
                                officer.id(),
                                interpreter.orNull(),
                                room.id()))));
    }

    private boolean isPinned(CaseFacts each) {
        return facts.standing().current().stream()
                .anyMatch(standing ->
                        standing.isPinned() && standing.hearing().caseId().equals(each.id()));
    }

    private boolean isHeld(CaseFacts each) {
        var now = plan.get(each.id());
        boolean isFixed = fixed.unbroken().stream()
                .anyMatch(standing -> standing.hearing().caseId().equals(each.id()));
        return isFixed
                || (now != null
                        && facts.standing().current().stream()
                                .filter(standing -> standing.hearing().caseId().equals(each.id()))
                                .anyMatch(standing -> (standing.published()
                                                && Standing.sameTimeAndLocation(now, standing.hearing()))
                                        || (standing.isPinned() && Standing.samePlace(now, standing.hearing()))));
    }
}
