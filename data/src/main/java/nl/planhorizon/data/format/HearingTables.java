package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.text;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.data.cell.CalendarTypes;
import nl.planhorizon.data.cell.Types;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.data.table.RowFaults;
import nl.planhorizon.data.table.Table;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.Pin;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** Hearings: those of a plan, and those that stood before it. */
public final class HearingTables {

    private static final Columns<StandingHearing> HEARING = new Columns<>(StandingHearing::hearing);
    private static final Column<StandingHearing, Boolean> PUBLISHED = Column.<StandingHearing, Boolean>of(
                    "published",
                    yesNo(),
                    StandingHearing::published,
                    "Of het gehoor in het geldende plan staat",
                    "Whether it is in the plan in force")
            .mandatory();
    private static final Column<StandingHearing, Invitation> INVITATION = Column.<StandingHearing, Invitation>of(
                    "invitation",
                    choice(Invitation.class),
                    StandingHearing::invitation,
                    "Hoe ver de uitnodiging is; leeg: niet verstuurd",
                    "How far the invitation got; empty: not sent")
            .orElse(Invitation.NOT_SENT);
    private static final Column<StandingHearing, String> PINNED_BY = Column.of(
            "pinnedBy",
            text(),
            pin(Pin::by),
            "Wie het gehoor heeft vastgezet; leeg: niemand",
            "Who pinned it; empty: nobody");
    private static final Column<StandingHearing, String> PIN_REASON =
            Column.of("pinReason", text(), pin(Pin::reason), "Waarom het vaststaat", "Why it is pinned");

    /** Published and pinned hearings. */
    public static final Table<StandingHearing> STANDING = Table.<StandingHearing>of(
                    "standingHearings",
                    "Gepubliceerde en vastgezette gehoren",
                    "Published and pinned hearings",
                    Stream.concat(HEARING.all().stream(), Stream.of(PUBLISHED, INVITATION, PINNED_BY, PIN_REASON))
                            .toList(),
                    HearingTables::build)
            .keyedBy(HearingTables::key)
            .checkedBy(HearingTables::check)
            .mayBeAbsent();

    /** The sessions of a standing hearing. */
    public static final Column<StandingHearing, List<Session>> STANDING_SESSIONS = HEARING.sessions;

    private static final Columns<Hearing> PLANNED = new Columns<>(hearing -> hearing);

    /** Hearings of a plan. */
    public static final Table<Hearing> HEARINGS = Table.<Hearing>of(
                    "hearings", "Gehoren van het plan", "Hearings of the plan", PLANNED.all(), PLANNED::build)
            .keyedBy(row -> row.find(PLANNED.caseId));

    private HearingTables() {}

    private static Function<StandingHearing, @Nullable String> pin(Function<Pin, String> part) {
        return standing -> standing.pin() == null ? null : part.apply(standing.pin());
    }

    private static @Nullable String key(Row row) {
        var caseId = row.find(HEARING.caseId);
        var sessions = row.find(HEARING.sessions);
        return caseId == null || sessions == null ? null : key(caseId, sessions);
    }

    private static String key(String caseId, List<Session> sessions) {
        return caseId + " " + Collections.min(sessions);
    }

    /** What tells standing hearings apart: a case may also have some that lie before the window. */
    public static String key(Hearing hearing) {
        return key(hearing.caseId(), hearing.sessions());
    }

    private static void check(Row row, RowFaults faults) {
        if (!row.get(PUBLISHED) && !row.has(PINNED_BY)) {
            faults.error(PUBLISHED, FaultKind.NEITHER_PUBLISHED_NOR_PINNED);
        }
        if (row.has(PINNED_BY) != row.has(PIN_REASON)) {
            faults.error(PIN_REASON, FaultKind.INCOMPLETE_PIN);
        }
    }

    private static StandingHearing build(Row row) {
        var pin = row.has(PINNED_BY) ? new Pin(row.get(PINNED_BY), row.get(PIN_REASON)) : null;
        return new StandingHearing(HEARING.build(row), row.get(PUBLISHED), row.get(INVITATION), pin);
    }

    /** The columns of a hearing, in whatever kind of row it lies. */
    private static final class Columns<R> {

        private final Column<R, String> caseId;
        private final Column<R, List<Session>> sessions;
        private final Column<R, String> location;
        private final Column<R, String> officer;
        private final Column<R, String> interpreter;
        private final Column<R, String> room;

        Columns(Function<R, Hearing> hearing) {
            caseId = caseOf(hearing.andThen(Hearing::caseId));
            sessions = Column.<R, List<Session>>of(
                            "sessions",
                            CalendarTypes.sessions(),
                            row -> hearing.apply(row).sessions(),
                            "Dagdelen, bijvoorbeeld: 2023-07-24 morning, 2023-07-24 afternoon",
                            "Sessions, such as: 2023-07-24 morning, 2023-07-24 afternoon")
                    .mandatory();
            location = Columns.<R>code("location", hearing.andThen(Hearing::location), "Locatie", "Location")
                    .mandatory()
                    .refersTo(PlaceTables.LOCATIONS.name());
            officer = Columns.<R>code("officer", hearing.andThen(Hearing::officer), "Medewerker", "Officer")
                    .mandatory()
                    .refersTo(OfficerTable.OFFICERS.name());
            interpreter = Columns.<R>code(
                            "interpreter",
                            row -> hearing.apply(row).interpreter(),
                            "Tolk; leeg: geen",
                            "Interpreter; empty: none")
                    .refersTo(InterpreterTable.INTERPRETERS.name());
            room = Columns.<R>code("room", hearing.andThen(Hearing::room), "Hoorkamer", "Room")
                    .mandatory()
                    .refersTo(PlaceTables.ROOMS.name());
        }

        private static <R> Column<R, String> caseOf(Function<R, @Nullable String> value) {
            return Column.<R, String>of(
                            "case",
                            Types.caseNumber(),
                            value,
                            "Zaak (met -2 voor het tweede gehoor)",
                            "Case (with -2 for the second hearing)")
                    .mandatory()
                    .refersTo(CaseTables.CASES.name());
        }

        private static <R> Column<R, String> code(
                String name, Function<R, @Nullable String> value, String dutch, String english) {
            return Column.of(name, Types.code(), value, dutch, english);
        }

        List<Column<R, ?>> all() {
            return List.of(caseId, sessions, location, officer, interpreter, room);
        }

        Hearing build(Row row) {
            return new Hearing(
                    row.get(caseId),
                    row.get(sessions),
                    row.get(location),
                    row.get(officer),
                    row.find(interpreter),
                    row.get(room));
        }
    }
}
