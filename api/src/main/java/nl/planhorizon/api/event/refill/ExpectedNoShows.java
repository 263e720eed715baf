package nl.planhorizon.api.event.refill;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.figures.NoShowPercentage;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * How many cases to keep on standby in a half-day: what the planning figures of policy lead one to expect of all its hearings
 * together, and only if the office switched it on. Never a figure of a person.
 */
@Component
@EnableConfigurationProperties(StandbyProperties.class)
public final class ExpectedNoShows {

    private static final int DAYS_AHEAD = 14;
    private static final int WHOLE = 100;

    private final StandbyProperties properties;

    public ExpectedNoShows(StandbyProperties properties) {
        this.properties = properties;
    }

    /**
     * A half-day at a location.
     *
     * @param day the day
     * @param half the half
     * @param location code of the location
     * @param hearings hearings in force that begin then
     * @param standby cases to keep on standby: expected no-shows, rounded to the nearest number
     */
    public record HalfDay(LocalDate day, Half half, String location, int hearings, int standby) {}

    /** The half-days of the coming two weeks for which somebody should be on standby; none unless switched on. */
    public List<HalfDay> of(Office office) {
        return properties.perHalfDay() ? halfDays(office) : List.of();
    }

    private static List<HalfDay> halfDays(Office office) {
        var today = office.caseload().asOf();
        Map<Session, Map<String, List<Hearing>>> all = new TreeMap<>();
        for (var hearing : office.plans().inForce(office.caseload().window()).hearings()) {
            boolean near =
                    !hearing.firstDay().isBefore(today) && !hearing.firstDay().isAfter(today.plusDays(DAYS_AHEAD));
            if (near && office.findCase(hearing.caseId()).isPresent()) {
                all.computeIfAbsent(hearing.start(), any -> new TreeMap<>())
                        .computeIfAbsent(hearing.location(), any -> new ArrayList<>())
                        .add(hearing);
            }
        }
        List<HalfDay> halfDays = new ArrayList<>();
        all.forEach((start, byLocation) -> byLocation.forEach((location, hearings) -> {
            int standby = standby(office, hearings);
            if (standby > 0) {
                halfDays.add(new HalfDay(start.day(), start.half(), location, hearings.size(), standby));
            }
        }));
        return halfDays;
    }

    private static int standby(Office office, List<Hearing> hearings) {
        int percents = hearings.stream()
                .mapToInt(hearing -> NoShowPercentage.of(office.facts(), hearing))
                .sum();
        return Math.round((float) percents / WHOLE);
    }
}
