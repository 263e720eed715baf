package nl.planhorizon.data.audit.fairness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.data.audit.Pause;
import nl.planhorizon.data.audit.exchange.FreePlaces;
import nl.planhorizon.data.audit.exchange.Seats;
import nl.planhorizon.data.audit.exchange.Trial;
import nl.planhorizon.data.audit.exchange.Turn;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Whether a plan is first in, first out.
 *
 * @param victims all cases that are overtaken
 * @param pairs number of pairs of which one overtakes the other
 * @param unexplained per victim without excuse, by id, a line that says why
 */
public record Fairness(List<Victim> victims, long pairs, Map<String, Phrase> unexplained) {

    /** The code of a pair that nothing explains. */
    public static final String UNEXPLAINED = Explanation.UNEXPLAINED;

    /** Counts; {@code pause} is asked before each victim. */
    public static Fairness of(Facts facts, PlanFacts plan, FixedHearings fixed, Pause pause) {
        var rules = new HearingRules(facts);
        var seats = new Seats(facts, fullLedger(facts, plan, fixed));
        var ledger = fullLedger(facts, plan, fixed);
        var explanation = new Explanation(facts, plan, new Trial(facts, rules, ledger, seats));
        var unexplained = new Unexplained(facts, rules, explanation, new FreePlaces(facts, rules, ledger, seats));
        var victims = new ArrayList<Victim>();
        long pairs = 0;
        for (var queue : queues(facts, plan, fixed, rules).values()) {
            var overtakes = Overtakes.in(queue);
            pairs += overtakes.pairs();
            for (var overtake : overtakes.victims()) {
                pause.take();
                victims.add(victim(overtake, explanation));
            }
            unexplained.search(queue, overtakes.victims(), pause);
        }
        return new Fairness(List.copyOf(victims), pairs, unexplained.witnesses());
    }

    private static Ledger fullLedger(Facts facts, PlanFacts plan, FixedHearings fixed) {
        var ledger = new Ledger(facts, fixed.unbroken());
        plan.hearings().forEach(ledger::enter);
        return ledger;
    }

    private static Victim victim(Overtake overtake, Explanation explanation) {
        var earliest = overtake.earliest();
        var code = explanation.code(overtake.victim(), earliest);
        return new Victim(overtake.victim().facts(), earliest.id(), code);
    }

    private static Map<Queue, List<Turn>> queues(Facts facts, PlanFacts plan, FixedHearings fixed, HearingRules rules) {
        var fixedCases = fixed.unbroken().stream()
                .map(standing -> standing.hearing().caseId())
                .collect(Collectors.toSet());
        var queues = new LinkedHashMap<Queue, List<Turn>>();
        for (var each : facts.readyCases()) {
            var hearing = plan.of(each);
            boolean held = fixedCases.contains(each.id()) || isHeld(facts.standing(), each, hearing);
            boolean flawless =
                    hearing == null || rules.brokenBy(hearing).broken().isEmpty();
            boolean pinned = facts.standing().pinnedOf(each.id()) != null;
            queues.computeIfAbsent(each.queue(), any -> new ArrayList<>())
                    .add(new Turn(each, hearing, pinned, held, flawless));
        }
        return queues;
    }

    /** At the sessions and location that were published, or at its pinned place. */
    private static boolean isHeld(Standing standing, CaseFacts each, @Nullable Hearing hearing) {
        if (hearing == null) {
            return false;
        }
        var pinned = standing.pinnedOf(each.id());
        return standing.isWherePublished(hearing) || (pinned != null && Standing.samePlace(hearing, pinned.hearing()));
    }
}
