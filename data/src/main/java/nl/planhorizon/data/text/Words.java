package nl.planhorizon.data.text;

import java.util.List;
import java.util.Locale;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.calendar.Session;

/** Pieces that faults and explanations are made of; their texts are in the {@link Catalogue}. */
public enum Words {
    /** File, line. */
    AT_LINE(2),
    /** File, line, column. */
    AT_LINE_COLUMN(3),
    TEXT,
    CODE,
    WHOLE_NUMBER,
    LIST,
    DATE,
    SESSION,
    YES_OR_NO,
    /** Most characters. */
    TEXT_OF_AT_MOST(1),
    /** What a code may not hold. */
    PLAIN_CODE,
    COUNTRY_CODE,
    SCENARIO_NAME,
    /** A form, an example. */
    SUCH_AS(2),
    /** Least, most. */
    WHOLE_NUMBER_FROM_TO(2),
    /** Codes. */
    ONE_OF(1),
    /** Form of an item. */
    LIST_OF(1),
    DATE_FORM,
    RANGE_FORM,
    SESSION_FORM,
    LANGUAGE_FORM,
    /** Name. */
    FORMAT(1),
    /** Number. */
    VERSION(1),
    /** Codes shown, how many more there are. */
    AND_MORE(2),
    /** A name that is near. */
    DID_YOU_MEAN(1),
    /** Id. */
    OFFICER(1),
    /** Id. */
    INTERPRETER(1),
    /** Id. */
    ROOM(1),
    /** Id. */
    COMPANION(1),
    /** Day. */
    MORNING(1),
    /** Day. */
    AFTERNOON(1),
    NO_EXTENSION,
    NONE,
    REMOTE,
    /** What was said, how often. */
    TIMES(2),
    /** How many more lines there are. */
    MORE_LINES(1),
    /** Case, session, location, officer, interpreter, room. */
    CASE_HEARD(6),
    /** Case, session, location, officer. */
    CASE_BELONGS(4),
    /** Who or what, session, cases. */
    CASES_AT_ONCE(3),
    /** Who, day, locations. */
    LOCATIONS_AT_ONCE(3),
    /** Officer, Monday, hearing sessions, limit, sessions with writing, available. */
    WEEK_FULL(6),
    /** Language, location, Monday, used, free. */
    HELD_BACK_USED(5),
    /** Case, overtaker. */
    OVERTAKEN(2),
    /** Case, session, location. */
    COULD_BE_HEARD(3);

    private final int places;

    Words() {
        this(0);
    }

    Words(int places) {
        this.places = places;
    }

    /** A session, its half in words. */
    public static Phrase session(Session session) {
        return (session.half() == Half.MORNING ? MORNING : AFTERNOON).of(session.day());
    }

    /** Number of places to fill. */
    public int places() {
        return places;
    }

    /** Its key in the catalogue. */
    public String key() {
        return "words." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** These words with their places filled. */
    public Phrase of(Object... details) {
        if (details.length != places) {
            throw new IllegalArgumentException("%s has %d places, not %d.".formatted(this, places, details.length));
        }
        return new Filled(this, List.of(details));
    }

    /**
     * Words with their places filled.
     *
     * @param words the words
     * @param details what stands in the places
     */
    private record Filled(Words words, List<Object> details) implements Phrase {

        @Override
        public String in(Locale locale) {
            return Catalogue.say(locale, words.key(), details);
        }
    }
}
