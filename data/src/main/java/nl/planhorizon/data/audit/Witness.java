package nl.planhorizon.data.audit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.PlanFacts;
import nl.planhorizon.data.audit.fairness.Fairness;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * A line for people that says where a plan breaks a rule or is unfair; in JSON a text in English.
 *
 * @param rule the rule
 * @param where whom and when it concerns, with ids
 */
public record Witness(Rule rule, Phrase where) {

    /** Lines per rule; beyond that only their number is given. */
    static final int LIMIT = 20;

    private static final Comparator<Phrase> BY_TEXT = Comparator.comparing(phrase -> phrase.in(Locale.ENGLISH));

    static List<Witness> of(Facts facts, PlanFacts plan, Ledger ledger, Fairness fairness) {
        var byRule = new EnumMap<Rule, List<Phrase>>(Rule.class);
        Stream.concat(alone(facts, plan), ledger.breaches())
                .forEach(breach -> byRule.computeIfAbsent(breach.rule(), any -> new ArrayList<>())
                        .add(counted(breach)));
        byRule.put(
                Rule.FIRST_IN_FIRST_OUT, new ArrayList<>(fairness.unexplained().values()));
        return byRule.entrySet().stream()
                .flatMap(each -> shortened(each.getKey(), each.getValue()))
                .toList();
    }

    /** What hearings break by themselves. */
    private static Stream<Breach> alone(Facts facts, PlanFacts plan) {
        var rules = new HearingRules(facts);
        return plan.hearings().stream().flatMap(hearing -> rules.brokenBy(hearing).broken().entrySet().stream()
                .map(broken -> new Breach(broken.getKey(), broken.getValue(), describe(hearing))));
    }

    private static Phrase describe(Hearing hearing) {
        var interpreter = hearing.interpreter();
        return Words.CASE_HEARD.of(
                hearing.caseId(),
                Words.session(hearing.start()),
                hearing.location(),
                hearing.officer(),
                interpreter == null ? Words.NONE.of() : interpreter,
                hearing.room());
    }

    private static Phrase counted(Breach breach) {
        return breach.count() == 1 ? breach.where() : Words.TIMES.of(breach.where(), breach.count());
    }

    private static Stream<Witness> shortened(Rule rule, List<Phrase> places) {
        places.sort(BY_TEXT);
        int left = places.size() - LIMIT;
        var more = left > 0 ? Stream.of(Words.MORE_LINES.of(left)) : Stream.<Phrase>empty();
        return Stream.concat(places.stream().limit(LIMIT), more).map(where -> new Witness(rule, where));
    }

    /** The code of the rule and where it is broken. */
    public String line(Locale locale) {
        return rule.code() + ": " + where.in(locale);
    }

    @Override
    @JsonValue
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
