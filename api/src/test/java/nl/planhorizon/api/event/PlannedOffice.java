package nl.planhorizon.api.event;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.night.NightOffice;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * An office with a sound plan in force on a real PostgreSQL, for the tests of a class about what happens to it by day. One
 * that is asked for on a day begins anew on it before each test.
 */
public final class PlannedOffice implements BeforeAllCallback, BeforeEachCallback, AfterAllCallback {

    static final Caseload CASELOAD = planned();

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-17T08:00:00Z"), ZoneOffset.UTC);

    private final @Nullable LocalDate day;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private NightOffice node;

    public PlannedOffice() {
        this(null);
    }

    private PlannedOffice(@Nullable LocalDate day) {
        this.day = day;
    }

    static PlannedOffice on(LocalDate day) {
        return new PlannedOffice(day);
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        database = TestDatabase.withTables();
        node = started();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        if (day != null) {
            dayComes(day);
        }
    }

    private NightOffice started() {
        return new NightOffice(NightOffice.address(database), database.user(), CLOCK);
    }

    private static Caseload planned() {
        var caseload =
                DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120)).withStanding(List.of());
        var solved = new HearingSolver(SolverSettings.repeatable(1)).solve(caseload, Budget.steps(20), progress -> {});
        return caseload.withStanding(solved.plan().hearings().stream()
                .map(hearing -> new StandingHearing(hearing, true, Invitation.NOT_SENT, null))
                .toList());
    }

    /** A hearing with an interpreter, the first there is. */
    static Hearing hearing() {
        return CASELOAD.standing().stream()
                .map(StandingHearing::hearing)
                .filter(each -> each.interpreter() != null)
                .findFirst()
                .orElseThrow();
    }

    public NightOffice node() {
        return node;
    }

    public Events events() {
        return node.events();
    }

    /** Begins anew on a day, with nothing that happened before. */
    void dayComes(LocalDate day) {
        opens(CASELOAD.withDay(day, CASELOAD.window()));
    }

    /** Begins anew with another caseload. */
    public void opens(Caseload caseload) {
        node.close();
        node = started();
        node.rows()
                .sql("delete from office; delete from thing; delete from hearing; delete from to_tell;"
                        + " delete from attendance; delete from event; delete from invitation; delete from undone;"
                        + " delete from mark")
                .update();
        node.offices().open(caseload, "test");
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        node.close();
        database.close();
    }
}
