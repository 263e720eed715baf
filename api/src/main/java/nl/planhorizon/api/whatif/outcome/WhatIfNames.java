package nl.planhorizon.api.whatif.outcome;

import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;

/** Names of resources for people and for JSON. */
final class WhatIfNames {

    private WhatIfNames() {}

    static String kind(Kind kind) {
        return Code.of(kind);
    }

    /** Officers of a team, interpreters of a language, rooms of a location; decisions where those are counted. */
    static String of(String kind, String code, boolean countsDecisions, Texts texts) {
        return switch (kind) {
            case "interpreters" -> texts.say("whatif.interpreters", texts.language(code));
            case "rooms" -> texts.say("whatif.rooms", code);
            default ->
                texts.say(countsDecisions ? "whatif.capacity" : "whatif.officers", code)
                        .strip();
        };
    }

    /** What one more of it is. */
    static String unit(String kind, boolean countsDecisions, Texts texts) {
        return texts.say(countsDecisions ? "whatif.unit.decision" : "whatif.unit." + kind);
    }
}
