package nl.planhorizon.solver.desk.books;

import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.jspecify.annotations.Nullable;

/**
 * A case by numbers, ready or not.
 *
 * @param number its own number
 * @param facts where it comes from
 * @param queue number of its queue
 * @param family number of its family, or -1
 * @param companions numbers of lawyer and guardian
 * @param standing its standing hearing inside the window, or null
 * @param published where it is published inside the window, or null
 */
public record Dossier(
        int number,
        CaseFacts facts,
        int queue,
        int family,
        int[] companions,
        @Nullable StandingFacts standing,
        @Nullable Place published) {

    Dossier withStanding(@Nullable StandingFacts changed, @Nullable Place publishedAt) {
        return new Dossier(number, facts, queue, family, companions, changed, publishedAt);
    }

    public boolean isFixed() {
        return standing != null && standing.isFixed();
    }

    public boolean isUrgent() {
        return facts.queue().urgent();
    }

    /** Whether a place is the one where it is published; the room does not matter. */
    public boolean isPublishedAt(Place place) {
        return published != null && place.isSameButRoom(published);
    }
}
