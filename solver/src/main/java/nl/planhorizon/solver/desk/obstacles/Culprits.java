package nl.planhorizon.solver.desk.obstacles;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Diary;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.domain.calendar.Weeks;
import org.jspecify.annotations.Nullable;

/** Says who or what is to blame when a hearing breaks a rule, as the books stand before it is entered. */
final class Culprits {

    private static final int[] ALL_HALVES = {0, 1};

    private final Books books;
    private final Seat seat;

    Culprits(Books books, Seat seat) {
        this.books = books;
        this.seat = seat;
    }

    Broken of(Rule rule, int count) {
        return switch (rule) {
            case OFFICER_DOUBLE_BOOKED, OFFICER_UNAVAILABLE, OFFICER_ELSEWHERE, OFFICER_WEEK_FULL, OFFICER_SKILL ->
                ofOfficer(rule, count);
            case INTERPRETER_DOUBLE_BOOKED, INTERPRETER_UNAVAILABLE, INTERPRETER_ELSEWHERE, HELD_BACK, LANGUAGE ->
                ofInterpreter(rule, count);
            case OWN_SEX -> of(rule, count, ofOtherSex(), null);
            case ROOM_DOUBLE_BOOKED -> users(rule, count, books.rooms(), seat.room());
            case ROOM_UNSUITABLE -> of(rule, count, seat.place().room().id(), null);
            case COMPANION_DOUBLE_BOOKED -> companion(rule, count);
            case LOCATION_CLOSED -> of(rule, count, location(), day(this::isClosed));
            case LOCATION_NOT_ALLOWED -> of(rule, count, location(), null);
            case CASE_UNAVAILABLE -> of(rule, count, caseId(), day(this::isCaseAway));
            default -> of(rule, count, caseId(), seat.place().firstDay());
        };
    }

    private Broken ofOfficer(Rule rule, int count) {
        return switch (rule) {
            case OFFICER_DOUBLE_BOOKED -> users(rule, count, books.officers(), officerWith(this::isUsed));
            case OFFICER_UNAVAILABLE -> {
                int who = officerWith(officer -> day(session -> !works(officer, session)) != null);
                yield of(rule, count, officer(who), day(session -> !works(who, session)));
            }
            case OFFICER_ELSEWHERE -> {
                int who = officerWith(this::isElsewhereToday);
                yield elsewhere(rule, count, books.officers(), who, officer(who));
            }
            case OFFICER_WEEK_FULL -> weekFull(rule, count);
            default -> of(rule, count, officer(seat.officer()), null);
        };
    }

    private Broken ofInterpreter(Rule rule, int count) {
        int who = seat.interpreter();
        return switch (rule) {
            case INTERPRETER_DOUBLE_BOOKED -> users(rule, count, books.interpreters(), who);
            case INTERPRETER_UNAVAILABLE ->
                of(rule, count, interpreter(), day(session -> !books.dossiers()
                        .roster()
                        .interpreterWorks(who, session)));
            case INTERPRETER_ELSEWHERE -> elsewhere(rule, count, books.interpreters(), who, interpreter());
            case HELD_BACK ->
                of(rule, count, interpreter(), Weeks.mondayOf(seat.place().firstDay()));
            default -> of(rule, count, interpreter(), null);
        };
    }

    private boolean isClosed(int session) {
        return !books.dossiers().facts().calendar().isOpen(seat.place().location(), dayOf(session));
    }

    private boolean isCaseAway(int session) {
        return seat.dossier().facts().isAwayOn(dayOf(session));
    }

    private static Broken of(Rule rule, int count, String resource, @Nullable LocalDate day) {
        return new Broken(rule, count, resource, day, List.of());
    }

    private String caseId() {
        return seat.dossier().facts().id();
    }

    private String location() {
        return seat.place().location().code();
    }

    private String officer(int number) {
        return books.dossiers().roster().officers().get(number).id();
    }

