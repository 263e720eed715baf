package nl.planhorizon.api.night.step;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Consumer;
import nl.planhorizon.api.night.NightProperties;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.api.planning.Limits;
import nl.planhorizon.api.planning.SearchBudget;
import nl.planhorizon.api.planning.StopSignal;
import nl.planhorizon.api.time.OfficeTime;
import nl.planhorizon.solver.HearingSolver;
import nl.planhorizon.solver.Progress;
import nl.planhorizon.solver.Solved;
import nl.planhorizon.solver.SolverSettings;
import nl.planhorizon.solver.domain.Caseload;
import org.springframework.stereotype.Component;

/** Searches for a better plan, until the time for it is up or the deadline of the night has come. */
@Component
public final class Search implements Step {

    private final NightProperties properties;
    private final Offices offices;
    private final Clock clock;

    public Search(NightProperties properties, Offices offices, Clock clock) {
        this.properties = properties;
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public NightStep name() {
        return NightStep.PLAN;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var office = offices.current();
        var known = night.kept(FoundPlan.KIND, FoundPlan.class).filter(found -> found.basedOn() == office.version());
        var found = known.orElseGet(() -> search(office.version(), LockedDays.closedIn(office), night));
        if (known.isEmpty()) {
            night.keep(FoundPlan.KIND, found);
        }
        return Map.of("hearings", found.hearings().size(), "planCost", found.planCost());
    }

    private FoundPlan search(long version, Caseload caseload, NightLedger night) {
        Solved solved = solve(caseload, progress -> night.progress(NightStep.PLAN, progress.spent()), night.date());
        return new FoundPlan(
                version, solved.planCost(), solved.violations(), solved.plan().hearings());
    }

    private Solved solve(Caseload caseload, Consumer<Progress> told, LocalDate date) {
        var steps = properties.steps();
        var limits = steps == null ? new Limits(time(date), null, null, null) : new Limits(null, steps, null, null);
        var settings =
                steps == null ? SolverSettings.timed(properties.seed()) : SolverSettings.repeatable(properties.seed());
        var budget = new SearchBudget(limits, 0, new StopSignal(), this::nanoTime);
        return new HearingSolver(settings).solve(caseload, budget, budget.andThen(told));
    }

    /** Time goes by on the clock that the deadline stands on. */
    private long nanoTime() {
        return ChronoUnit.NANOS.between(Instant.EPOCH, clock.instant());
    }

    /** The time there is before the deadline; a night that is run by day, or of another calendar, has none. */
    private Duration time(LocalDate date) {
        var deadline =
                date.atTime(properties.deadline()).atZone(OfficeTime.ZONE).toInstant();
        var left = Duration.between(clock.instant(), deadline);
        return left.isNegative() || left.compareTo(properties.search()) > 0 ? properties.search() : left;
    }
}
