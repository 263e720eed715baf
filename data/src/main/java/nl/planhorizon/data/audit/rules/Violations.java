package nl.planhorizon.data.audit.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.planhorizon.solver.catalogue.Rule;

/** How often each hard rule is broken; by ordinal, because trials compare and copy it very often. */
@SuppressWarnings("EnumOrdinal")
public final class Violations {

    private static final List<Rule> RULES = Rule.of(Rule.Kind.HARD);

    private final int[] counts;

    public Violations() {
        this(new int[Rule.values().length]);
    }

    private Violations(int[] counts) {
        this.counts = counts;
    }

    public void add(Rule rule, int count) {
        counts[rule.ordinal()] += count;
    }

    public Violations copy() {
        return new Violations(counts.clone());
    }

    public int of(Rule rule) {
        return counts[rule.ordinal()];
    }

    /** The first rule in catalogue order that is broken more often here. */
    public Optional<Rule> firstWorseThan(Violations before) {
        return RULES.stream().filter(rule -> of(rule) > before.of(rule)).findFirst();
    }

    /** Whether any rule but the one left out is broken more often here. */
    public boolean isWorseThan(Violations before, Rule leftOut) {
        for (var rule : RULES) {
            if (rule != leftOut && of(rule) > before.of(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether any rule is broken more often here. */
    public boolean isWorseThan(Violations before) {
        for (var rule : RULES) {
            if (of(rule) > before.of(rule)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of these rules is broken less often here. */
    public boolean isBetterThan(Violations before, Iterable<Rule> rules) {
        for (var rule : rules) {
            if (of(rule) < before.of(rule)) {
                return true;
            }
        }
        return false;
    }

    /** The rules that are broken, in catalogue order. */
    public Map<Rule, Integer> broken() {
        var broken = new LinkedHashMap<Rule, Integer>();
        RULES.stream().filter(rule -> of(rule) > 0).forEach(rule -> broken.put(rule, of(rule)));
        return Collections.unmodifiableMap(broken);
    }
}
