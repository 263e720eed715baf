package nl.planhorizon.api.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.planhorizon.api.console.Language;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.api.time.OfficeTime;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How people of the office write days, numbers and names, in the language of whoever looks; in templates {@code @words}. */
@Component("words")
public final class Words {

    private final PageTexts texts;
    private final Texts dutch = new Texts(Language.NL);
    private final Texts english = new Texts(Language.EN);
    private final Map<Pattern, DateTimeFormatter> formats = new ConcurrentHashMap<>();

    /** How days are written in a language; a page of a list writes hundreds, and to read the pattern is most of the work. */
    private record Pattern(String pattern, Locale locale) {

        DateTimeFormatter format() {
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
    }

    Words(PageTexts texts) {
        this.texts = texts;
    }

    public Locale locale() {
        return PageTexts.localeOf(LocaleContextHolder.getLocale());
    }

    public boolean isEnglish() {
        return locale().equals(Locale.UK);
    }

    /** The texts the command line shares with the pages: languages, rules, explanations. */
    public Texts shared() {
        return isEnglish() ? english : dutch;
    }

    public String say(String key, Object... values) {
        return texts.say(locale(), key, values);
    }

    /** A text about some number of things; about a single one it is that with {@code .one} behind the key. */
    public String counted(String key, long count) {
        return say(count == 1 ? key + ".one" : key, number(count));
    }

    /** What a change of the office did, by its kind; an event is called what it is. */
    public String change(String kind) {
        return texts.find(locale(), "change." + kind)
                .or(() -> texts.find(locale(), "event.type." + kind.replaceFirst("^event-", "")))
                .orElse(kind);
    }

    /** A field of a form or of the journal by the name that people know it by, its own if it has none; of a path its end. */
    public String field(String path) {
        var name = path.substring(path.lastIndexOf(' ') + 1);
        return texts.find(locale(), "sent." + name)
                .or(() -> texts.find(locale(), "field." + name))
                .orElse(path);
    }

    public String number(long value) {
        return shared().number(value);
    }

    /** A share of one as a percentage with one decimal. */
    public String percentage(double share) {
        return shared().percentage(share);
    }

    public String euro(long value) {
        return "€\u00a0" + number(value);
    }

    /** As in: ma 24 juli. */
    public String day(LocalDate day) {
        return format("EEE d MMMM", day).replace(".", "");
    }

    /** Number of the ISO week. */
    public int week(LocalDate day) {
        return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** As in: maandag 24 juli 2023. */
    public String longDay(LocalDate day) {
        return format("EEEE d MMMM yyyy", day);
    }

    /** As in: 3 apr 2022. */
    public String date(LocalDate day) {
        return format("d MMM yyyy", day).replace(".", "");
    }

    private String format(String pattern, LocalDate day) {
        return formatter(pattern).format(day);
    }

    private DateTimeFormatter formatter(String pattern) {
        return formats.computeIfAbsent(new Pattern(pattern, locale()), Pattern::format);
    }

    /** A moment on the clock of the office. */
    public String moment(Instant moment) {
        return formatter("d MMM yyyy HH:mm")
                .withZone(OfficeTime.ZONE)
                .format(moment)
                .replace(".", "");
    }

    public String half(Half half) {
        return say(half == Half.MORNING ? "half.morning" : "half.afternoon");
    }

    /** When a hearing is: its day with the half, or the days it spans. */
    public String when(Hearing hearing) {
        int sessions = hearing.sessions().size();
        if (sessions == 1) {
            return day(hearing.firstDay()) + ", " + half(hearing.start().half());
        }
        return hearing.firstDay().equals(hearing.lastDay())
                ? day(hearing.firstDay()) + ", " + say("half.day")
                : day(hearing.firstDay()) + " – " + day(hearing.lastDay());
    }

    /** A change in days: three days earlier, the same day. */
    public String days(long change) {
        if (change == 0) {
            return say("days.same");
        }
        return counted(change < 0 ? "days.earlier" : "days.later", Math.abs(change));
    }

    public String language(String code) {
        return shared().language(code);
    }

    public String rule(Rule rule) {
        return shared().meaning(rule);
    }

    /** Whichever of two names is in the language of the reader. */
    public String name(String inDutch, String inEnglish) {
        return isEnglish() ? inEnglish : inDutch;
    }
}
