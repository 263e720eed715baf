package nl.planhorizon.data.event;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.domain.Code;
import org.jspecify.annotations.Nullable;

/** The kinds of events, each with the table of what it is about and what it must tell besides. */
public enum EventType {
    OFFICER_ABSENT("officers", Field.FIRST, Field.LAST),
    INTERPRETER_ABSENT("interpreters", Field.FIRST, Field.LAST),
    /** The interpreter of the hearing of a case does not come to it. */
    INTERPRETER_DECLINES("cases"),
    ROOM_CLOSED("rooms", Field.FIRST, Field.LAST),
    LOCATION_CLOSED("locations", Field.FIRST, Field.LAST),
    /** The application is withdrawn, or the applicant left. */
    CASE_WITHDRAWN("cases"),
    /** The applicant moved; the value is the code of the location. */
    CASE_TRANSFERRED("cases", Field.VALUE),
    NUISANCE("cases", Field.FIRST),
    /** The value is the code of the urgent queue. */
    NEWLY_URGENT("cases", Field.VALUE),
    NEWLY_READY("cases", Field.FIRST),
    /** A lawyer or guardian cannot come. */
    COMPANION_UNAVAILABLE("companions", Field.FIRST, Field.LAST),
    /** The applicant is to be invited in another way; the value is its code, {@code agreed} for at short notice. */
    INVITATION_CHANGED("cases", Field.VALUE),
    /** The hearing of a case needs a second part; the first day is that of the hearing. */
    RAN_OVER("cases", Field.FIRST),
    /** The hearing of a case was stopped and must be held again; the first day is that of the hearing. */
    STOPPED_EARLY("cases", Field.FIRST),
    /** Nobody came to the hearing of a case; the first day is that of the hearing. */
    NO_SHOW("cases", Field.FIRST);

    /** What an event can tell. */
    public enum Field {
        FIRST,
        LAST,
        VALUE
    }

    private final String subjects;
    private final boolean first;
    private final boolean last;
    private final boolean value;

    EventType(String subjects, Field... fields) {
        this.subjects = subjects;
        var told = List.of(fields);
        first = told.contains(Field.FIRST);
        last = told.contains(Field.LAST);
        value = told.contains(Field.VALUE);
    }

    /** Name of the table in which it finds whom or what it is about. */
    public String subjects() {
        return subjects;
    }

    public boolean needs(Field field) {
        return switch (field) {
            case FIRST -> first;
            case LAST -> last;
            case VALUE -> value;
        };
    }

    /** The name in files and JSON: lower case with dashes. */
    @JsonValue
    public String code() {
        return Code.of(this);
    }

    @JsonCreator
    public static @Nullable EventType of(String code) {
        return Arrays.stream(values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
