package nl.planhorizon.solver.testing.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.testing.given.GivenCase;
import org.jspecify.annotations.Nullable;

/** Cases with every need and circumstance there is. */
public final class RandomCases {

    private static final List<String> QUEUES = List.of(
            "priority", "track-2", "border", "baa", "baa", "regular", "regular", "regular-overdue", "regular-in-term");
    private static final List<Shape> MEDICAL_SHAPES =
            List.of(Shape.ONE, Shape.DAY, Shape.TWO_DAYS, Shape.split(3), Shape.split(5));

    private final Dice dice;
    private final LocalDate asOf;
    private final DateRange window;
    private final List<String> locations;
    private final List<String> companions;

    public RandomCases(
            Dice dice, LocalDate asOf, DateRange window, List<Location> locations, List<Companion> companions) {
        this.dice = dice;
        this.asOf = asOf;
        this.window = window;
        this.locations = locations.stream().map(Location::code).toList();
        this.companions = companions.stream().map(Companion::id).toList();
    }

    public List<AsylumCase> next(int count) {
        var cases = new ArrayList<AsylumCase>();
        for (int number = 1; number <= count; number++) {
            boolean second = number > 1 && dice.chance(8);
            var one = second
                    ? new GivenCase(cases.get(number - 2).number())
                            .sequence(cases.get(number - 2).sequence() + 1)
                    : new GivenCase("Z%03d".formatted(number));
            dates(one);
            kind(one);
            needs(one);
            circumstances(one);
            cases.add(one.build());
        }
        return cases;
    }

    private void dates(GivenCase one) {
        var application = asOf.minusDays(dice.between(5, dice.chance(50) ? 60 : 500));
        var registration = application.plusDays(dice.between(0, 10));
        boolean heard = dice.chance(80);
        var registrationHearing = registration.plusDays(dice.between(0, 10));
        var ready = dice.chance(75) ? registrationHearing.plusDays(dice.between(0, 20)) : dice.day(window);
        one.appliedOn(application)
                .registeredOn(registration)
                .registrationHearingOn(heard ? registrationHearing : null)
                .readyOn(dice.chance(93) ? ready : null)
                .bornOn(dice.chance(35) ? birth() : null)
                .nuisanceOn(dice.chance(25) ? asOf.minusDays(dice.between(0, 20)) : null)
                .termExtension(dice.chance(20) ? dice.between(1, 12) : 0);
    }

    /** Often with a birthday inside the window on which a need comes or goes. */
    private LocalDate birth() {
        int age = dice.pick(List.of(6, 12, 18, dice.between(4, 19)));
        return dice.day(window).minusYears(age);
    }

    private void kind(GivenCase one) {
        one.queue(dice.pick(QUEUES))
                .track(dice.pick(List.of(1, 2, 4, 4, 4)))
                .hearingType(dice.pick(List.of("short", "short", "short", "day", "day", "long", "child")))
                .nationality(dice.pick(List.of("SYR", "DZA", "MDA")));
        if (dice.chance(20)) {
            one.accelerated();
        }
        if (dice.chance(8)) {
            one.status(dice.chance(50) ? CaseStatus.HEARD : CaseStatus.WITHDRAWN);
        }
        if (dice.chance(8)) {
            one.missing(ChecklistItem.FAMILY);
        }
        if (dice.chance(30)) {
            one.simple();
        }
    }

    private void needs(GivenCase one) {
        if (dice.chance(15)) {
            one.speaks(Level.B2, LanguageNeed.DUTCH);
        } else {
            var level = dice.pick(List.of(Level.B2, Level.B2, Level.C1));
            var own = dice.pick(RandomResources.LANGUAGES);
            one.speaks(level, dice.chance(40) ? new String[] {own, "ar"} : new String[] {own});
        }
        one.wishes(dice.chance(25) ? dice.pick(List.of(Sex.values())) : null);
        one.needsSkill(dice.some(RandomResources.SKILLS, 12).toArray(String[]::new));
        if (dice.chance(10)) {
            one.childRoom();
        }
        if (dice.chance(30)) {
            one.onSiteOnly();
        }
        if (dice.chance(20)) {
            one.medical(dice.chance(60) ? dice.pick(MEDICAL_SHAPES) : null, dice.chance(60) ? dice.day(window) : null);
        }
    }

    private void circumstances(GivenCase one) {
        var allowed = dice.some(locations, 60);
        one.at(allowed.isEmpty() ? new String[] {dice.pick(locations)} : allowed.toArray(String[]::new))
                .family(family())
                .invitedBy(dice.pick(List.of(InvitationForm.values())));
        for (var companion : dice.some(companions, 20)) {
            one.with(companion);
        }
        if (dice.chance(20)) {
            one.awayOn(dice.day(window));
        }
    }

    private @Nullable String family() {
        return dice.chance(40) ? "F" + dice.between(1, 3) : null;
    }
}
