package nl.planhorizon.data.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.fairness.Fairness;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/** Lines for people that say where a plan breaks a rule or is unfair. */
final class Witness {

    /** Lines per rule; beyond that only their number is given. */
    static final int LIMIT = 20;

    private Witness() {}

    static List<String> lines(Facts facts, PlanFacts plan, Ledger ledger, Fairness fairness) {
        var byRule = new EnumMap<Rule, List<String>>(Rule.class);
        Stream.concat(alone(facts, plan), ledger.breaches())
                .forEach(breach -> byRule.computeIfAbsent(breach.rule(), any -> new ArrayList<>())
                        .add(line(breach)));
        var lines = new ArrayList<String>();
        for (var entry : byRule.entrySet()) {
            entry.getValue().sort(null);
            lines.addAll(shortened(entry.getKey(), entry.getValue()));
        }
        lines.addAll(shortened(Rule.FIRST_IN_FIRST_OUT, fairness.unexplained().values()));
        return lines;
    }

    /** What hearings break by themselves. */
    private static Stream<Breach> alone(Facts facts, PlanFacts plan) {
        var rules = new HearingRules(facts);
        return plan.hearings().stream().flatMap(hearing -> rules.brokenBy(hearing).broken().entrySet().stream()
                .map(broken -> new Breach(broken.getKey(), broken.getValue(), describe(hearing))));
    }

    private static String describe(Hearing hearing) {
        return "case %s on %s at %s with %s, interpreter %s, room %s"
                .formatted(
                        hearing.caseId(),
                        hearing.start(),
                        hearing.location(),
                        hearing.officer(),
                        hearing.interpreter() == null ? "none" : hearing.interpreter(),
                        hearing.room());
    }

    private static String line(Breach breach) {
        return breach.count() == 1 ? breach.where() : breach.where() + " (" + breach.count() + " times)";
    }

    private static List<String> shortened(Rule rule, Collection<String> places) {
        var lines = new ArrayList<String>();
        places.stream().limit(LIMIT).forEach(place -> lines.add(rule.code() + ": " + place));
        if (places.size() > LIMIT) {
            lines.add("%s: and %d more".formatted(rule.code(), places.size() - LIMIT));
        }
        return lines;
    }
}
