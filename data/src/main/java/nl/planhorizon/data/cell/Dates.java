package nl.planhorizon.data.cell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Words;

/** Days in cells: written as 2023-07-24, read as Dutch planners write them too. */
public final class Dates {

    private static final String MIDNIGHT = "(?:[T ]0?0:00(?::00(?:\\.0+)?)?Z?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + MIDNIGHT);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})" + MIDNIGHT);
    private static final int FIRST_YEAR = 1901;
    private static final int LAST_YEAR = 2199;

    private Dates() {}

    /** A day. */
    public static CellType<LocalDate> date() {
        return new CellType<>(
                Dates::read, day -> day, Map.of("type", "string", "format", "date"), Words.DATE_FORM.of(), List.of());
    }

    /** Reads a day; for types that are made of days, too. */
    public static LocalDate read(Object raw) throws BadCellException {
        var day = raw instanceof LocalDate date ? date : parse(Types.scalar(raw, Words.DATE));
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new BadCellException(FaultKind.YEAR_OUT_OF_RANGE, day, FIRST_YEAR, LAST_YEAR);
        }
        return day;
    }

    private static LocalDate parse(String text) throws BadCellException {
        var yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return day(text, number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        var dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(text, number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
        }
        throw notADate(text);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static LocalDate day(String text, int year, int month, int day) throws BadCellException {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw notADate(text);
        }
    }

    private static BadCellException notADate(String text) {
        return new BadCellException(FaultKind.NOT_A_DATE, Texts.quoted(text));
    }
}
