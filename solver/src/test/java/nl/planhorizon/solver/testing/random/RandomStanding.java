package nl.planhorizon.solver.testing.random;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import org.jspecify.annotations.Nullable;

/** Standing hearings, of which those that could be fixed do not clash: that would be faulty input. */
public final class RandomStanding {

    private final Dice dice;
    private final Caseload caseload;
    private final RandomPlaces places;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, String> whereabouts = new HashMap<>();

    public RandomStanding(Dice dice, Caseload caseload) {
        this.dice = dice;
        this.caseload = caseload;
        this.places = new RandomPlaces(dice, caseload);
    }

    public List<StandingHearing> next() {
        var standing = new ArrayList<StandingHearing>();
        int share = dice.between(10, 80);
        for (var one : caseload.cases()) {
            if (dice.chance(15)) {
                standing.add(history(one));
            }
            if (dice.chance(share)) {
                addIfPossible(standing, one);
            }
        }
        return standing;
    }

    private StandingHearing history(AsylumCase one) {
        var start = caseload.window().first().minusDays(dice.between(1, 8));
        var hearing = places.place(one, start, 0);
        while (!hearing.firstDay().isBefore(caseload.window().first())) {
            start = start.minusDays(1);
            hearing = places.place(one, start, 0);
        }
        return new StandingHearing(hearing, true, Invitation.HANDED_OVER, null);
    }

    private void addIfPossible(List<StandingHearing> standing, AsylumCase one) {
        var hearing = places.place(one, dice.day(caseload.window()), dice.chance(75) ? 2 : 20);
        var window = caseload.window();
        if (!window.contains(hearing.firstDay()) || !window.contains(hearing.lastDay())) {
            return;
        }
        boolean published = dice.chance(75);
        var pin = !published || dice.chance(15) ? new Pin("planner", "afgesproken") : null;
        var frozenUntil = caseload.asOf().plusDays(caseload.policy().number(Setting.FROZEN_DAYS));
        boolean fixed = pin != null || !hearing.firstDay().isAfter(frozenUntil);
        if (!fixed || claim(one, hearing)) {
            standing.add(new StandingHearing(hearing, published, invitation(published), pin));
        }
    }

    private Invitation invitation(boolean published) {
        return published ? dice.pick(List.of(Invitation.values())) : Invitation.NOT_SENT;
    }

    private boolean claim(AsylumCase one, Hearing hearing) {
        if (clashes(one, hearing)) {
            return false;
        }
        for (var session : hearing.sessions()) {
            users(one, hearing).forEach(user -> taken.merge(user + session, 1, Integer::sum));
            travellers(hearing).forEach(user -> whereabouts.put(user + session.day(), hearing.location()));
        }
        return true;
    }

    private boolean clashes(AsylumCase one, Hearing hearing) {
        return hearing.sessions().stream()
                .anyMatch(session ->
                        users(one, hearing).anyMatch(user -> taken.getOrDefault(user + session, 0) >= places(user))
                                || travellers(hearing).anyMatch(user -> !whereabouts
                                        .getOrDefault(user + session.day(), hearing.location())
                                        .equals(hearing.location())));
    }

    private Stream<String> users(AsylumCase one, Hearing hearing) {
        var people = Stream.of(hearing.officer(), mentor(hearing), hearing.interpreter(), hearing.room());
        return Stream.concat(people, one.circumstances().companions().stream()).filter(user -> user != null);
    }

    private Stream<String> travellers(Hearing hearing) {
        var interpreter = interpreter(hearing.interpreter());
        boolean travels = interpreter != null && !interpreter.presence().isRemote() && !interpreter.isPool();
        return Stream.of(hearing.officer(), mentor(hearing), travels ? hearing.interpreter() : null)
                .filter(user -> user != null);
    }

    private int places(String user) {
        var interpreter = interpreter(user);
        return interpreter == null ? 1 : interpreter.places();
    }

    private @Nullable Interpreter interpreter(@Nullable String id) {
        return caseload.resources().interpreters().stream()
                .filter(one -> one.id().equals(id))
                .findAny()
                .orElse(null);
    }

    private @Nullable String mentor(Hearing hearing) {
        return caseload.resources().officers().stream()
                .filter(one -> one.id().equals(hearing.officer()))
                .findAny()
                .map(Officer::mentor)
                .orElse(null);
    }
}
