package nl.planhorizon.api.whatif.page;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.planhorizon.api.whatif.outcome.Told;
import nl.planhorizon.api.whatif.outcome.WhatIfJson;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.compare.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Quick guesses while a slider moves: one replication without chance, a year ahead at most, beside the office as it is. The
 * office as it is gets worked out once.
 */
@Component
public final class Estimates {

    private static final int MOST_WEEKS = 52;

    private final Bases bases;
    private final AtomicReference<@Nullable AsItIs> asItIs = new AtomicReference<>();

    public Estimates(Bases bases) {
        this.bases = bases;
    }

    /** The office of a version, worked out for some weeks; its ground tells both. */
    private record AsItIs(Ground ground, Outcome outcome) {}

    /** The office as it is, then what a scenario would make of it. */
    public List<Told> of(Scenario asked) throws FaultyInputException {
        var span = asked.span();
        var scenario = asked.withSpan(new Scenario.Span(span.asOf(), Math.min(MOST_WEEKS, span.weeks())));
        var ground = bases.start(scenario).ground();
        return Told.all(WhatIfJson.of(List.of(base(scenario, ground), Outcome.estimate(scenario, ground))));
    }

    @SuppressWarnings("ReferenceEquality") // A ground is kept as long as it holds: another object is another office.
    private Outcome base(Scenario scenario, Ground ground) {
        var known = asItIs.get();
        if (known != null && known.ground() == ground) {
            return known.outcome();
        }
        var base = Outcome.estimate(scenario.withChanges(List.of()), ground);
        asItIs.set(new AsItIs(ground, base));
        return base;
    }
}
