package nl.planhorizon.data.audit.ledger;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.data.audit.rules.Violations;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Officer;

/**
 * Counts the hard violations of the hearings entered in it. A hearing can be struck again, and entered part by part, so
 * that an exchange can be tried without counting the whole plan anew.
 */
public final class Ledger {

    private final HearingRules rules;
    private final Map<Part, List<Book>> books = new EnumMap<>(Part.class);
    private final Violations violations = new Violations();

    /** An empty ledger; the fixed hearings say what must stay, they are not entered. */
    public Ledger(Facts facts, List<StandingHearing> fixed) {
        rules = new HearingRules(facts);
        var history = facts.standing().history().stream()
                .map(StandingHearing::hearing)
                .toList();
        var stays = fixed.stream().map(StandingHearing::hearing).toList();
        books.put(Part.CASE, List.of(companions(facts)));
        books.put(
                Part.OFFICER,
                List.of(
                        new Uses(Rule.OFFICER_DOUBLE_BOOKED, hearing -> officers(facts, hearing), any -> 1),
                        new Whereabouts(Rule.OFFICER_ELSEWHERE, hearing -> officers(facts, hearing)),
                        new OfficerWeeks(facts, history, stays)));
        books.put(
                Part.INTERPRETER,
                List.of(
                        new Uses(Rule.INTERPRETER_DOUBLE_BOOKED, Ledger::interpreter, id -> facts.interpreter(id)
                                .places()),
                        new Whereabouts(Rule.INTERPRETER_ELSEWHERE, hearing -> travelling(facts, hearing)),
                        new HeldBack(facts, stays)));
        books.put(Part.ROOM, List.of(new Uses(Rule.ROOM_DOUBLE_BOOKED, hearing -> List.of(hearing.room()), any -> 1)));
        var pins = new Pins(facts, fixed);
        books.put(Part.PINS, List.of(pins));
        violations.add(Rule.PINNED_MOVED, pins.initial());
    }

    private static Book companions(Facts facts) {
        return new Uses(
                Rule.COMPANION_DOUBLE_BOOKED,
                hearing -> facts.of(hearing).asylumCase().circumstances().companions(),
                any -> 1);
    }

    private static Collection<String> officers(Facts facts, Hearing hearing) {
        return facts.occupiedBy(facts.officer(hearing.officer())).stream()
                .map(Officer::id)
                .toList();
    }

    private static Collection<String> interpreter(Hearing hearing) {
        var interpreter = hearing.interpreter();
        return interpreter == null ? List.of() : List.of(interpreter);
    }

    /** The interpreter, if it is one person who comes to the location. */
    private static Collection<String> travelling(Facts facts, Hearing hearing) {
        var interpreter = facts.interpreterOf(hearing);
        boolean travels = interpreter != null
                && !interpreter.isPool()
                && !interpreter.presence().isRemote();
        return travels ? interpreter(hearing) : List.of();
    }

    public void enter(Hearing hearing) {
        for (var part : Part.values()) {
            post(part, hearing, 1);
        }
    }

    public void strike(Hearing hearing) {
        for (var part : Part.values()) {
            post(part, hearing, -1);
        }
    }

    /** Enters one part of the place of a hearing; the parts before it must be entered already. */
    public void enter(Part part, Hearing hearing) {
        post(part, hearing, 1);
    }

    public void strike(Part part, Hearing hearing) {
        post(part, hearing, -1);
    }

    private void post(Part part, Hearing hearing, int sign) {
        rules.of(part).forEach((rule, count) -> violations.add(rule, sign * count.applyAsInt(hearing)));
        for (var book : books.getOrDefault(part, List.of())) {
            violations.add(book.rule(), book.post(hearing, sign));
        }
    }

    /** The violations now; a live view. */
    public Violations violations() {
        return violations;
    }

    /** What hearings break together; what each breaks alone is found in {@link HearingRules#brokenBy}. */
    public Stream<Breach> breaches() {
        return books.values().stream().flatMap(List::stream).flatMap(Book::breaches);
    }
}
