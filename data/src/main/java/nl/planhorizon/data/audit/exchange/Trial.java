package nl.planhorizon.data.audit.exchange;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.data.audit.rules.Violations;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/** Tries whether an overtaken case could have the place of the one that overtakes it, in exchange for its own. */
public final class Trial {

    private final Facts facts;
    private final HearingRules rules;
    private final Ledger ledger;
    private final Seats seats;
    private final Staffing staffing;

    /** The ledger holds the whole plan; after every trial it does so again. */
    public Trial(Facts facts, HearingRules rules, Ledger ledger, Seats seats) {
        this.facts = facts;
        this.rules = rules;
        this.ledger = ledger;
        this.seats = seats;
        staffing = new Staffing(facts, ledger);
    }

    /** The first rule that the exchange with interpreter and room as they are breaks anew; empty if any is legal. */
    public Optional<Rule> firstBroken(Turn victim, Turn overtaker) {
        if (isLegal(victim, overtaker)) {
            return Optional.empty();
        }
        var place = placeOf(overtaker);
        var draft = Drafts.forCase(victim.id(), place);
        var before = ledger.violations().copy();
        exchange(victim, overtaker);
        ledger.enter(draft);
        var broken = ledger.violations().firstWorseThan(before);
        ledger.strike(draft);
        undo(victim, overtaker);
        return broken;
    }

    /** Whether the exchange is legal with some interpreter and room. */
    public boolean isLegal(Turn victim, Turn overtaker) {
        if (!maySuit(victim, overtaker)) {
            return false;
        }
        var draft = Drafts.forCase(victim.id(), placeOf(overtaker));
        var before = ledger.violations().copy();
        exchange(victim, overtaker);
        ledger.enter(Part.CASE, draft);
        ledger.enter(Part.OFFICER, draft);
        boolean legal = !ledger.violations().isWorseThan(before, Rule.PINNED_MOVED)
                && staffing.isPossible(staffed(draft, victim.hearing(), before), before);
        ledger.strike(Part.OFFICER, draft);
        ledger.strike(Part.CASE, draft);
        undo(victim, overtaker);
        return legal;
    }

    /** A quick sieve: where both hearings keep the rules of single hearings now, they must after the exchange. */
    private boolean maySuit(Turn victim, Turn overtaker) {
        if (!victim.flawless() || !overtaker.flawless()) {
            return true;
        }
        var old = victim.hearing();
        return suits(victim, placeOf(overtaker)) && (old == null || suits(overtaker, old));
    }

    private boolean suits(Turn turn, Hearing place) {
        return rules.suitsDays(turn.facts(), place)
                && rules.suitsOfficer(turn.facts(), place)
                && !rules.isTooEarly(Drafts.forCase(turn.id(), place));
    }

    private static Hearing placeOf(Turn overtaker) {
        return Objects.requireNonNull(overtaker.hearing());
    }

    /** All of the exchange but the victim at its new place. */
    private void exchange(Turn victim, Turn overtaker) {
        ledger.strike(placeOf(overtaker));
        var old = victim.hearing();
        if (old != null) {
            ledger.strike(old);
            ledger.enter(Drafts.forCase(overtaker.id(), old));
        }
    }

    private void undo(Turn victim, Turn overtaker) {
        var old = victim.hearing();
        if (old != null) {
            ledger.strike(Drafts.forCase(overtaker.id(), old));
            ledger.enter(old);
        }
        ledger.enter(placeOf(overtaker));
    }

    /** The draft as it is, then with every other interpreter worth trying (none for Dutch). */
    private Stream<Hearing> staffed(Hearing draft, @Nullable Hearing old, Violations before) {
        if (!facts.of(draft).asylumCase().language().needsInterpreter()) {
            return Stream.of(draft, Drafts.withInterpreter(draft, null));
        }
        boolean anyone = ledger.violations().isBetterThan(before, Seats.INTERPRETER_RULES);
        var others = anyone
                ? seats.allInterpreters().stream()
                : Stream.concat(
                        Stream.ofNullable(old == null ? null : old.interpreter()), seats.interpreters(draft).stream());
        return Stream.concat(Stream.of(draft), others.map(other -> Drafts.withInterpreter(draft, other)));
    }
}
