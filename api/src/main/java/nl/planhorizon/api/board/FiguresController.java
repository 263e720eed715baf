package nl.planhorizon.api.board;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Map;
import nl.planhorizon.api.figures.Figures;
import nl.planhorizon.api.figures.Figures.Known;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The figures above the board, for programs. */
@RestController
@Tag(name = "hearings", description = "Hearings of the working plan")
final class FiguresController {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Offices offices;
    private final Figures figures;

    FiguresController(Offices offices, Figures figures) {
        this.offices = offices;
        this.figures = figures;
    }

    /**
     * How honest the working plan is.
     *
     * @param version version of the office the figures are of
     * @param stale whether that is an older one, and newer figures are being worked out
     * @param figures the figures, or null while the first ones are being worked out
     */
    record WorkingPlanView(
            long version, boolean stale, @Nullable WorkingFigures figures) {

        static WorkingPlanView of(Office office, Known known) {
            return new WorkingPlanView(
                    known.version(),
                    known.version() != office.version(),
                    WorkingFigures.of(StripView.of(office, known)));
        }
    }

    /**
     * Figures of the working plan.
     *
     * @param casesReady cases that are ready to plan
     * @param casesPlanned those of them with a hearing
     * @param priorityCases cases of urgent queues to be heard in this window
     * @param priorityWithinHorizon those of them that are heard in time
     * @param overtakesUnexplained cases overtaken by a younger one without a reason
     * @param termsBroken cases that are heard too late for their term
     * @param penaltyExposureEuro penalties that may come of that
     * @param gap share of the achievable that may still be missed, or null if nothing is proven
     * @param hardViolations violations by code of the rule
     * @param changed hearings that differ from the published plan, of the office as it is now
     */
    record WorkingFigures(
            int casesReady,
            int casesPlanned,
            int priorityCases,
            int priorityWithinHorizon,
            long overtakesUnexplained,
            long termsBroken,
            long penaltyExposureEuro,
            @Nullable Double gap,
            Map<String, Integer> hardViolations,
            long changed) {

        static WorkingFigures of(StripView strip) {
            var audit = strip.audit();
            var bound = strip.bound();
            return new WorkingFigures(
                    audit.cases().casesReady(),
                    audit.cases().casesPlanned(),
                    audit.priority().priorityCases(),
                    audit.priority().priorityWithinHorizon(),
                    audit.fairness().overtakesUnexplained(),
                    audit.terms().termsBroken(),
                    audit.terms().penaltyExposureEuro(),
                    bound == null ? null : bound.gap(),
                    audit.rules().hardViolations(),
                    strip.changed());
        }
    }

    @GetMapping("/v1/figures")
    @Operation(
            summary = "Figures of the working plan, as above the board",
            description = "After a change they are worked out anew; until then those of an older version are given.")
    WorkingPlanView figures() {
        var office = offices.current();
        return figures.of(office, PATIENCE)
                .or(figures::latest)
                .map(known -> WorkingPlanView.of(office, known))
                .orElseGet(() -> new WorkingPlanView(office.version(), true, null));
    }
}
