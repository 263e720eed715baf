package nl.planhorizon.api.night;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.testing.TestDatabase;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An office on a real PostgreSQL, opened anew for each test of a class about nights. */
final class OpenOffice implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {

    static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120));
    static final LocalDate DATE = CASELOAD.asOf().plusDays(1);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-07-17T23:00:00Z"), ZoneOffset.UTC);

    private final Caseload caseload;

    @SuppressWarnings("NullAway.Init")
    private Database database;

    @SuppressWarnings("NullAway.Init")
    private NightOffice node;

    OpenOffice() {
        this(CASELOAD);
    }

    /** One with a caseload of its own. */
    OpenOffice(Caseload caseload) {
        this.caseload = caseload;
    }

    @Override
    public void beforeAll(ExtensionContext tests) throws IOException {
        database = TestDatabase.withTables();
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        node = node(CLOCK);
        node.rows()
                .sql("delete from office; delete from thing; delete from hearing; delete from night_step; delete from"
                        + " night_document; delete from intake_file; delete from night; delete from to_tell; delete"
                        + " from attendance; delete from event; delete from mark")
                .update();
        node.offices().open(caseload, "test");
    }

    /** Another node, by another clock. */
    NightOffice node(Clock clock) {
        return new NightOffice(NightOffice.address(database), database.user(), clock);
    }

    NightOffice node() {
        return node;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        node.close();
    }

    @Override
    public void afterAll(ExtensionContext tests) throws IOException {
        database.close();
    }
}
