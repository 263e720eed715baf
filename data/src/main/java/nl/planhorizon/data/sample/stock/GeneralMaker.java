package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import java.util.Set;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;
import nl.planhorizon.data.sample.stock.HouseholdMaker.Started;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.Procedure;

/** Makes the households of the stock of track 4. */
final class GeneralMaker {

    /** Share of Syrian and Yemeni adults whom the project takes. */
    private static final double IN_PROJECT = 0.85;

    /** Under stress fewer, so that long hearings abound. */
    private static final double IN_PROJECT_UNDER_STRESS = 0.6;

    private static final double SUPPLEMENTARY = 0.02;
    private static final double WAITING = 0.08;
    private static final double REPEAT_IN_DUTCH = 0.05;
    /** Of those in this track, so many come alone; only they are unaccompanied minors. */
    private static final double ALONE = 0.81;

    private final Scope scope;
    private final Ages ages;
    private final Destinations destinations;
    private final HouseholdMaker special;
    private final Weighted<Origin> firsts;
    private final Weighted<Origin> repeats;

    GeneralMaker(Scope scope, HouseholdMaker special) {
        this.scope = scope;
        this.special = special;
        this.ages = new Ages(scope);
        this.destinations = new Destinations(scope);
        this.firsts = Origin.ofTrack(scope, 4);
        this.repeats = Origin.ofRepeats(scope);
    }

    Household household(Dice dice) {
        if (dice.chance(scope.number("repeat"))) {
            return repeat(dice);
        }
        var origin = firsts.draw(dice);
        if (Codes.PROMISED.contains(origin.nationality())) {
            return special.priority(origin, dice);
        }
        if (dice.chance(scope.number("unaccompanied-minors") / ALONE)) {
            return minor(origin, dice);
        }
        boolean project = Origin.PROJECT.contains(origin.nationality())
                && dice.chance(scope.stress() ? IN_PROJECT_UNDER_STRESS : IN_PROJECT);
        return project ? project(origin, dice) : regular(origin, dice);
    }

    private Household regular(Origin origin, Dice dice) {
        return started(Codes.REGULAR, regularType(dice), origin, settled(Pace.USUAL, dice))
                .at(destinations.anywhere(dice), dice);
    }

    private String regularType(Dice dice) {
        if (dice.chance(scope.number("detailed-plus"))) {
            return "DETAILED_PLUS";
        }
        return dice.chance(SUPPLEMENTARY) ? "SUPPLEMENTARY" : "DETAILED";
    }

    private Household project(Origin origin, Dice dice) {
        return started(Codes.BAA, "BAA_SHORT", origin, settled(Pace.PROJECT, dice))
                .at(destinations.some(3, dice), dice);
    }

    /** Heard at once, without registration hearing and rest period; some have come to speak Dutch. */
    private Household repeat(Dice dice) {
        var drawn = repeats.draw(dice);
        var origin = dice.chance(REPEAT_IN_DUTCH) ? new Origin(drawn.nationality(), "nl") : drawn;
        var pace = scope.stress() ? Pace.STRAIGHT_AWAY : Pace.USUAL;
        var dates = pace.from(ages.ofStock(dice), dice);
        var settled = Readiness.of(
                new CaseDates(dates.application(), dates.registration(), null, dates.ready(), null),
                waiting(),
                scope,
                dice);
        return started(Codes.REPEAT, "REPEAT", origin, settled).at(destinations.anywhere(dice), dice);
    }

    /** Under twelve only in the one child room. */
    private Household minor(Origin origin, Dice dice) {
        boolean child = scope.has(Codes.DEN_BOSCH)
                && dice.chance(scope.number("minors-under-12") / scope.number("unaccompanied-minors"));
        int age = child ? dice.between(6, 11) : Math.max(dice.between(12, 17), dice.between(12, 17));
        var usual = settled(Pace.USUAL, dice);
        var settled = new Readiness(born(usual.dates(), age, dice), usual.missing());
        var locations = child ? Set.of(Codes.DEN_BOSCH) : destinations.anywhere(dice);
        return started(Codes.REGULAR, minorType(age), origin, settled).at(locations, dice);
    }

    private static String minorType(int age) {
        if (age < 12) {
            return "MINOR_6_11";
        }
        return age < 15 ? "MINOR_12_14" : "MINOR_15_17";
    }

    private CaseDates born(CaseDates dates, int age, Dice dice) {
        LocalDate birth = scope.asOf().minusYears(age).minusDays(dice.between(0, 364));
        return new CaseDates(
                dates.application(), dates.registration(), dates.registrationHearing(), dates.ready(), birth);
    }

    private Readiness settled(Pace pace, Dice dice) {
        var usual = scope.stress() ? Pace.STRAIGHT_AWAY : pace;
        return Readiness.of(usual.from(ages.ofStock(dice), dice), waiting(), scope, dice);
    }

    private double waiting() {
        return scope.stress() ? 0 : WAITING + scope.number("medically-unfit");
    }

    private static Started started(String queue, String type, Origin origin, Readiness settled) {
        return new Started(new Procedure(queue, 4, type, origin.nationality(), false), origin, settled);
    }
}
