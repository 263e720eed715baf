package nl.planhorizon.api.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Plans;
import nl.planhorizon.api.office.Versions;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.AvailabilityException;
import nl.planhorizon.solver.domain.calendar.AvailabilityException.Reason;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Resources;
import org.junit.jupiter.api.Test;

/** What follows from another office is what is counted there anew. */
class StockTest {

    private final Caseload caseload =
            DemoData.generate(DemoRequest.named("demo-300").orElseThrow());
    private final Office office =
            Office.of(caseload, Plans.opening(caseload.standing(), caseload.window()), new Versions(1, Map.of()));

    @Test
    void whoIsAwayCanHearLessAndNothingElseIsDifferent() {
        var before = Stock.of(office);
        var away = office.withCaseload(withFirstOfficerAway());

        var after = before.with(away);

        assertThat(after).isEqualTo(Stock.of(away));
        assertThat(after.available()).isNotEqualTo(before.available());
    }

    @Test
    void anotherStockIsCountedAnew() {
        var without = office.withCaseload(caseload.withCases(caseload.cases().stream()
                .filter(each -> caseload.standing().stream()
                        .anyMatch(stands -> stands.hearing().caseId().equals(each.id())))
                .toList()));

        assertThat(Stock.of(office).with(without)).isEqualTo(Stock.of(without)).isNotEqualTo(Stock.of(office));
    }

    @Test
    void nothingIsCountedWhereNothingIsDifferent() {
        var stock = Stock.of(office);

        assertThat(stock.with(office.withPlans(office.plans()))).isSameAs(stock);
    }

    private Caseload withFirstOfficerAway() {
        var resources = caseload.resources();
        List<Officer> officers = new ArrayList<>(resources.officers());
        var first = officers.get(0);
        officers.set(
                0,
                first.withAvailability(first.availability()
                        .with(List.of(new AvailabilityException(caseload.window(), null, Reason.ABSENT)))));
        return caseload.withResources(
                new Resources(officers, resources.interpreters(), resources.locations(), resources.rooms()));
    }
}
