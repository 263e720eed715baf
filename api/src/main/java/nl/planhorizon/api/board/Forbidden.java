package nl.planhorizon.api.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.desk.Cell;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.domain.Code;

/** What forbids a cell, in a few words for each rule: of the one whose row it is by name, of others that nobody can. */
final class Forbidden {

    private final Words words;
    private final Map<String, String> mentors = new HashMap<>();

    Forbidden(Office office, Words words) {
        this.words = words;
        for (var officer : office.caseload().resources().officers()) {
            if (officer.mentor() != null) {
                mentors.put(officer.id(), officer.mentor());
            }
        }
    }

    /** Of a cell in the row of somebody or something, what concerns that one first; the id is empty where there is none. */
    String says(Cell cell, String who) {
        return String.join(
                "; ",
                cell.forbids().stream()
                        .sorted(Comparator.comparing(rule -> !isOwn(rule, cell.blamed())))
                        .flatMap(rule -> says(rule, cell.blamed(), who))
                        .distinct()
                        .toList());
    }

    private static boolean isOwn(Rule rule, List<Obstacle> blamed) {
        return blamed.stream().anyMatch(each -> each.rule() == rule);
    }

    private Stream<String> says(Rule rule, List<Obstacle> blamed, String who) {
        var own = blamed.stream().filter(each -> each.rule() == rule).toList();
        return own.isEmpty()
                ? Stream.of(words.say("rule." + rule.code()))
                : own.stream().map(obstacle -> says(obstacle, who));
    }

    private String says(Obstacle obstacle, String who) {
        return who.equals(Wish.NOBODY)
                ? words.say("blamed.nobody")
                : words.say("blamed." + Code.of(obstacle), name(obstacle, who));
    }

    /** The mentor of a trainee has to be there too, so either may be the one in the way. */
    private String name(Obstacle obstacle, String who) {
        var mentor = mentors.get(who);
        boolean concernsBoth =
                switch (obstacle) {
                    case OFFICER_LOCATION, OFFICER_AWAY, OFFICER_BUSY, OFFICER_AT_OTHER_LOCATION, OFFICER_WEEK_FULL ->
                        true;
                    default -> false;
                };
        return mentor == null || !concernsBoth ? who : words.say("blamed.with-mentor", who, mentor);
    }
}
