package nl.planhorizon.api.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.explain.Blocker;
import org.jspecify.annotations.Nullable;

/**
 * Says what a place would have to have: "a female interpreter for Sorani who has no other hearing". One phrase each for
 * interpreter, officer and room, then those about the case itself.
 */
final class Phrases {

    private static final List<Obstacle> INTERPRETER_QUALIFIERS = List.of(
            Obstacle.INTERPRETER_REMOTE,
            Obstacle.INTERPRETER_AWAY,
            Obstacle.INTERPRETER_BUSY,
            Obstacle.INTERPRETER_AT_OTHER_LOCATION,
            Obstacle.INTERPRETER_HELD_BACK);
    private static final List<Obstacle> OFFICER_QUALIFIERS = List.of(
            Obstacle.OFFICER_TRAINEE,
            Obstacle.OFFICER_AWAY,
            Obstacle.OFFICER_BUSY,
            Obstacle.OFFICER_AT_OTHER_LOCATION,
            Obstacle.OFFICER_WEEK_FULL);
    private static final List<Obstacle> ROOM_QUALIFIERS = List.of(Obstacle.ROOM_CLOSED, Obstacle.ROOM_BUSY);

    private final Caseload caseload;
    private final Texts texts;

    Phrases(Caseload caseload, Texts texts) {
        this.caseload = caseload;
        this.texts = texts;
    }

    /** All phrases joined to one, or that of the case alone where it is not ready or has to stay. */
    String of(List<Blocker> blockers) {
        Map<Obstacle, Blocker> members = new EnumMap<>(Obstacle.class);
        blockers.forEach(blocker -> members.put(blocker.obstacle(), blocker));
        List<String> phrases = new ArrayList<>();
        interpreter(members, phrases);
        officer(members, phrases);
        room(members, phrases);
        blockers.stream()
                .filter(blocker -> isOfCase(blocker.obstacle()))
                .forEach(blocker -> phrases.add(ofCase(blocker)));
        return joined(phrases);
    }

    private static boolean isOfCase(Obstacle obstacle) {
        return Stream.of("INTERPRETER", "OFFICER", "ROOM")
                .noneMatch(kind -> obstacle.name().startsWith(kind));
    }

    private void interpreter(Map<Obstacle, Blocker> members, List<String> phrases) {
        if (members.keySet().stream().noneMatch(each -> each.name().startsWith("INTERPRETER"))) {
            return;
        }
        var noun = noun(members.get(Obstacle.INTERPRETER_SEX), "interpreter");
        var level = members.get(Obstacle.INTERPRETER_LEVEL);
        var language = members.get(Obstacle.INTERPRETER_LANGUAGE);
        if (language != null) {
            noun = speaking(noun, language.details());
        } else if (level != null) {
            noun = speaking(noun, level.details().subList(1, level.details().size()));
        }
        if (level != null) {
            noun = texts.say("explain.interpreter.level", noun, level.details().get(0));
        }
        phrases.add(texts.say("explain.with", qualified(noun, members, INTERPRETER_QUALIFIERS)));
    }

    private String speaking(String noun, List<String> languages) {
        return texts.say(
                "explain.interpreter.language",
                noun,
                alternatives(languages.stream().map(texts::language).toList()));
    }

    private void officer(Map<Obstacle, Blocker> members, List<String> phrases) {
        if (members.keySet().stream().noneMatch(each -> each.name().startsWith("OFFICER"))) {
            return;
        }
        var noun = noun(members.get(Obstacle.OFFICER_SEX), "officer");
        var skill = members.get(Obstacle.OFFICER_SKILL);
        if (skill != null) {
            noun = texts.say("explain.officer.skill", noun, joined(skill.details()));
        }
        var team = members.get(Obstacle.OFFICER_TEAM);
        if (team != null) {
            noun = team.details().isEmpty()
                    ? texts.say("explain.officer.no-team", noun)
                    : texts.say("explain.officer.team", noun, team.details().get(0));
        }
        phrases.add(texts.say("explain.with", qualified(noun, members, OFFICER_QUALIFIERS)));
    }

    private void room(Map<Obstacle, Blocker> members, List<String> phrases) {
        if (members.keySet().stream().noneMatch(each -> each.name().startsWith("ROOM"))) {
            return;
        }
        var noun = texts.say(members.containsKey(Obstacle.ROOM_CHILD) ? "explain.room.child" : "explain.room");
        if (members.containsKey(Obstacle.ROOM_VIDEO)) {
            noun = texts.say("explain.room.video", noun);
        }
        phrases.add(texts.say("explain.in", qualified(noun, members, ROOM_QUALIFIERS)));
    }

    private String noun(@Nullable Blocker sex, String kind) {
        return texts.say(
                sex == null || sex.details().isEmpty()
                        ? "explain." + kind
                        : "explain.%s.%s".formatted(kind, sex.details().get(0).toLowerCase(Locale.ROOT)));
    }

    /** The noun with "who has no other hearing" and the like, and with the few names it can be about. */
    private String qualified(String noun, Map<Obstacle, Blocker> members, List<Obstacle> qualifiers) {
        var present = qualifiers.stream().filter(members::containsKey).toList();
        if (present.isEmpty()) {
            return noun;
        }
        var said = joined(present.stream()
                .map(each -> texts.say("explain." + Code.of(each)))
                .toList());
        var names = Objects.requireNonNull(members.get(present.get(present.size() - 1)))
                .details();
        var phrase = texts.say("explain.who", noun, said);
        return names.isEmpty() ? phrase : texts.say("explain.names", phrase, String.join(", ", names));
    }

    private String ofCase(Blocker blocker) {
        var key = "explain." + Code.of(blocker.obstacle());
        var details = blocker.details();
        return switch (blocker.obstacle()) {
            case READY_DATE, REST_PERIOD, NOTICE, MEDICAL_ADVICE -> texts.say(key, date(details.get(0)));
            case LOCATION_NOT_ALLOWED, LOCATION_CLOSED ->
                texts.say(key, alternatives(details.stream().map(this::location).toList()));
            case COMPANION_AWAY, COMPANION_BUSY -> texts.say(key, joined(details));
            case NOT_READY ->
                texts.say(
                        key,
                        joined(details.stream()
                                .map(item -> texts.say("explain.checklist." + item.toLowerCase(Locale.ROOT)))
                                .toList()));
            default -> texts.say(key);
        };
    }

    private String date(String iso) {
        return texts.date(LocalDate.parse(iso));
    }

    String location(String code) {
        return caseload.resources().locations().stream()
                .filter(each -> each.code().equals(code))
                .map(Location::name)
                .findFirst()
                .orElse(code);
    }

    /** "a, b and c". */
    String joined(List<String> parts) {
        return joined(parts, texts.say("explain.and"));
    }

    /** "a, b or c". */
    private String alternatives(List<String> parts) {
        return joined(parts, texts.say("explain.or"));
    }

    private static String joined(List<String> parts, String last) {
        int size = parts.size();
        if (size < 2) {
            return String.join("", parts);
        }
        return String.join(", ", parts.subList(0, size - 1)) + " " + last + " " + parts.get(size - 1);
    }
}
