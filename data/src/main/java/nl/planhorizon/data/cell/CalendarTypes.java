package nl.planhorizon.data.cell;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.WeekPattern;

/** Ranges of days, sessions and week patterns in cells. */
public final class CalendarTypes {

    private static final Pattern SESSION = Pattern.compile("(\\S+)[ /](\\S+)");
    private static final String BETWEEN_SESSIONS = "\\s*[,;]\\s*|(?<=[a-zA-Z])\\s+(?=\\d)";
    private static final Map<String, Half> HALVES = Map.of(
            "morning",
            Half.MORNING,
            "ochtend",
            Half.MORNING,
            "am",
            Half.MORNING,
            "afternoon",
            Half.AFTERNOON,
            "middag",
            Half.AFTERNOON,
            "pm",
            Half.AFTERNOON);
    private static final List<String> WEEKDAYS = List.of("mon", "tue", "wed", "thu", "fri");

    private CalendarTypes() {}

    /** Days or ranges of days: 2023-07-24 or 2023-07-24..2023-07-28. */
    public static CellType<List<DateRange>> ranges() {
        var day = "\\d{4}-\\d{2}-\\d{2}";
        return Types.listOf(new CellType<>(
                CalendarTypes::readRange,
                range -> range.first().equals(range.last())
                        ? range.first().toString()
                        : range.first() + ".." + range.last(),
                Map.of("type", "string", "format", "date-range", "pattern", "^" + day + "(\\.\\." + day + ")?$"),
                Words.RANGE_FORM.of(),
                List.of()));
    }

    private static DateRange readRange(Object raw) throws BadCellException {
        var ends = raw instanceof String text ? Texts.clean(text).split("\\.\\.", -1) : new Object[] {raw};
        var first = Dates.read(ends[0]);
        var last = Dates.read(ends[ends.length - 1]);
        if (ends.length > 2) {
            throw new BadCellException(FaultKind.NOT_A_RANGE_OF_DAYS, Texts.quoted(raw));
        }
        if (last.isBefore(first)) {
            throw new BadCellException(FaultKind.RANGE_OF_DAYS_REVERSED, last, first);
        }
        return new DateRange(first, last);
    }

    /** Sessions: 2023-07-24 morning. */
    public static CellType<List<Session>> sessions() {
        return Types.listOf(
                new CellType<>(
                        CalendarTypes::readSession,
                        Session::toString,
                        Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2} (morning|afternoon)$"),
                        Words.SESSION_FORM.of(),
                        List.of()),
                BETWEEN_SESSIONS);
    }

    private static Session readSession(Object raw) throws BadCellException {
        var matcher = SESSION.matcher(Types.scalar(raw, Words.SESSION));
        var half = matcher.matches() ? HALVES.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
        if (half == null) {
            throw new BadCellException(FaultKind.NOT_A_SESSION, Texts.quoted(raw));
        }
        return new Session(Dates.read(Objects.requireNonNull(matcher.group(1))), half);
    }

    /** The halves of an ordinary week: mon tue-am thu-pm, or none. */
    public static CellType<WeekPattern> week() {
        Map<String, Integer> bits = new LinkedHashMap<>();
        bits.put("none", 0);
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            bits.put(WEEKDAYS.get(day), 0b11 << (2 * day));
            bits.put(WEEKDAYS.get(day) + "-am", 0b01 << (2 * day));
            bits.put(WEEKDAYS.get(day) + "-pm", 0b10 << (2 * day));
        }
        return Types.mapped(
                Types.listOf(Types.choice(bits)),
                days -> new WeekPattern(days.stream().reduce(0, (one, other) -> one | other)),
                CalendarTypes::daysOf);
    }

    private static List<Integer> daysOf(WeekPattern pattern) {
        var days = new ArrayList<Integer>();
        for (int day = 0; day < WEEKDAYS.size(); day++) {
            var weekday = DayOfWeek.of(day + 1);
            int halves =
                    (pattern.has(weekday, Half.MORNING) ? 0b01 : 0) | (pattern.has(weekday, Half.AFTERNOON) ? 0b10 : 0);
            if (halves != 0) {
                days.add(halves << (2 * day));
            }
        }
        return days.isEmpty() ? List.of(0) : days;
    }
}
