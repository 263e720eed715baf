package nl.planhorizon.data.cell;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.domain.Code;

/** The kinds of cells every table can use. */
public final class Types {

    /** Most items in a list, so that it also fits in a cell of a workbook. */
    static final int MOST_ITEMS = 1000;

    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_CODE = 60;
    private static final int CHOICES_SHOWN = 12;
    private static final String CODE_PATTERN = "[^\\s,;:\"]{1," + LONGEST_CODE + "}";
    private static final Pattern CODE = Pattern.compile(CODE_PATTERN);
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,18}([.,]0+)?");
    private static final Pattern THOUSANDS = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{3})+");
    private static final Map<String, Boolean> WORDS = words();

    private Types() {}

    private static Map<String, Boolean> words() {
        var words = new LinkedHashMap<String, Boolean>();
        Stream.of("ja", "j", "yes", "y", "true", "waar", "1", "x").forEach(word -> words.put(word, true));
        Stream.of("nee", "n", "no", "false", "onwaar", "0").forEach(word -> words.put(word, false));
        return words;
    }

    /** Free text, for people. */
    public static CellType<String> text() {
        return new CellType<>(
                Types::readText,
                text -> text,
                Map.of("type", "string", "maxLength", LONGEST_TEXT),
                Words.TEXT_OF_AT_MOST.of(LONGEST_TEXT),
                List.of());
    }

    private static String readText(Object raw) throws BadCellException {
        var text = scalar(raw, Words.TEXT);
        if (text.length() > LONGEST_TEXT) {
            throw new BadCellException(FaultKind.TEXT_TOO_LONG, text.length(), LONGEST_TEXT);
        }
        return text;
    }

    /** A code or number that names something: no blanks in it. */
    public static CellType<String> code() {
        return matching(CODE, Words.PLAIN_CODE, "TA-12");
    }

    /** Which hearing of a case it is. */
    public static CellType<Integer> hearingNumber() {
        return number(1, 99);
    }

    /** The number of a case, in capitals however it is written: people and addresses name cases so. */
    public static CellType<String> caseNumber() {
        return mapped(code(), number -> number.toUpperCase(Locale.ROOT), number -> number);
    }

    /** A code of a certain form. */
    public static CellType<String> matching(Pattern pattern, Words allowed, String example) {
        CellType.CellReader<String> reader = raw -> {
            var text = scalar(raw, Words.CODE);
            if (!pattern.matcher(text).matches()) {
                throw new BadCellException(FaultKind.NOT_A_CODE, quoted(text), allowed.of(), example);
            }
            return text;
        };
        var schema = Map.<String, Object>of("type", "string", "pattern", "^" + pattern.pattern() + "$");
        return new CellType<>(reader, code -> code, schema, Words.SUCH_AS.of(allowed.of(), example), List.of());
    }

    /** A whole number within bounds. */
    public static CellType<Long> whole(long least, long most) {
        return new CellType<>(
                raw -> readWhole(raw, least, most),
                number -> number,
                Map.of("type", "integer", "minimum", least, "maximum", most),
                Words.WHOLE_NUMBER_FROM_TO.of(least, most),
                List.of());
    }

    /** A whole number that fits in an int. */
    public static CellType<Integer> number(int least, int most) {
        var whole = whole(least, most);
        return new CellType<>(
                raw -> Math.toIntExact(whole.read(raw)),
                Integer::longValue,
                whole.schema(),
                whole.allowed(),
                List.of());
    }

    private static long readWhole(Object raw, long least, long most) throws BadCellException {
        var text = raw instanceof BigDecimal number ? plain(number) : scalar(raw, Words.WHOLE_NUMBER);
        if (!WHOLE.matcher(text).matches() || THOUSANDS.matcher(text).matches()) {
            throw new BadCellException(FaultKind.NOT_A_WHOLE_NUMBER, quoted(text));
        }
        long value = Long.parseLong(text.split("[.,]", 2)[0]);
        if (value < least || value > most) {
            throw new BadCellException(FaultKind.OUT_OF_RANGE, value, least, most);
        }
        return value;
    }

    /** Yes or no, written as true or false; reads the words people use. */
    public static CellType<Boolean> yesNo() {
        return new CellType<>(
                Types::readYesNo, flag -> flag, Map.of("type", "boolean"), Words.YES_OR_NO.of(), List.of("yes", "no"));
    }

    private static boolean readYesNo(Object raw) throws BadCellException {
        if (raw instanceof Boolean flag) {
            return flag;
        }
        var text = scalar(raw, Words.YES_OR_NO);
        var flag = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (flag == null) {
            throw new BadCellException(FaultKind.NOT_YES_OR_NO, quoted(text));
        }
        return flag;
    }

    /** One of an enum, written in lower case with dashes. */
    public static <E extends Enum<E>> CellType<E> choice(Class<E> type) {
        var byCode = new LinkedHashMap<String, E>();
        for (var constant : type.getEnumConstants()) {
            byCode.put(Code.of(constant), constant);
        }
        return choice(byCode);
    }

    /** One of some values, each with its code. */
    public static <T> CellType<T> choice(Map<String, T> byCode) {
        var codes = List.copyOf(byCode.keySet());
        var byName = byCode.keySet().stream().collect(Collectors.toMap(Texts::normalised, Function.identity()));
        var byValue = byCode.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        CellType.CellReader<T> reader = raw -> {
            var text = scalar(raw, Words.CODE);
            var value = byCode.get(byName.getOrDefault(Texts.normalised(text), ""));
            if (value == null) {
                throw new BadCellException(
                        FaultKind.UNKNOWN_VALUE, quoted(text), listed(codes), Texts.didYouMean(text, codes));
            }
            return value;
        };
        var schema = Map.<String, Object>of("type", "string", "enum", codes);
        return new CellType<>(
                reader, value -> String.valueOf(byValue.get(value)), schema, Words.ONE_OF.of(listed(codes)), codes);
    }

    /** Several of a kind: an array in JSON, separated by commas, semicolons or blanks in a cell. */
    public static <T> CellType<List<T>> listOf(CellType<T> item) {
        return listOf(item, "[,;\\s]+");
    }

    /** Several of a kind that itself may hold blanks. */
    public static <T> CellType<List<T>> listOf(CellType<T> item, String separator) {
        CellType.CellReader<List<T>> reader = raw -> {
            var items = raw instanceof List<?> list ? list : split(scalar(raw, Words.LIST), separator);
            if (items.size() > MOST_ITEMS) {
                throw new BadCellException(FaultKind.LIST_TOO_LONG, items.size(), MOST_ITEMS);
            }
            var read = new ArrayList<T>();
            for (var each : items) {
                read.add(item.read(each == null ? "" : each));
            }
            return read;
        };
        Function<List<T>, Object> writer =
                values -> values.stream().map(item::write).toList();
        var schema = Map.of("type", "array", "items", item.schema(), "maxItems", MOST_ITEMS);
        return new CellType<>(reader, writer, schema, Words.LIST_OF.of(item.allowed()), List.of());
    }

    private static List<String> split(String text, String separator) {
        return Stream.of(text.split(separator)).filter(part -> !part.isBlank()).toList();
    }

    /** The same type with conversions around it. */
    public static <A, B> CellType<B> mapped(CellType<A> type, Function<A, B> to, Function<B, A> from) {
        return new CellType<>(
                raw -> to.apply(type.read(raw)),
                value -> type.write(from.apply(value)),
                type.schema(),
                type.allowed(),
                type.choices());
    }

    /** A single value as text; a list or anything else is of the wrong type. */
    public static String scalar(Object raw, Words wanted) throws BadCellException {
        if (raw instanceof String text) {
            return Texts.clean(text);
        }
        if (raw instanceof BigDecimal number) {
            return plain(number);
        }
        if (raw instanceof LocalDate day) {
            return day.toString();
        }
        throw new BadCellException(FaultKind.WRONG_TYPE, quoted(raw), wanted.of());
    }

    /** In digits, unless there would be far too many of them. */
    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.precision() - number.scale()) > 40 || Math.abs((long) number.scale()) > 400) {
            return number.toString();
        }
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros()
                        .setScale(Math.max(0, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                        .toPlainString();
    }

    private static String quoted(Object value) {
        return Texts.quoted(value);
    }

    /** Codes in a row, cut short. */
    private static Phrase listed(List<String> codes) {
        var shown = codes.stream().limit(CHOICES_SHOWN).collect(Collectors.joining(", "));
        return codes.size() > CHOICES_SHOWN
                ? Words.AND_MORE.of(shown, codes.size() - CHOICES_SHOWN)
                : Phrase.plain(shown);
    }
}
