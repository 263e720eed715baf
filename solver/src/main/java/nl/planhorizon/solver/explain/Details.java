package nl.planhorizon.solver.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.books.Dossier;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.desk.obstacles.InterpreterObstacles;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.obstacles.OfficerObstacles;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.resources.Companion;
import org.jspecify.annotations.Nullable;

/** Says what an obstacle is about for one case: which language, which officers, which day. */
final class Details {

    private static final int MOST_NAMES = 3;

    private final HeldCase held;
    private final Dossier dossier;
    private final AsylumCase asylumCase;
    private final Roster roster;
    private final LocalDate windowFirst;

    Details(HeldCase held) {
        this.held = held;
        dossier = held.dossier();
        asylumCase = dossier.facts().asylumCase();
        roster = held.books().dossiers().roster();
        windowFirst = held.books().dossiers().facts().calendar().window().first();
    }

    Blocker of(Obstacle obstacle) {
        return switch (obstacle) {
            case OFFICER_AWAY, OFFICER_BUSY, OFFICER_AT_OTHER_LOCATION, OFFICER_WEEK_FULL, OFFICER_LOCATION ->
                who(
                        obstacle,
                        fitOfficers()
                                .mapToObj(who -> roster.officers().get(who).id())
                                .toList());
            case INTERPRETER_AWAY,
                    INTERPRETER_BUSY,
                    INTERPRETER_AT_OTHER_LOCATION,
                    INTERPRETER_HELD_BACK,
                    INTERPRETER_LOCATION ->
                who(
                        obstacle,
                        fitInterpreters()
                                .mapToObj(who -> roster.interpreters().get(who).id())
                                .toList());
            default -> new Blocker(obstacle, plain(obstacle), 0);
        };
    }

    private static Blocker who(Obstacle obstacle, List<String> ids) {
        return new Blocker(obstacle, ids.size() > MOST_NAMES ? List.of() : ids, ids.size());
    }

    /** Officers at a location of the case who fit it. */
    IntStream fitOfficers() {
        var obstacles = new OfficerObstacles(held.books(), dossier, false);
        long[] fit =
                obstacles.fit(obstacles.needs(held.books().dossiers().axis().windowFirst()));
        return locations()
                .flatMap(location -> Arrays.stream(roster.officersAt(location)))
                .filter(who -> fit[who] == 0)
                .distinct()
                .sorted();
    }

    /** Interpreters at a location of the case who fit it. */
    IntStream fitInterpreters() {
        long[] fit = new InterpreterObstacles(held.books(), dossier, false).fit();
        return locations()
                .flatMap(location -> Arrays.stream(roster.interpretersAt(location)))
                .filter(who -> fit[who] == 0)
                .distinct()
                .sorted();
    }

    private IntStream locations() {
        return asylumCase.circumstances().locations().stream().mapToInt(roster::location);
    }

    /** What is missing on the checklist; the status of a case that no longer waits; the date itself if all else is there. */
    private List<String> missing() {
        if (asylumCase.status() != CaseStatus.OPEN) {
            return List.of(asylumCase.status().name());
        }
        return asylumCase.missing().isEmpty()
                ? List.of("DATE")
                : asylumCase.missing().stream().map(Enum::name).sorted().toList();
    }

    private List<String> plain(Obstacle obstacle) {
        var circumstances = asylumCase.circumstances();
        return switch (obstacle) {
            case NOT_READY -> missing();
            case READY_DATE -> date(asylumCase.dates().ready());
            case REST_PERIOD -> date(firstRestedDay());
            case NOTICE -> date(dossier.facts().noticeDay());
            case MEDICAL_ADVICE -> medicalUntil();
            case APPLICANT_AWAY ->
                circumstances.unavailable().stream()
                        .map(range -> range.first() + "/" + range.last())
                        .toList();
            case COMPANION_AWAY, COMPANION_BUSY ->
                dossier.facts().companions().stream().map(Companion::id).toList();
            case LOCATION_NOT_ALLOWED, LOCATION_CLOSED ->
                circumstances.locations().stream().sorted().toList();
            case OFFICER_SKILL -> skills();
            case OFFICER_TEAM ->
                Stream.ofNullable(dossier.facts().queue().team()).toList();
            case OFFICER_SEX, INTERPRETER_SEX ->
                Stream.ofNullable(asylumCase.needs().sexWish()).map(Enum::name).toList();
            case INTERPRETER_LANGUAGE -> asylumCase.language().accepted();
            case INTERPRETER_LEVEL -> levelAndLanguages();
            default -> List.of();
        };
    }

    private List<String> levelAndLanguages() {
        var need = asylumCase.language();
        return Stream.concat(Stream.of(need.level().name()), need.accepted().stream())
                .toList();
    }

    private List<String> skills() {
        int day = held.books().dossiers().axis().windowFirst();
        return new OfficerObstacles(held.books(), dossier, false)
                .needs(day).skills().stream().sorted().toList();
    }

    private List<String> medicalUntil() {
        var medical = asylumCase.needs().medical();
        return medical == null ? List.of() : date(medical.validUntil());
    }

    private LocalDate firstRestedDay() {
        List<String> locations = new ArrayList<>(asylumCase.circumstances().locations());
        var day = windowFirst;
        while (isResting(locations, day) && day.isBefore(dossier.facts().virtualDay())) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean isResting(List<String> locations, LocalDate day) {
        return locations.stream().noneMatch(code -> dossier.facts().isRestPeriodOverOn(day, code));
    }

    private static List<String> date(@Nullable LocalDate day) {
        return Stream.of(day).filter(Objects::nonNull).map(LocalDate::toString).toList();
    }
}
