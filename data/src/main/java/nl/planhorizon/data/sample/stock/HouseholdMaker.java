package nl.planhorizon.data.sample.stock;

import static nl.planhorizon.solver.domain.cases.InvitationForm.AGREED;
import static nl.planhorizon.solver.domain.cases.InvitationForm.IN_PERSON;
import static nl.planhorizon.solver.domain.cases.InvitationForm.LETTER;

import java.time.LocalDate;
import java.util.Set;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.Procedure;
import org.jspecify.annotations.Nullable;

/** Makes the households of tracks 1 and 2, the border and the priority queue: those with a clock of their own. */
final class HouseholdMaker {

    private static final double AGREED_SHARE = 0.03;
    private static final double NUISANCE = 0.18;

    /** Of those who came before there was a priority queue, the share that lives far from process reception. */
    private static final double DISPERSED = 0.75;

    private static final int RECENT_DAYS = 30;

    private final Scope scope;
    private final Ages ages;
    private final Destinations destinations;
    private final Weighted<Origin> dublin;
    private final Weighted<Origin> safeCountry;
    private final Weighted<Origin> general;
    private final Weighted<Origin> priority;

    HouseholdMaker(Scope scope) {
        this.scope = scope;
        this.ages = new Ages(scope);
        this.destinations = new Destinations(scope);
        this.dublin = Origin.ofTrack(scope, 1);
        this.safeCountry = Origin.ofTrack(scope, 2);
        this.general = Origin.ofTrack(scope, 4);
        this.priority = Origin.ofPriority(scope);
    }

    /** Track 1: much of the stock waits for another state's answer. */
    Household dublin(Dice dice) {
        var origin = dublin.draw(dice);
        var dates = Pace.CLAIM.from(ages.between(8, 240, dice), dice);
        var settled = Readiness.of(dates, 0.35, scope, dice);
        return household(Codes.TRACK_1, 1, "DUBLIN", origin, settled).at(destinations.anywhere(dice), dice);
    }

    Household safeCountry(Dice dice) {
        var origin = safeCountry.draw(dice);
        var settled = Readiness.of(Pace.STRAIGHT_AWAY.from(ages.between(3, 25, dice), dice), 0.15, scope, dice);
        return household(Codes.TRACK_2, 2, "TRACK2", origin, settled).at(destinations.reception(dice), dice);
    }

    Household border(Dice dice) {
        var origin = general.draw(dice);
        var settled = Readiness.of(Pace.BORDER.from(ages.between(1, 12, dice), dice), 0.05, scope, dice);
        return household(Codes.BORDER, 4, "DETAILED", origin, settled).at(Set.of(Codes.SCHIPHOL), dice);
    }

    Household priority(Dice dice) {
        return priority(priority.draw(dice), dice);
    }

    /** Algeria and Moldova: an old stock to catch up with, and people who came just now. */
    Household priority(Origin origin, Dice dice) {
        boolean fresh = dice.chance(scope.number("priority-recent"));
        var application = fresh ? recent(dice) : ages.ofStock(dice);
        var pace = fresh || scope.stress() ? Pace.STRAIGHT_AWAY : Pace.USUAL;
        var settled = Readiness.of(pace.from(application, dice), waiting(fresh ? 0.05 : 0.12), scope, dice);
        var started = household(Codes.PRIORITY, 4, "DETAILED", origin, settled);
        var locations = !fresh && dice.chance(DISPERSED) ? destinations.elsewhere(dice) : destinations.reception(dice);
        return started.at(locations, dice, dice.chance(NUISANCE) ? report(application, dice) : null);
    }

    /** Mostly of late: who came weeks ago has been heard. */
    private LocalDate recent(Dice dice) {
        var once = ages.between(youngest(), RECENT_DAYS, dice);
        var twice = ages.between(youngest(), RECENT_DAYS, dice);
        return once.isAfter(twice) ? once : twice;
    }

    private LocalDate report(LocalDate application, Dice dice) {
        var day = scope.asOf().minusDays(dice.between(0, 45));
        return day.isBefore(application) ? application : day;
    }

    private int youngest() {
        return scope.stress() ? 9 : 2;
    }

    private double waiting(double share) {
        return scope.stress() ? 0 : share;
    }

    private Started household(String queue, int track, String type, Origin origin, Readiness settled) {
        return new Started(new Procedure(queue, track, type, origin.nationality(), false), origin, settled);
    }

    /** A household that still needs a place. */
    record Started(Procedure procedure, Origin origin, Readiness readiness) {

        Household at(Set<String> locations, Dice dice) {
            return at(locations, dice, null);
        }

        Household at(Set<String> locations, Dice dice, @Nullable LocalDate nuisance) {
            return new Household(
                    procedure,
                    origin.language(),
                    readiness.dates(),
                    readiness.missing(),
                    locations,
                    invitation(locations, dice),
                    nuisance);
        }

        /** In Budel, invitations are handed over and signed for. */
        private static InvitationForm invitation(Set<String> locations, Dice dice) {
            if (locations.equals(Set.of(Codes.BUDEL))) {
                return IN_PERSON;
            }
            return dice.chance(AGREED_SHARE) ? AGREED : LETTER;
        }
    }
}
