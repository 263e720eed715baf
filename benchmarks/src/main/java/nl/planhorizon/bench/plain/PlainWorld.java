package nl.planhorizon.bench.plain;

import java.util.List;
import nl.planhorizon.bench.choice.Change;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.facts.limits.WeekLoad;

/**
 * What the hearings of the plain model ask about the world around them.
 *
 * @param facts everything that follows from the caseload
 * @param breaches what a hearing breaks by itself
 */
record PlainWorld(CaseloadFacts facts, OwnBreaches breaches) {

    static PlainWorld of(CaseloadFacts facts) {
        return new PlainWorld(facts, facts.ownBreaches());
    }

    Room anyRoom() {
        return facts.caseload().resources().rooms().get(0);
    }

    /** Violations of pairs of values of one hearing: officer and start, interpreter and start. */
    int ownBreaches(PlainHearing hearing) {
        var each = hearing.caseFacts();
        var place = hearing.place();
        return breaches.officerUnavailable(place)
                + breaches.officerElsewhere(place)
                + breaches.officerSkill(each, place)
                + breaches.interpreterUnavailable(place)
                + breaches.interpreterElsewhere(each, place)
                + breaches.ownSex(each, place);
    }

    /** Who hears, and the mentor of a trainee. */
    List<Officer> officers(PlainHearing hearing) {
        var officer = hearing.place().officer();
        var mentor = facts.mentor(officer);
        return mentor == null ? List.of(officer) : List.of(officer, mentor);
    }

    List<WeekLoad> workload(PlainHearing hearing) {
        return facts.workload().of(hearing.caseFacts(), hearing.place());
    }

    List<GroupWeek> heldBackUses(PlainHearing hearing) {
        return facts.heldBack().uses(hearing.caseFacts(), hearing.place());
    }

    /** What moving or dropping a published hearing costs. */
    long change(PlainHearing hearing) {
        var change = Change.of(facts, hearing.caseFacts());
        return change == null ? 0 : change.cost(hearing.isPlanned() ? hearing.place() : null);
    }

    /** What a case costs by itself: lateness, waiting, having no hearing. */
    long caseCost(PlainHearing hearing) {
        var cost = hearing.caseFacts().cost();
        return hearing.isPlanned()
                ? cost.of(hearing.firstDay().toEpochDay(), hearing.lastDay().toEpochDay())
                : hearing.caseFacts().costOfNoHearing();
    }
}
