package nl.planhorizon.solver.desk.obstacles;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.catalogue.Rule;

/** A reason why a case cannot be heard somewhere: the rules of the catalogue, as finely as a planner can act on them. */
public enum Obstacle {
    NOT_READY(Rule.NOT_READY),
    HEARING_FIXED(Rule.PINNED_MOVED),
    READY_DATE(Rule.TOO_EARLY),
    REST_PERIOD(Rule.TOO_EARLY),
    NOTICE(Rule.TOO_EARLY),
    MEDICAL_ADVICE(Rule.MEDICAL_EXPIRED),
    APPLICANT_AWAY(Rule.CASE_UNAVAILABLE),
    COMPANION_AWAY(Rule.CASE_UNAVAILABLE),
    COMPANION_BUSY(Rule.COMPANION_DOUBLE_BOOKED),
    LOCATION_NOT_ALLOWED(Rule.LOCATION_NOT_ALLOWED),
    LOCATION_CLOSED(Rule.LOCATION_CLOSED),
    OFFICER_SKILL(Rule.OFFICER_SKILL),
    OFFICER_TEAM(Rule.OFFICER_SKILL),
    OFFICER_TRAINEE(Rule.OFFICER_SKILL),
    OFFICER_SEX(Rule.OWN_SEX),
    OFFICER_LOCATION(Rule.OFFICER_ELSEWHERE),
    OFFICER_AWAY(Rule.OFFICER_UNAVAILABLE),
    OFFICER_BUSY(Rule.OFFICER_DOUBLE_BOOKED),
    OFFICER_AT_OTHER_LOCATION(Rule.OFFICER_ELSEWHERE),
    OFFICER_WEEK_FULL(Rule.OFFICER_WEEK_FULL),
    INTERPRETER_LANGUAGE(Rule.LANGUAGE),
    INTERPRETER_LEVEL(Rule.LANGUAGE),
    INTERPRETER_SEX(Rule.OWN_SEX),
    INTERPRETER_REMOTE(Rule.INTERPRETER_ELSEWHERE),
    INTERPRETER_LOCATION(Rule.INTERPRETER_ELSEWHERE),
    INTERPRETER_AWAY(Rule.INTERPRETER_UNAVAILABLE),
    INTERPRETER_BUSY(Rule.INTERPRETER_DOUBLE_BOOKED),
    INTERPRETER_AT_OTHER_LOCATION(Rule.INTERPRETER_ELSEWHERE),
    INTERPRETER_HELD_BACK(Rule.HELD_BACK),
    ROOM_CHILD(Rule.ROOM_UNSUITABLE),
    ROOM_VIDEO(Rule.ROOM_UNSUITABLE),
    ROOM_CLOSED(Rule.ROOM_UNSUITABLE),
    ROOM_BUSY(Rule.ROOM_DOUBLE_BOOKED),
    SHAPE(Rule.SHAPE);

    /** What of a place an obstacle is about: when and where it is, or one of those who and what it takes. */
    public enum Part {
        APPOINTMENT,
        OFFICER,
        INTERPRETER,
        ROOM
    }

    private final Rule rule;

    Obstacle(Rule rule) {
        this.rule = rule;
    }

    /** The rule of the catalogue it is a part of. */
    public Rule rule() {
        return rule;
    }

    /** The part of a place it is about; a fixed hearing is fixed as a whole. */
    public Part part() {
        return switch (this) {
            case OFFICER_SKILL,
                    OFFICER_TEAM,
                    OFFICER_TRAINEE,
                    OFFICER_SEX,
                    OFFICER_LOCATION,
                    OFFICER_AWAY,
                    OFFICER_BUSY,
                    OFFICER_AT_OTHER_LOCATION,
                    OFFICER_WEEK_FULL -> Part.OFFICER;
            case INTERPRETER_LANGUAGE,
                    INTERPRETER_LEVEL,
                    INTERPRETER_SEX,
                    INTERPRETER_REMOTE,
                    INTERPRETER_LOCATION,
                    INTERPRETER_AWAY,
                    INTERPRETER_BUSY,
                    INTERPRETER_AT_OTHER_LOCATION,
                    INTERPRETER_HELD_BACK -> Part.INTERPRETER;
            case ROOM_CHILD, ROOM_VIDEO, ROOM_CLOSED, ROOM_BUSY -> Part.ROOM;
            default -> Part.APPOINTMENT;
        };
    }

    /** Whether it goes away when another hearing does, so that it is a matter of turns and not of the case. */
    public boolean isTaken() {
        return switch (this) {
            case COMPANION_BUSY,
                    OFFICER_BUSY,
                    OFFICER_AT_OTHER_LOCATION,
                    OFFICER_WEEK_FULL,
                    INTERPRETER_BUSY,
                    INTERPRETER_AT_OTHER_LOCATION,
                    INTERPRETER_HELD_BACK,
                    ROOM_BUSY -> true;
            default -> false;
        };
    }

    /** The obstacle as one bit of a set. */
    @SuppressWarnings("EnumOrdinal")
    public long bit() {
        return 1L << ordinal();
    }

    /** The set of this obstacle if it is in the way, else the empty set. */
    long when(boolean inTheWay) {
        return inTheWay ? bit() : 0;
    }

    /** The obstacles in a set, in the order in which they are declared. */
    public static List<Obstacle> in(long set) {
        return Arrays.stream(values())
                .filter(obstacle -> (set & obstacle.bit()) != 0)
                .toList();
    }

    /** How many rules of the catalogue a set breaks. */
    public static int rules(long set) {
        return (int) in(set).stream().map(Obstacle::rule).distinct().count();
    }
}