    /** The interpreter, or the case where there is none though one is needed. */
    private String interpreter() {
        var interpreter = seat.place().interpreter();
        return interpreter == null ? caseId() : interpreter.id();
    }

    private String ofOtherSex() {
        var wish = seat.dossier().facts().asylumCase().needs().sexWish();
        return seat.place().officer().sex() == wish ? interpreter() : officer(seat.officer());
    }

    /** The officer, or the mentor where the test holds for the mentor alone. */
    private int officerWith(IntPredicate test) {
        return seat.mentor() >= 0 && !test.test(seat.officer()) ? seat.mentor() : seat.officer();
    }

    private boolean isUsed(int officer) {
        return day(session -> books.officers().isUsed(officer, session)) != null;
    }

    private boolean isElsewhereToday(int officer) {
        return !books.dossiers().roster().isOwn(officer, seat.location())
                || day(session -> books.isOfficerElsewhere(officer, session >> 1, seat.location())) != null;
    }

    private boolean works(int officer, int session) {
        return books.dossiers().roster().officerWorks(officer, session);
    }

    private LocalDate dayOf(int session) {
        return books.dossiers().axis().day(session >> 1);
    }

    /** The first day with a session of which something is true, or null. */
    private @Nullable LocalDate day(IntPredicate session) {
        int[] found = Arrays.stream(seat.sessions()).filter(session).toArray();
        return found.length == 0 ? null : dayOf(found[0]);
    }

    private Broken users(Rule rule, int count, Diary diary, int who) {
        String resource = diary == books.rooms()
                ? seat.place().room().id()
                : diary == books.officers() ? officer(who) : interpreter();
        return new Broken(
                rule,
                count,
                resource,
                day(session -> diary.isUsed(who, session)),
                ids(Arrays.stream(seat.sessions()).flatMap(session -> Arrays.stream(diary.users(who, session)))));
    }

    /** Those whom the officer hears in the week of the hearing. */
    private Broken weekFull(Rule rule, int count) {
        var axis = books.dossiers().axis();
        var monday = Weeks.mondayOf(seat.place().firstDay());
        int week = axis.week(axis.number(seat.place().firstDay()));
        var users = IntStream.range(2 * axis.windowFirst(), 2 * axis.windowLast() + 2)
                .filter(session -> axis.week(session >> 1) == week)
                .flatMap(session -> Arrays.stream(books.officers().users(seat.officer(), session)));
        return new Broken(rule, count, officer(seat.officer()), monday, ids(users));
    }

    private Broken companion(Rule rule, int count) {
        int[] companions = seat.dossier().companions();
        int busy = IntStream.range(0, companions.length)
                .filter(i -> day(session -> books.companions().isUsed(companions[i], session)) != null)
                .findFirst()
                .orElse(0);
        return new Broken(
                rule,
                count,
                seat.dossier().facts().companions().get(busy).id(),
                day(session -> books.companions().isUsed(companions[busy], session)),
                ids(Arrays.stream(seat.sessions())
                        .flatMap(session -> Arrays.stream(books.companions().users(companions[busy], session)))));
    }

    private Broken elsewhere(Rule rule, int count, Diary diary, int who, String resource) {
        return new Broken(
                rule,
                count,
                resource,
                seat.place().firstDay(),
                ids(Arrays.stream(seat.sessions())
                        .flatMap(session -> Arrays.stream(ALL_HALVES).map(half -> (session & ~1) + half))
                        .distinct()
                        .flatMap(session -> Arrays.stream(diary.users(who, session)))
                        .filter(this::isElsewhere)));
    }

    private boolean isElsewhere(int caseNumber) {
        var other = books.seat(caseNumber);
        return other != null && other.location() != seat.location();
    }

    private List<String> ids(IntStream cases) {
        return cases.distinct()
                .sorted()
                .mapToObj(number -> books.dossiers().of(number).facts().id())
                .toList();
    }
}
