package nl.planhorizon.api.explain;

import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.desk.CostChange;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.Yield;

/** Says where and when, and what another place would change. */
final class PlaceWords {

    private final Texts texts;
    private final Phrases phrases;

    PlaceWords(Texts texts, Phrases phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    String of(Hearing hearing) {
        var start = hearing.start();
        return texts.say(
                start.half() == Half.MORNING ? "explain.morning" : "explain.afternoon",
                texts.date(start.day()),
                phrases.location(hearing.location()));
    }

    String cost(CostChange cost) {
        return texts.say(
                "explain.cost",
                texts.number(cost.total()),
                texts.number(cost.days().waiting()));
    }

    String offer(Offer offer) {
        return texts.say("explain.line", of(offer.hearing()), cost(offer.cost()));
    }

    String yielded(Yield yield) {
        var key = "explain.yield." + yield.why().code();
        return texts.say("explain.line", of(yield.place()), texts.say(key, yield.caseId()));
    }

    /** Why the place of a planned case and not the next best. */
    String beside(Explanation explanation) {
        var next = explanation.offers().stream()
                .filter(offer -> !offer.hearing().start().equals(start(explanation)))
                .findFirst();
        if (next.isEmpty()) {
            return texts.say("explain.planned.only");
        }
        var offer = next.get();
        return texts.say(
                offer.cost().total() < 0 ? "explain.planned.cheaper" : "explain.planned.best",
                of(offer.hearing()),
                cost(offer.cost()));
    }

    private static Object start(Explanation explanation) {
        var hearing = explanation.hearing();
        return hearing == null ? "" : hearing.start();
    }
}
