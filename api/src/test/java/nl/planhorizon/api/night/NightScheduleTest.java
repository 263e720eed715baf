package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.time.OfficeTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nights begin once each date on the clock of the office, also when summer begins or ends. */
final class NightScheduleTest {

    private static final String ONE_IN_THE_NIGHT = "0 0 1 * * *";

    private static List<LocalDateTime> beginnings(Instant from, int count) {
        var schedule = NightSchedule.schedule(ONE_IN_THE_NIGHT);
        List<LocalDateTime> all = new ArrayList<>();
        var at = from;
        for (int i = 0; i < count; i++) {
            at = schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(at));
            all.add(LocalDateTime.ofInstant(at, OfficeTime.ZONE));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-27", "2026-10-23"})
    void everyDateHasOneNightAtOneOClock(LocalDate first) {
        var from = first.atTime(12, 0).atZone(OfficeTime.ZONE).toInstant();

        var all = beginnings(from, 4);

        for (int i = 0; i < all.size(); i++) {
            assertThat(all.get(i)).isEqualTo(first.plusDays(i + 1L).atTime(1, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 2 * * *", "0 30 2 * * MON", "0 0/10 * * * *", "0 59 2 * * SUN"})
    void theHourThatIsMissingOrDoubleOnceAYearIsRefused(String cron) {
        assertThatThrownBy(() -> NightSchedule.schedule(cron)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "0 0 1 * * *", "0 30 3 * * *", "0 0 23 * * MON-FRI"})
    void anyOtherTimeIsFine(String cron) {
        assertThat(NightSchedule.schedule(cron)).isNotNull();
    }

    @Test
    void theNightLeadsToTheDateOnTheClockOfTheOffice() {
        var yesterday = LocalDate.of(2026, 3, 28);

        assertThat(NightCalendar.next(yesterday, LocalDate.of(2026, 3, 29))).isEqualTo(LocalDate.of(2026, 3, 29));
        assertThat(NightCalendar.next(LocalDate.of(2023, 7, 17), yesterday)).isEqualTo(LocalDate.of(2023, 7, 18));
    }
}
