package nl.planhorizon.data.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days on which no government office works: the public holidays, Liberation Day only every fifth year. */
final class DutchHolidays {

    private DutchHolidays() {}

    static Set<LocalDate> between(int firstYear, int lastYear) {
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(DutchHolidays::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<LocalDate> of(int year) {
        var easter = easter(year);
        var everyYear = Stream.of(
                LocalDate.of(year, 1, 1),
                easter,
                easter.plusDays(1),
                kingsDay(year),
                easter.plusDays(39),
                easter.plusDays(49),
                easter.plusDays(50),
                LocalDate.of(year, 12, 25),
                LocalDate.of(year, 12, 26));
        return year % 5 == 0 ? Stream.concat(everyYear, Stream.of(LocalDate.of(year, 5, 5))) : everyYear;
    }

    private static LocalDate kingsDay(int year) {
        var day = LocalDate.of(year, 4, 27);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    }

    /** The Gregorian calendar's rule, as Meeus, Jones and Butcher wrote it. */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int inCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        int shift = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * shift + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
