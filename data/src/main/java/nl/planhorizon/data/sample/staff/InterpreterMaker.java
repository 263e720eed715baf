package nl.planhorizon.data.sample.staff;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Figures.Language;
import nl.planhorizon.data.sample.figures.Figures.Site;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;
import nl.planhorizon.data.sample.staff.LanguageSeats.Seat;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.WeekPattern;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.domain.resources.SpokenLanguage;

/** Makes the interpreters: people called for a few days a week, and pools for languages that many speak. */
final class InterpreterMaker {

    private static final int INTERPRETERS_A_POOL = 55;
    private static final int POOL_DAYS = 3;
    private static final double WOMEN = 0.45;
    private static final double C1 = 0.75;
    private static final double C1_SCARCE = 0.35;
    private static final Weighted<Integer> DAYS = new Weighted<>(List.of(1, 2, 3), List.of(0.62, 0.3, 0.08));
    private static final Weighted<Integer> STRESS_DAYS = new Weighted<>(List.of(2, 3, 4), List.of(0.25, 0.35, 0.4));
    private static final double HALF_DAY_MORE = 0.2;
    private static final Weighted<Integer> LOCATIONS = new Weighted<>(List.of(1, 2, 3), List.of(0.2, 0.5, 0.3));

    private final Scope scope;
    private final Weighted<Site> sites;
    private final List<String> reception;
    private final Absences absences;

    InterpreterMaker(Scope scope) {
        this.scope = scope;
        this.sites = Weighted.by(scope.sites(), Site::rooms);
        this.reception = scope.sites().stream()
                .filter(site -> site.reception() > 0)
                .map(Site::code)
                .toList();
        this.absences = new Absences(scope);
    }

    List<Interpreter> interpreters() {
        int pools = scope.interpreters() / INTERPRETERS_A_POOL;
        var seats = LanguageSeats.of(
                scope, scope.interpreters() - pools, daysAWeek().mean(Integer::doubleValue));
        var people = IntStream.range(0, seats.size())
                .mapToObj(i -> person(i, seats.get(i), scope.dice("interpreter").at(i)));
        return Stream.concat(people, IntStream.range(0, pools).mapToObj(this::pool))
                .toList();
    }

    private Interpreter person(int index, Seat seat, Dice dice) {
        var language = scope.figures().language(seat.language());
        var presence = seat.reception() ? Presence.ON_SITE : presence(dice);
        return new Interpreter(
                "T%03d".formatted(index + 1),
                sex(seat, index, dice),
                spoken(language, dice),
                presence,
                presence.isRemote() ? List.of() : locations(seat, index, dice),
                new Availability(pattern(dice), absences.ofInterpreter(dice)),
                1);
    }

    /** At process reception, men and women in turn. */
    private static Sex sex(Seat seat, int index, Dice dice) {
        boolean woman = dice.chance(WOMEN);
        return (seat.reception() ? index % 2 == 0 : woman) ? Sex.FEMALE : Sex.MALE;
    }

    /** A pool at the largest location that has none yet, in one of the languages most spoken. */
    private Interpreter pool(int index) {
        var plentiful = scope.languages().stream()
                .filter(code -> scope.figures().language(code).scarcity().equals("plentiful"))
                .toList();
        var dice = scope.dice("pool").at(index);
        return new Interpreter(
                "TP%02d".formatted(index + 1),
                null,
                List.of(new SpokenLanguage(plentiful.get(index % 3 % plentiful.size()), Level.C1)),
                Presence.ON_SITE,
                List.of(sites.spread(index).code()),
                new Availability(days(POOL_DAYS, dice), List.of()),
                dice.between(2, 4));
    }

    private Presence presence(Dice dice) {
        double drawn = dice.fraction();
        double video = scope.number("interpreters-video");
        if (drawn < video) {
            return Presence.VIDEO;
        }
        return drawn < video + scope.number("interpreters-telephone") ? Presence.TELEPHONE : Presence.ON_SITE;
    }

    private List<SpokenLanguage> spoken(Language main, Dice dice) {
        double drawn = dice.fraction();
        double three = scope.number("interpreters-three-languages");
        int more = drawn < three ? 2 : drawn < three + scope.number("interpreters-two-languages") ? 1 : 0;
        var spoken = new ArrayList<SpokenLanguage>();
        spoken.add(new SpokenLanguage(main.code(), level(main, dice)));
        for (var code : dice.some(related(main), more)) {
            spoken.add(new SpokenLanguage(code, level(scope.figures().language(code), dice)));
        }
        return spoken;
    }

    /** Neighbours, and theirs. */
    private List<String> related(Language main) {
        return Stream.concat(
                        main.neighbours().stream(),
                        main.neighbours().stream()
                                .flatMap(code -> scope.figures().language(code).neighbours().stream()))
                .distinct()
                .filter(code -> !code.equals(main.code()))
                .toList();
    }

    private static Level level(Language language, Dice dice) {
        return dice.chance(language.isScarce() ? C1_SCARCE : C1) ? Level.C1 : Level.B2;
    }

    private List<String> locations(Seat seat, int index, Dice dice) {
        if (seat.reception() && !reception.isEmpty()) {
            return reception(index);
        }
        int count = LOCATIONS.draw(dice);
        var locations = new ArrayList<String>();
        locations.add(sites.spread(index).code());
        for (int tries = 0; tries < 3 && locations.size() < count; tries++) {
            var other = sites.draw(dice).code();
            if (!locations.contains(other)) {
                locations.add(other);
            }
        }
        return locations;
    }

    /** Two of them where there are two. */
    private List<String> reception(int index) {
        var first = reception.get(index % reception.size());
        var second = reception.get((index + 1) % reception.size());
        return first.equals(second) ? List.of(first) : List.of(first, second);
    }

    private WeekPattern pattern(Dice dice) {
        var pattern = days(daysAWeek().draw(dice), dice);
        var more = DayOfWeek.of(dice.between(1, 5));
        return dice.chance(HALF_DAY_MORE) ? pattern.with(more, Half.MORNING) : pattern;
    }

    private Weighted<Integer> daysAWeek() {
        return scope.stress() ? STRESS_DAYS : DAYS;
    }

    private static WeekPattern days(int count, Dice dice) {
        var pattern = WeekPattern.NONE;
        for (var day : dice.some(List.of(DayOfWeek.values()).subList(0, 5), count)) {
            pattern = pattern.with(day, Half.MORNING).with(day, Half.AFTERNOON);
        }
        return pattern;
    }
}
