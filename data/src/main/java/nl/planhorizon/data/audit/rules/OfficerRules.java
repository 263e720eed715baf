package nl.planhorizon.data.audit.rules;

import java.util.Map;
import java.util.function.ToIntFunction;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;

/** What a hearing breaks by its officer. */
final class OfficerRules {

    private final Facts facts;

    OfficerRules(Facts facts) {
        this.facts = facts;
    }

    Map<Rule, ToIntFunction<Hearing>> counts() {
        return Map.of(
                Rule.OFFICER_UNAVAILABLE,
                this::unavailable,
                Rule.OFFICER_ELSEWHERE,
                this::notAtOwnLocation,
                Rule.OFFICER_SKILL,
                hearing -> isFit(facts.of(hearing), hearing) ? 0 : 1,
                Rule.OWN_SEX,
                hearing -> isOfSex(facts.of(hearing), hearing) ? 0 : 1);
    }

    boolean suits(CaseFacts candidate, Hearing place) {
        return isOfSex(candidate, place) && isFit(candidate, place);
    }

    /** Whether an officer may hear a case, leaving out what it needs on some days of the window only. */
    boolean couldHear(CaseFacts candidate, Officer officer) {
        return officer.skills()
                        .containsAll(facts.hearingDay()
                                .skillsThroughout(candidate, facts.calendar().window()))
                && mayHear(officer, candidate)
                && isOfSex(officer, candidate);
    }

    boolean isOfSex(CaseFacts candidate, Hearing place) {
        return isOfSex(facts.officer(place.officer()), candidate);
    }

    private static boolean isOfSex(Officer officer, CaseFacts candidate) {
        var wish = candidate.asylumCase().needs().sexWish();
        return wish == null || officer.sex() == wish;
    }

    private int unavailable(Hearing hearing) {
        int missing = 0;
        for (var person : facts.occupiedBy(facts.officer(hearing.officer()))) {
            for (var session : hearing.sessions()) {
                missing += person.availability().includes(session) ? 0 : 1;
            }
        }
        return missing;
    }

    private int notAtOwnLocation(Hearing hearing) {
        return (int) facts.occupiedBy(facts.officer(hearing.officer())).stream()
                .filter(person -> !person.locations().contains(hearing.location()))
                .count();
    }

    private boolean isFit(CaseFacts candidate, Hearing place) {
        var officer = facts.officer(place.officer());
        var skills = facts.hearingDay().skills(candidate, place.firstDay());
        return officer.skills().containsAll(skills) && mayHear(officer, candidate);
    }

    private boolean mayHear(Officer officer, CaseFacts candidate) {
        return isOfTeam(officer, candidate)
                && (!officer.isTrainee() || candidate.asylumCase().needs().simple());
    }

    /** A queue with a team is heard by that team alone; a team hears its own queue, and others only when lent. */
    private boolean isOfTeam(Officer officer, CaseFacts candidate) {
        var asked = candidate.queue().team();
        var own = officer.team();
        boolean served = asked == null || asked.equals(own);
        boolean free =
                own == null || own.equals(asked) || facts.policy().lentTeams().contains(own);
        return served && free;
    }
}
