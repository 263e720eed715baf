package nl.planhorizon.solver.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Resources;
import nl.planhorizon.solver.domain.resources.Room;
import nl.planhorizon.solver.testing.random.Dice;

/** What happens to a caseload by day: a few things become different, all others stay the same objects. */
public final class RandomChanges {

    private final Dice dice;

    private RandomChanges(Dice dice) {
        this.dice = dice;
    }

    /** The caseload after some changes; the same for the same seed. */
    public static Caseload in(Caseload caseload, long seed) {
        var changes = new RandomChanges(new Dice(seed));
        var changed = caseload;
        for (int count = changes.dice.between(1, 4); count > 0; count--) {
            changed = changes.next(changed);
        }
        return changed;
    }

    private Caseload next(Caseload caseload) {
        return switch (dice.between(0, 9)) {
            case 0 -> caseload.withResources(officerAway(caseload));
            case 1 -> caseload.withResources(interpretersBackwards(caseload));
            case 2 -> caseload.withResources(roomClosed(caseload));
            case 3 -> withdrawn(caseload);
            case 4 -> caseload.withCases(changed(caseload.cases(), each -> each.withEarlierTerms(List.of())));
            case 5 -> gone(caseload);
            case 6 -> caseload.withCases(backwards(caseload.cases()));
            case 7 -> caseload.withCompanions(changed(caseload.companions(), each -> away(each, caseload)));
            case 8 -> caseload.withStanding(changed(caseload.standing(), RandomChanges::withoutPin));
            default -> onTheNextDay(caseload);
        };
    }

    private <T> List<T> changed(List<T> all, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all);
        changed.replaceAll(each -> dice.chance(80) ? each : change.apply(each));
        return changed;
    }

    private Resources officerAway(Caseload caseload) {
        var resources = caseload.resources();
        var day = DateRange.day(dice.day(caseload.window()));
        return resources.withOfficers(changed(
                resources.officers(),
                each -> each.withAvailability(each.availability().without(day))));
    }

    private static Resources interpretersBackwards(Caseload caseload) {
        var resources = caseload.resources();
        return resources.withInterpreters(backwards(resources.interpreters()));
    }

    private Resources roomClosed(Caseload caseload) {
        var resources = caseload.resources();
        var day = List.of(DateRange.day(dice.day(caseload.window())));
        var rooms = changed(
                resources.rooms(), each -> new Room(each.id(), each.location(), each.child(), each.video(), day));
        return new Resources(resources.officers(), resources.interpreters(), resources.locations(), rooms);
    }

    private Caseload withdrawn(Caseload caseload) {
        return caseload.withCases(changed(caseload.cases(), each -> each.withStatus(CaseStatus.WITHDRAWN)));
    }

    private Caseload gone(Caseload caseload) {
        var left = caseload.cases().stream()
                .filter(each -> isStanding(caseload, each) || dice.chance(80))
                .toList();
        return caseload.withCases(left);
    }

    private static boolean isStanding(Caseload caseload, AsylumCase each) {
        return caseload.standing().stream()
                .anyMatch(standing -> standing.hearing().caseId().equals(each.id()));
    }

    private static <T> List<T> backwards(List<T> all) {
        List<T> backwards = new ArrayList<>();
        all.forEach(each -> backwards.add(0, each));
        return backwards;
    }

    private static Companion away(Companion companion, Caseload caseload) {
        return new Companion(companion.id(), companion.kind(), List.of(caseload.window()));
    }

    private static StandingHearing withoutPin(StandingHearing standing) {
        return new StandingHearing(standing.hearing(), true, standing.invitation(), null);
    }

    private static Caseload onTheNextDay(Caseload caseload) {
        return caseload.withDay(caseload.asOf().plusDays(1), caseload.window());
    }
}
