package nl.planhorizon.api.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.testing.RunningServer;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.plan.Proof;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What prices prove is kept while prices and facts are the same, and no longer. */
final class ProofsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init")
    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        server = new RunningServer();
    }

    @AfterAll
    static void close() throws IOException {
        server.close();
    }

    private static void accept(Proof proof) {
        server.part(JdbcClient.class)
                .sql(
                        "insert into proof (proof) values (?::jsonb) on conflict (only_row) do update set proof = excluded.proof")
                .param(JSON.valueToTree(proof).toString())
                .update();
    }

    /** The same cases, of whom one has waited a year longer. */
    private static Caseload olderBy(Caseload caseload, AsylumCase one) {
        var old = one.dates();
        var older = one.withDates(new CaseDates(
                old.application().minusYears(1),
                old.registration(),
                old.registrationHearing(),
                old.ready(),
                old.birth()));
        return caseload.withCases(caseload.cases().stream()
                .map(each -> each.equals(one) ? older : each)
                .toList());
    }

    @Test
    void belongToThePricesAndTheFactsOfTheMoment() {
        var proofs = server.part(Proofs.class);
        var caseload = server.part(Offices.class).current().caseload();
        assertThat(proofs.of(caseload)).as("nothing is accepted yet").isNull();
        var found = new HearingSolver(SolverSettings.repeatable(1))
                .solve(caseload, Budget.steps(20), progress -> {})
                .proof();

        accept(found);
        var proven = Objects.requireNonNull(proofs.of(caseload));

        assertThat(proven.lowerBound()).isEqualTo(BoundCheck.lowerBoundAt(caseload, found));
        assertThat(proofs.of(caseload)).isSameAs(proven);
        var changed = olderBy(
                caseload,
                server.part(Offices.class).current().facts().readyCases().get(0).asylumCase());
        assertThat(Objects.requireNonNull(proofs.of(changed)).lowerBound())
                .isEqualTo(BoundCheck.lowerBoundAt(changed, found))
                .isNotEqualTo(proven.lowerBound());

        var nothing = new Proof(0, List.of());
        accept(nothing);

        assertThat(Objects.requireNonNull(proofs.of(changed)).lowerBound())
                .isEqualTo(BoundCheck.lowerBoundAt(changed, nothing));
    }
}
