package nl.planhorizon.data.sample.staff;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Figures.Site;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/** Makes the officers: full-time and part-time, regular staff and the project team, mentors and trainees. */
final class OfficerMaker {

    /** Every sixth officer is in the project team: enough for its weekly target. */
    private static final int PROJECT = 6;

    private static final double WOMEN = 0.6;
    private static final double SECOND_LOCATION = 0.4;
    private static final double TRAINEES = 0.05;
    private static final Weighted<Integer> DAYS_OFF = new Weighted<>(List.of(0, 1, 2), List.of(0.6, 0.25, 0.15));

    /** Per days off a week: hearing sessions a week, on average two for each full-time equivalent. */
    private static final List<Weighted<Integer>> LIMITS = List.of(
            new Weighted<>(List.of(1, 2, 3, 4), List.of(0.24, 0.54, 0.14, 0.08)),
            new Weighted<>(List.of(1, 2, 3), List.of(0.45, 0.45, 0.1)),
            new Weighted<>(List.of(1, 2), List.of(0.75, 0.25)));

    private static final Weighted<Integer> STRESS_LIMITS =
            new Weighted<>(List.of(3, 4, 5, 6), List.of(0.25, 0.45, 0.2, 0.1));

    private final Scope scope;
    private final Weighted<Site> sites;
    private final Absences absences;

    OfficerMaker(Scope scope) {
        this.scope = scope;
        this.sites = Weighted.by(scope.sites(), Site::rooms);
        this.absences = new Absences(scope);
    }

    List<Officer> officers() {
        var officers = new ArrayList<Officer>();
        for (int i = 0; i < scope.officers(); i++) {
            officers.add(officer(i, officers, scope.dice("officer").at(i)));
        }
        return officers;
    }

    private Officer officer(int index, List<Officer> before, Dice dice) {
        boolean project = index % PROJECT == PROJECT - 1;
        var locations = locations(project ? index / PROJECT : index - index / PROJECT, dice);
        var mentor = !project && dice.chance(TRAINEES) ? mentor(locations.get(0), before) : null;
        int daysOff = scope.stress() ? dice.between(0, 9) / 9 : DAYS_OFF.draw(dice);
        var limits = scope.stress() ? STRESS_LIMITS : LIMITS.get(daysOff);
        return new Officer(
                "O%03d".formatted(index + 1),
                dice.chance(WOMEN) ? Sex.FEMALE : Sex.MALE,
                mentor == null ? locations : locations.subList(0, 1),
                mentor == null ? skills(locations.contains(Codes.DEN_BOSCH), dice) : Set.of(),
                project ? Codes.TEAM_BAA : null,
                new Availability(pattern(daysOff, dice), absences.ofOfficer(dice)),
                limits.draw(dice),
                mentor == null ? null : mentor.id());
    }

    private List<String> locations(int place, Dice dice) {
        var usual = sites.spread(place).code();
        var other = sites.draw(dice).code();
        return dice.chance(SECOND_LOCATION) && !other.equals(usual) ? List.of(usual, other) : List.of(usual);
    }

    /** The last colleague of the regular staff at that location who is no trainee and has no trainee yet. */
    private static @Nullable Officer mentor(String location, List<Officer> before) {
        var taken = before.stream().map(Officer::mentor).collect(Collectors.toSet());
        return before.stream()
                .filter(officer -> officer.team() == null && !officer.isTrainee())
                .filter(officer -> officer.locations().contains(location))
                .filter(officer -> !taken.contains(officer.id()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Children are heard in 's-Hertogenbosch, so that is where most of those trained for it work. */
    private static Set<String> skills(boolean atChildRoom, Dice dice) {
        var skills = new HashSet<String>();
        add(skills, Codes.SPECIALIST_A, 0.18, dice);
        add(skills, Codes.SPECIALIST_B, 0.12, dice);
        add(skills, Codes.MINOR, 0.3, dice);
        add(skills, Codes.MINOR_CHILD, atChildRoom ? 0.3 : 0.02, dice);
        if (skills.contains(Codes.MINOR_CHILD)) {
            skills.add(Codes.MINOR);
        }
        return skills;
    }

    private static void add(Set<String> skills, String skill, double share, Dice dice) {
        if (dice.chance(share)) {
            skills.add(skill);
        }
    }

    private static WeekPattern pattern(int daysOff, Dice dice) {
        var pattern = WeekPattern.FULL;
        var off = dice.some(List.of(DayOfWeek.values()).subList(0, 5), daysOff);
        for (var day : off) {
            pattern = pattern.without(day, Half.MORNING).without(day, Half.AFTERNOON);
        }
        return pattern;
    }
}
