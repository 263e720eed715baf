package nl.planhorizon.api.figures;

import java.time.Duration;
import java.util.Optional;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.report.PlanFigures;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * The figures of the working plan. The audit is the only one that works them out, for one version of the office at a time
 * and beside the requests: a large plan takes it some seconds.
 */
@Component
public final class Figures implements DisposableBean {

    private final PerVersion<Known> figures;

    Figures(Proofs proofs, RightOfWay rightOfWay) {
        figures = new PerVersion<>("figures", office -> audit(office, proofs, rightOfWay));
    }

    /**
     * Figures of one version of the office.
     *
     * @param version version of the office they belong to
     * @param figures the figures
     */
    public record Known(long version, PlanFigures figures) {}

    /** Begins to work them out for an office, so that they are there when somebody looks. */
    public void begin(Office office) {
        figures.of(office, Duration.ZERO);
    }

    /** The figures of an office, if they are there within some time. */
    public Optional<Known> of(Office office, Duration patience) {
        return figures.of(office, patience);
    }

    /** The latest figures there are, perhaps of an older version. */
    public Optional<Known> latest() {
        return figures.latest();
    }

    /** The latest figures there are; while there are none at all, the first ones are waited for. */
    public Optional<Known> latest(Duration patience) {
        return figures.latest(patience);
    }

    private static Known audit(Office office, Proofs proofs, RightOfWay rightOfWay) {
        return new Known(
                office.version(),
                PlanFigures.of(
                        office.caseload(), office.workingPlan(), proofs.of(office.caseload()), rightOfWay.pause()));
    }

    @Override
    public void destroy() {
        figures.close();
    }
}
