package nl.planhorizon.solver.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenDaysTest {

    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

    private final OpenDays openDays = new OpenDays(Set.of(CHRISTMAS));

    @Test
    void weekendsAndHolidaysAreClosed() {
        assertThat(openDays.isOpen(LocalDate.of(2026, 12, 24))).isTrue();
        assertThat(openDays.isOpen(CHRISTMAS)).isFalse();
        assertThat(openDays.isOpen(LocalDate.of(2026, 12, 26))).isFalse();
        assertThat(openDays.isOpen(LocalDate.of(2026, 12, 27))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-12-23", "1, 2026-12-24", "2, 2026-12-28", "3, 2026-12-29"})
    void countsOpenDaysAfterADay(int count, LocalDate expected) {
        assertThat(openDays.after(LocalDate.of(2026, 12, 23), count)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0, 2026-12-29", "1, 2026-12-28", "2, 2026-12-27", "3, 2026-12-23"})
    void findsTheLatestDayThatLeavesOpenDaysWithinATerm(int count, LocalDate expected) {
        assertThat(openDays.latestWithin(LocalDate.of(2026, 12, 29), count)).isEqualTo(expected);
    }

    /** The latest day is safe and the next one is not, from whatever day of the week the term ends on. */
    @Test
    void theLatestDayIsTheLastFromWhichTheTermIsKept() {
        LocalDate.of(2026, 12, 14).datesUntil(LocalDate.of(2027, 1, 11)).forEach(term -> {
            for (int count = 1; count <= 8; count++) {
                var latest = openDays.latestWithin(term, count);

                assertThat(openDays.after(latest, count)).isBeforeOrEqualTo(term);
                assertThat(openDays.after(latest.plusDays(1), count)).isAfter(term);
            }
        });
    }
}
