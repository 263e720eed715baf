package nl.planhorizon.api.fairness;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.audit.figures.FairnessFigures;
import nl.planhorizon.data.audit.groups.GroupRow;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The fairness report for programs. */
@RestController
@Tag(name = "fairness", description = "How groups of people fare")
final class FairnessController {

    private final Offices offices;
    private final Fairness fairness;

    FairnessController(Offices offices, Fairness fairness) {
        this.offices = offices;
        this.fairness = fairness;
    }

    /**
     * The report.
     *
     * @param certificate overtakes of the working plan, explained and unexplained; null while it is being audited
     * @param groups how each group fares
     */
    record Report(@Nullable FairnessFigures certificate, List<GroupRow> groups) {
        Report {
            groups = List.copyOf(groups);
        }
    }

    @GetMapping("/v1/fairness")
    @Operation(
            summary = "The fairness report of the working plan, or of what was heard in a period",
            description = "Differences stand beside what chance alone would give.")
    Report fairness(@ParameterObject Period period) throws FaultyInputException {
        var office = offices.current();
        return new Report(fairness.certificate(office), fairness.of(office, period));
    }
}
