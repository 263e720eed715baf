package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.policy.AddPolicyVersion;
import nl.planhorizon.api.policy.PolicyVersion;
import nl.planhorizon.api.policy.PolicyVersions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whether plans of nights wait for approval is policy, from the day a version of it holds. */
final class HeldByPolicyTest {

    private static final LocalDate DATE = OpenOffice.DATE;

    @RegisterExtension
    static final OpenOffice OFFICE = new OpenOffice();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path inbox;

    @BeforeEach
    void forgetVersions() {
        OFFICE.node().rows().sql("delete from policy_version").update();
    }

    private @Nullable Outcome night(LocalDate date) {
        return OFFICE.node()
                .run(NightOffice.settings(inbox, 20))
                .runFor(date, "test")
                .outcome();
    }

    private static void approvalFrom(LocalDate day) {
        var office = OFFICE.node().offices().current();
        var tables = PolicyVersions.tables(office.caseload());
        for (JsonNode row : tables.get("settings")) {
            if (row.get("setting").asText().equals("night-approval")) {
                ((ObjectNode) row).put("value", 1);
            }
        }
        var versions = new PolicyVersions(OFFICE.node().rows());
        var version =
                new PolicyVersion("asks-first", day, "anna", OpenOffice.CLOCK.instant(), "eerst zelf kijken", tables);
        long seen = versions.list(office).size();
        OFFICE.node().offices().change(new AddPolicyVersion(version, versions, seen), "anna");
    }

    @Test
    void theNightOfTheDayItHoldsFromIsTheFirstToWait() {
        approvalFrom(DATE.plusDays(1));

        assertThat(night(DATE)).isEqualTo(Outcome.PUBLISHED);
        var before = OFFICE.node().offices().current().plans().published();
        withdrawSomebody();
        assertThat(night(DATE.plusDays(1))).isEqualTo(Outcome.HELD);
        assertThat(OFFICE.node().offices().current().caseload().policy().version())
                .isEqualTo("asks-first");
        assertThat(OFFICE.node().offices().current().plans().published()).isEqualTo(before);
    }

    /** So that a new plan is a better one. */
    private static void withdrawSomebody() {
        OFFICE.node().offices().change(new Withdraw(), "anna");
    }
}
