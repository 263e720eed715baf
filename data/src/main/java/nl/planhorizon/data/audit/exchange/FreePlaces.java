package nl.planhorizon.data.audit.exchange;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.data.audit.rules.Violations;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;

/** Looks for a place that a case could have with everything else as it stands. */
public final class FreePlaces {

    private final Facts facts;
    private final HearingRules rules;
    private final Ledger ledger;
    private final Seats seats;
    private final Staffing staffing;
    private final String anyOfficer;

    /** The ledger holds the whole plan; after every search it does so again. */
    public FreePlaces(Facts facts, HearingRules rules, Ledger ledger, Seats seats) {
        this.facts = facts;
        this.rules = rules;
        this.ledger = ledger;
        this.seats = seats;
        staffing = new Staffing(facts, ledger);
        anyOfficer = seats.allOfficers().stream().findFirst().orElse("");
    }

    /** A place for the case with these sessions at this location, as far as they are known. */
    public Hearing draft(Turn turn, Options.Option option) {
        return new Hearing(turn.id(), option.sessions(), option.location(), anyOfficer, null, "");
    }

    /** Whether some officer, interpreter and room make the draft legal. */
    public boolean isFree(Turn turn, Hearing draft) {
        var before = ledger.violations().copy();
        var old = turn.hearing();
        if (old == null) {
            return maySuit(turn, draft) && isLegal(turn, draft, before);
        }
        if (turn.flawless() && !maySuit(turn, draft)) {
            return false;
        }
        ledger.strike(old);
        boolean free = isLegal(turn, draft, before);
        ledger.enter(old);
        return free;
    }

    /** A quick sieve for cases whose leaving of their old place cannot make up for any new violation of these rules. */
    private boolean maySuit(Turn turn, Hearing draft) {
        return rules.suitsDays(turn.facts(), draft) && !rules.isTooEarly(draft);
    }

    private boolean isLegal(Turn turn, Hearing draft, Violations before) {
        var officers = officers(turn, draft, before);
        if (officers.isEmpty() || interpreters(turn, draft, before).findAny().isEmpty()) {
            return false;
        }
        ledger.enter(Part.CASE, draft);
        boolean legal =
                !ledger.violations().isWorseThan(before, Rule.PINNED_MOVED) && isStaffed(turn, draft, officers, before);
        ledger.strike(Part.CASE, draft);
        return legal;
    }

    /**
     * Interpreter and room do not depend on the officer, so one officer settles it; unless the old place displaced a
     * fixed hearing, which then depends on both.
     */
    private boolean isStaffed(Turn turn, Hearing draft, List<String> officers, Violations before) {
        boolean all = ledger.violations().of(Rule.PINNED_MOVED) > before.of(Rule.PINNED_MOVED);
        for (var officer : officers) {
            var led = Drafts.withOfficer(draft, officer);
            ledger.enter(Part.OFFICER, led);
            boolean fits = !ledger.violations().isWorseThan(before, Rule.PINNED_MOVED);
            boolean possible = fits && staffing.isPossible(interpreters(turn, led, before), before);
            ledger.strike(Part.OFFICER, led);
            if (possible || (fits && !all)) {
                return possible;
            }
        }
        return false;
    }

    private List<String> officers(Turn turn, Hearing draft, Violations before) {
        var old = turn.hearing();
        if (ledger.violations().isBetterThan(before, Seats.OFFICER_RULES)) {
            return seats.allOfficers();
        }
        var freed = old == null ? Stream.<String>of() : relatives(old.officer());
        return Stream.concat(freed, seats.officers(draft).stream())
                .filter(officer ->
                        !turn.flawless() || rules.suitsOfficer(turn.facts(), Drafts.withOfficer(draft, officer)))
                .toList();
    }

    /** Officers who are not free at the same time because of a trainee and mentor, the officer included. */
    private Stream<String> relatives(String officer) {
        var occupied = facts.occupiedBy(facts.officer(officer));
        return facts.caseload().resources().officers().stream()
                .filter(other -> !Collections.disjoint(facts.occupiedBy(other), occupied))
                .map(Officer::id);
    }

    private Stream<Hearing> interpreters(Turn turn, Hearing draft, Violations before) {
        if (ledger.violations().isBetterThan(before, Seats.INTERPRETER_RULES)) {
            var everybody = seats.allInterpreters().stream().map(id -> Drafts.withInterpreter(draft, id));
            return Stream.concat(Stream.of(draft), everybody);
        }
        if (!turn.facts().asylumCase().language().needsInterpreter()) {
            return Stream.of(draft);
        }
        var old = turn.hearing();
        var freed = Stream.ofNullable(old == null ? null : old.interpreter());
        return Stream.concat(freed, seats.interpreters(draft).stream())
                .map(interpreter -> Drafts.withInterpreter(draft, interpreter));
    }
}
