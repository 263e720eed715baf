package nl.planhorizon.data.audit.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/** The rules that a single hearing keeps or breaks, whatever else is planned; counted per part of its place. */
public final class HearingRules {

    private final Map<Part, Map<Rule, ToIntFunction<Hearing>>> byPart = new EnumMap<>(Part.class);
    private final CaseRules cases;
    private final OfficerRules officers;
    private final InterpreterRules interpreters;

    public HearingRules(Facts facts) {
        cases = new CaseRules(facts);
        officers = new OfficerRules(facts);
        interpreters = new InterpreterRules(facts, officers);
        byPart.put(Part.CASE, cases.counts());
        byPart.put(Part.OFFICER, officers.counts());
        byPart.put(Part.INTERPRETER, interpreters.counts());
        byPart.put(Part.ROOM, Map.of(Rule.ROOM_UNSUITABLE, new RoomRules(facts)::unsuitable));
    }

    /** How often a hearing breaks each rule about one part of its place. */
    public Map<Rule, ToIntFunction<Hearing>> of(Part part) {
        return byPart.getOrDefault(part, Map.of());
    }

    /** What a hearing breaks by itself. */
    public Violations brokenBy(Hearing hearing) {
        var broken = new Violations();
        for (var part : byPart.values()) {
            part.forEach((rule, count) -> broken.add(rule, count.applyAsInt(hearing)));
        }
        return broken;
    }

    /** Whether a hearing lies before the ready date, the end of the rest period or the notice day of its case. */
    public boolean isTooEarly(Hearing hearing) {
        return cases.tooEarly(hearing) > 0;
    }

    /** Whether location and days suit a case; never mind the date from which it can be heard. */
    public boolean suitsDays(CaseFacts candidate, Hearing place) {
        return cases.suits(candidate, place);
    }

    /** Whether the officer of a place may hear a case. */
    public boolean suitsOfficer(CaseFacts candidate, Hearing place) {
        return officers.suits(candidate, place);
    }

    /** Whether applicant and companions can come on a day and medical advice still holds. */
    public boolean canCome(CaseFacts candidate, LocalDate day) {
        return cases.canCome(candidate, day);
    }

    /** Whether the sessions of a hearing lie as its case needs. */
    public boolean hasShape(Hearing hearing) {
        return cases.hasShape(hearing);
    }

    /** Whether an officer may hear a case, leaving out what it needs on some days of the window only. */
    public boolean couldHear(CaseFacts candidate, Officer officer) {
        return officers.couldHear(candidate, officer);
    }

    /** Whether an interpreter may serve a case wherever both can be. */
    public boolean couldInterpret(CaseFacts candidate, Interpreter interpreter) {
        return interpreters.couldInterpret(candidate, interpreter);
    }
}
