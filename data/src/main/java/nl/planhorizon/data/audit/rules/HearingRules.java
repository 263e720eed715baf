package nl.planhorizon.data.audit.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;

/** The rules that a single hearing keeps or breaks, whatever else is planned; counted per part of its place. */
public final class HearingRules {

    private final Map<Part, Map<Rule, ToIntFunction<Hearing>>> byPart = new EnumMap<>(Part.class);
    private final CaseRules cases;
    private final OfficerRules officers;

    public HearingRules(Facts facts) {
        cases = new CaseRules(facts);
        officers = new OfficerRules(facts);
        byPart.put(Part.CASE, cases.counts());
        byPart.put(Part.OFFICER, officers.counts());
        byPart.put(Part.INTERPRETER, new InterpreterRules(facts, officers).counts());
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
}
