package nl.planhorizon.data.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DutchHolidaysTest {

    @Test
    void holidaysOf2023AreThoseOfTheCalendar() {
        var holidays = DutchHolidays.between(2023, 2023);

        assertThat(holidays)
                .containsExactlyInAnyOrder(
                        LocalDate.of(2023, 1, 1),
                        LocalDate.of(2023, 4, 9),
                        LocalDate.of(2023, 4, 10),
                        LocalDate.of(2023, 4, 27),
                        LocalDate.of(2023, 5, 18),
                        LocalDate.of(2023, 5, 28),
                        LocalDate.of(2023, 5, 29),
                        LocalDate.of(2023, 12, 25),
                        LocalDate.of(2023, 12, 26));
    }

    @Test
    void liberationDayIsOffEveryFifthYear() {
        var holidays = DutchHolidays.between(2021, 2027);

        assertThat(holidays).contains(LocalDate.of(2025, 5, 5)).doesNotContain(LocalDate.of(2026, 5, 5));
    }

    @Test
    void kingsDayMovesOffSunday() {
        var holidays = DutchHolidays.between(2025, 2025);

        assertThat(holidays).contains(LocalDate.of(2025, 4, 26)).doesNotContain(LocalDate.of(2025, 4, 27));
    }
}
