package nl.planhorizon.solver.testing.random;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** Places for cases: most look sensible and all may break some rule. */
public final class RandomPlaces {

    private final Dice dice;
    private final Caseload caseload;

    public RandomPlaces(Dice dice, Caseload caseload) {
        this.dice = dice;
        this.caseload = caseload;
    }

    /** A place that starts on a day; each part of it is picked without looking in so many of a hundred throws. */
    public Hearing place(AsylumCase one, LocalDate start, int blindness) {
        var location = dice.chance(blindness)
                ? dice.pick(caseload.resources().locations()).code()
                : dice.pickFrom(one.circumstances().locations());
        var officer = officer(one, location, blindness);
        var interpreter = interpreter(one, location, blindness);
        var sessions = sessions(one, location, start, blindness);
        return new Hearing(
                one.id(),
                sessions,
                location,
                officer.id(),
                interpreter,
                room(location, blindness).id());
    }

    private Officer officer(AsylumCase one, String location, int blindness) {
        var sensible = caseload.resources().officers().stream()
                .filter(officer -> officer.locations().contains(location))
                .filter(officer -> officer.skills().containsAll(one.needs().skills()))
                .filter(officer -> !officer.isTrainee() || one.needs().simple())
                .toList();
        return pick(sensible, caseload.resources().officers(), blindness);
    }

    private @Nullable String interpreter(AsylumCase one, String location, int blindness) {
        if (dice.chance(blindness / 2)) {
            return null;
        }
        if (!one.language().needsInterpreter() && !dice.chance(blindness / 2)) {
            return null;
        }
        var sensible = caseload.resources().interpreters().stream()
                .filter(interpreter -> interpreter.speaks(one.language()))
                .filter(interpreter -> interpreter.presence().isRemote()
                        ? one.needs().remoteAllowed()
                        : interpreter.locations().contains(location))
                .toList();
        return pick(sensible, caseload.resources().interpreters(), blindness).id();
    }

    private Room room(String location, int blindness) {
        var sensible = caseload.resources().rooms().stream()
                .filter(room -> room.location().equals(location))
                .toList();
        return pick(sensible, caseload.resources().rooms(), blindness);
    }

    private <T> T pick(List<T> sensible, List<T> all, int blindness) {
        return sensible.isEmpty() || dice.chance(blindness) ? dice.pick(all) : dice.pick(sensible);
    }

    private List<Session> sessions(AsylumCase one, String location, LocalDate start, int blindness) {
        if (dice.chance(blindness)) {
            return blindSessions(start);
        }
        var days = openDays(location, start);
        var shape = shapeOf(one);
        return switch (shape.kind()) {
            case ONE -> List.of(anyHalf(days.get(0)));
            case DAY -> bothHalves(days.subList(0, 1));
            case TWO_DAYS -> bothHalves(days.subList(0, 2));
            case SPLIT -> split(days, shape.sessions());
        };
    }

    private List<Session> blindSessions(LocalDate start) {
        return IntStream.range(0, dice.between(1, 4))
                .mapToObj(step -> anyHalf(start.plusDays(dice.between(0, 3))))
                .distinct()
                .toList();
    }

    private List<Session> split(List<LocalDate> days, int count) {
        var chosen = new ArrayList<>(days.subList(0, count - 1));
        chosen.add(days.get(dice.between(count - 1, 4)));
        return chosen.stream().map(this::anyHalf).toList();
    }

    private Session anyHalf(LocalDate day) {
        return new Session(day, dice.pick(List.of(Half.values())));
    }

    private static List<Session> bothHalves(List<LocalDate> days) {
        return days.stream()
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .toList();
    }

    private List<LocalDate> openDays(String code, LocalDate start) {
        var location = caseload.resources().locations().stream()
                .filter(one -> one.code().equals(code))
                .findAny()
                .orElseThrow();
        return Stream.iterate(start, day -> day.plusDays(1))
                .filter(day -> isOpen(location, day))
                .limit(Shape.SPLIT_SPAN)
                .toList();
    }

    private boolean isOpen(Location location, LocalDate day) {
        return caseload.openDays().isOpen(day) && !location.isClosedOn(day);
    }

    private Shape shapeOf(AsylumCase one) {
        var medical = one.needs().medical();
        if (medical != null && medical.shape() != null) {
            return medical.shape();
        }
        return caseload.policy().hearingTypes().stream()
                .filter(type -> type.code().equals(one.procedure().hearingType()))
                .findAny()
                .orElseThrow()
                .shape();
    }
}
