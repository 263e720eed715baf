package nl.planhorizon.api.night;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.planhorizon.api.night.ledger.Cause;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.ledger.SupersededException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Runs a night. Whoever asks, schedule, command or button: the same code with a date. A night that ended is never run
 * again; one that was killed or failed goes on at the step where it stopped.
 */
@Component
public final class NightRun {

    private static final Logger LOG = LoggerFactory.getLogger(NightRun.class);
    private static final int MOST_ROUNDS = 3;

    private final DataSource source;
    private final Nights nights;
    private final Offices offices;
    private final List<Step> steps;

    public NightRun(DataSource source, Nights nights, Offices offices, List<Step> steps) {
        this.source = source;
        this.nights = nights;
        this.offices = offices;
        this.steps = steps.stream().sorted(Comparator.comparing(Step::name)).toList();
    }

    /**
     * Runs the night before a day, to its end.
     *
     * @param who account that asks
     * @throws NightBusyException if another node works on a night now
     * @throws InvalidException if the office is past that day
     */
    public Night runFor(LocalDate date, String who) {
        var lock = NightLock.take(source).orElseThrow(NightBusyException::new);
        try {
            var known = nights.find(date);
            if (known.filter(Night::isEnded).isPresent()) {
                return known.get();
            }
            refuseThePast(date);
            nights.claim(date, who).ifPresent(this::run);
        } finally {
            lock.close();
        }
        return nights.find(date).orElseThrow();
    }

    private void refuseThePast(LocalDate date) {
        var asOf = offices.current().caseload().asOf();
        if (date.isBefore(asOf)) {
            throw new InvalidException(
                    List.of(new ProblemError("date-passed", "date", "The office is at %s already.".formatted(asOf))));
        }
    }

    private void run(NightLedger night) {
        for (int round = 1; ; round++) {
            try {
                if (takeSteps(night, round == MOST_ROUNDS)) {
                    night.end();
                }
                return;
            } catch (OfficeChangedException changed) {
                LOG.info("The office changed while the night of {} searched; it plans again.", night.date());
                night.reopenFrom(NightStep.FREEZE);
            }
        }
    }

    private boolean takeSteps(NightLedger night, boolean last) {
        for (var step : steps) {
            if (!night.isDone(step.name()) && !isTaken(step, night, last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTaken(Step step, NightLedger night, boolean last) {
        night.begin(step.name());
        try {
            night.done(step.name(), step.take(night));
            return true;
        } catch (SupersededException forTheRun) {
            throw forTheRun;
        } catch (OfficeChangedException changed) {
            if (!last) {
                throw changed;
            }
            night.fail(step.name(), Cause.OFFICE_CHANGED, changed);
            return false;
        } catch (RuntimeException failure) {
            LOG.error("The night of {} failed at {}.", night.date(), step.name().code(), failure);
            night.fail(step.name(), Cause.of(failure), failure);
            return false;
        }
    }
}
