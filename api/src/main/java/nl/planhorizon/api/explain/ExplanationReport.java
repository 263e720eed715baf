package nl.planhorizon.api.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.desk.CostChange;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.Half;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.NearMiss;
import nl.planhorizon.solver.explain.TurnEstimate;
import nl.planhorizon.solver.explain.remedy.Remedy;

/** An explanation in sentences. */
public final class ExplanationReport {

    private final Texts texts;
    private final Phrases phrases;
    private final LocalDate windowFirst;

    public ExplanationReport(Caseload caseload, Texts texts) {
        this.texts = texts;
        phrases = new Phrases(caseload, texts);
        windowFirst = caseload.window().first();
    }

    /** The whole report, line by line. */
    public List<String> lines(Explanation explanation, List<Remedy> remedies) {
        List<String> lines = new ArrayList<>();
        lines.add(sentence(explanation));
        var turn = explanation.turn();
        if (turn != null) {
            lines.add(turn(turn));
        }
        section(
                lines,
                "explain.offers",
                explanation.offers().stream()
                        .map(offer -> texts.say("explain.line", place(offer.hearing()), cost(offer.cost())))
                        .toList());
        section(
                lines,
                "explain.near",
                explanation.nearMisses().stream().map(this::near).toList());
        section(lines, "explain.remedies", remedies.stream().map(this::remedy).toList());
        return lines;
    }

    private void section(List<String> lines, String title, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(texts.say(title));
            content.forEach(line -> lines.add("  " + line));
        }
    }

    /** Why, in one sentence. */
    public String sentence(Explanation explanation) {
        var id = explanation.caseId();
        var hearing = explanation.hearing();
        if (explanation.isBlocked()) {
            return blocked(explanation);
        }
        if (hearing == null) {
            return texts.say(explanation.offers().isEmpty() ? "explain.nowhere" : "explain.not-planned-yet", id);
        }
        var where = place(hearing);
        return switch (explanation.standing()) {
            case PLANNED -> texts.say("explain.planned", id, where);
            default ->
                explanation.until().isBefore(windowFirst)
                        ? texts.say("explain.late.before-window", id, where, texts.date(explanation.until()))
                        : texts.say("explain.late.place-exists", id, where, texts.date(explanation.until()));
        };
    }

    private String blocked(Explanation explanation) {
        var id = explanation.caseId();
        var blockers = explanation.blockers();
        var first = blockers.get(0).obstacle();
        if (first == Obstacle.NOT_READY) {
            return texts.say("explain.not-ready-case", id, phrases.of(blockers));
        }
        if (first == Obstacle.HEARING_FIXED) {
            return texts.say("explain.hearing-fixed-case", id);
        }
        return texts.say("explain.blocked", id, texts.date(explanation.until()), phrases.of(blockers));
    }

    private String turn(TurnEstimate turn) {
        return texts.say(
                "explain.turn",
                texts.number(turn.takers()),
                texts.number(turn.before().size()),
                texts.number(turn.ahead()),
                texts.date(turn.expected()),
                texts.date(turn.earliest()),
                texts.date(turn.latest()));
    }

    private String near(NearMiss near) {
        return texts.say("explain.line", place(near.hearing()), phrases.of(List.of(near.blocker())));
    }

    private String remedy(Remedy remedy) {
        var key = "explain.remedy."
                + remedy.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var said = texts.say(key, detail(remedy));
        return texts.say(
                "explain.remedy", said, place(remedy.hearing()), cost(remedy.cost()), texts.number(remedy.helps()));
    }

    private String detail(Remedy remedy) {
        return switch (remedy.kind()) {
            case INTERPRETER_SESSION, OTHER_LANGUAGE ->
                texts.language(remedy.details().get(0));
            case OTHER_LOCATION -> phrases.location(remedy.details().get(0));
            default -> phrases.joined(remedy.details());
        };
    }

    private String place(Hearing hearing) {
        var start = hearing.start();
        return texts.say(
                start.half() == Half.MORNING ? "explain.morning" : "explain.afternoon",
                texts.date(start.day()),
                phrases.location(hearing.location()));
    }

    private String cost(CostChange cost) {
        return texts.say(
                "explain.cost",
                texts.number(cost.total()),
                texts.number(cost.days().waiting()));
    }
}
