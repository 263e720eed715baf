package nl.planhorizon.api.notplanned;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reason of a moment ago will do, but not for long, and not for a case that changed. */
final class ReasonsTest {

    private static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120));

    private final AtomicLong clock = new AtomicLong();
    private final Reasons reasons = new Reasons(clock::get);

    @AfterEach
    void close() {
        reasons.destroy();
    }

    private static Office office(Caseload caseload, long version) {
        return Office.of(caseload, Plans.opening(List.of(), caseload.window()), new Versions(version, Map.of()));
    }

    private static CaseFacts one(Office office) {
        return office.facts().readyCases().get(0);
    }

    private long versionOfReason(Office office) {
        return reasons.of(office, one(office)).version();
    }

    private void wait(Duration time) {
        clock.addAndGet(time.toNanos());
    }

    @Test
    void isToldAgainForAMinuteWhateverElseChanged() {
        assertThat(versionOfReason(office(CASELOAD, 1))).isEqualTo(1);
        wait(Duration.ofMinutes(1));

        assertThat(versionOfReason(office(CASELOAD, 2))).isEqualTo(1);
        assertThat(versionOfReason(office(CASELOAD, 2))).isEqualTo(1);
    }

    @Test
    @Timeout(60)
    void isWorkedOutAnewForWhoeverAsksNextAfterThat() throws InterruptedException {
        assertThat(versionOfReason(office(CASELOAD, 1))).isEqualTo(1);
        wait(Duration.ofMinutes(2));
        var later = office(CASELOAD, 2);

        assertThat(versionOfReason(later)).isEqualTo(1);
        while (versionOfReason(later) == 1) {
            Thread.sleep(10);
        }
        assertThat(versionOfReason(later)).isEqualTo(2);
    }

    @Test
    void isNeverOlderThanTenMinutes() {
        assertThat(versionOfReason(office(CASELOAD, 1))).isEqualTo(1);
        wait(Duration.ofMinutes(10).plusNanos(1));

        assertThat(versionOfReason(office(CASELOAD, 2))).isEqualTo(2);
    }

    @Test
    void staysAsLongAsNothingChanges() {
        assertThat(versionOfReason(office(CASELOAD, 1))).isEqualTo(1);
        var first = reasons.of(office(CASELOAD, 1), one(office(CASELOAD, 1)));
        wait(Duration.ofHours(1));

        assertThat(reasons.of(office(CASELOAD, 1), one(office(CASELOAD, 1)))).isSameAs(first);
    }

    @Test
    void isWorkedOutAnewForACaseThatChanged() {
        var before = office(CASELOAD, 1);
        assertThat(versionOfReason(before)).isEqualTo(1);
        var subject = one(before).asylumCase();
        var changed = CASELOAD.withCases(CASELOAD.cases().stream()
                .map(each -> each.equals(subject) ? each.withDates(each.dates()) : each)
                .toList());

        assertThat(versionOfReason(office(changed, 2))).isEqualTo(2);
    }

    @Test
    void servesToChooseCasesByItForTenMinutes() {
        var first = office(CASELOAD, 1);
        reasons.of(first, one(first));
        var later = office(CASELOAD, 2);
        wait(Duration.ofMinutes(10));

        assertThat(reasons.soFar(later, List.of(one(later))))
                .containsKey(one(later).id());
    }
}
