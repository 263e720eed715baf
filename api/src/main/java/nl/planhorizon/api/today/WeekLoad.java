package nl.planhorizon.api.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.solver.domain.calendar.Weeks;

/**
 * A week of the window: what officers can hear, what is planned, and what has to be heard in it at the latest.
 *
 * @param monday first day of the week
 * @param available sessions officers can hear
 * @param planned sessions of the working plan
 * @param needed sessions of ready cases whose horizon, or else whose decision term, allows no later week
 */
record WeekLoad(LocalDate monday, long available, long planned, long needed) {

    static List<WeekLoad> of(Stock stock, Office office) {
        Map<LocalDate, Long> planned = office.plans().working().values().stream()
                .flatMap(hearing -> hearing.sessions().stream())
                .collect(Collectors.groupingBy(session -> Weeks.mondayOf(session.day()), Collectors.counting()));
        return stock.available().entrySet().stream()
                .map(week -> new WeekLoad(
                        week.getKey(),
                        week.getValue(),
                        planned.getOrDefault(week.getKey(), 0L),
                        stock.needed().getOrDefault(week.getKey(), 0L)))
                .toList();
    }

    public long percentage() {
        return available == 0 ? 0 : 100 * planned / available;
    }
}
