package nl.planhorizon.api.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.planhorizon.api.console.Texts;
import nl.planhorizon.solver.desk.obstacles.Obstacle;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.explain.Explanation;
import nl.planhorizon.solver.explain.Explanation.Standing;
import nl.planhorizon.solver.explain.NearMiss;
import nl.planhorizon.solver.explain.TurnEstimate;
import nl.planhorizon.solver.explain.remedy.Remedy;

/** An explanation in sentences. */
public final class ExplanationReport {

    private static final Set<String> CLOSED = Set.of(CaseStatus.HEARD.name(), CaseStatus.WITHDRAWN.name());

    private final Texts texts;
    private final Phrases phrases;
    private final PlaceWords place;
    private final LocalDate windowFirst;

    public ExplanationReport(Caseload caseload, Texts texts) {
        this.texts = texts;
        phrases = new Phrases(caseload, texts);
        place = new PlaceWords(texts, phrases);
        windowFirst = caseload.window().first();
    }

    /**
     * A part of the report under one heading.
     *
     * @param code what it is called in addresses
     * @param title the heading
     * @param lines what it says, at least one line
     */
    public record Part(String code, String title, List<String> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** The whole report, line by line. */
    public List<String> lines(Explanation explanation, List<Remedy> remedies) {
        List<String> lines = new ArrayList<>(sentences(explanation));
        for (var part : parts(explanation, remedies)) {
            lines.add("");
            lines.add(part.title());
            part.lines().forEach(line -> lines.add("  " + line));
        }
        return lines;
    }

    /** Why, and when its turn comes. */
    public List<String> sentences(Explanation explanation) {
        List<String> sentences = new ArrayList<>();
        var hearing = explanation.hearing();
        if (hearing != null && explanation.isBlocked()) {
            sentences.add(texts.say(
                    "explain.late", explanation.caseId(), place.of(hearing), texts.date(explanation.until())));
        }
        sentences.add(sentence(explanation));
        if (explanation.standing() == Standing.PLANNED) {
            sentences.add(place.beside(explanation));
        }
        var turn = explanation.turn();
        if (turn != null) {
            sentences.add(turn(turn));
            add(sentences, "explain.turn.before", turn.before());
            add(sentences, "explain.turn.waiting", turn.waiting());
        }
        return sentences;
    }

    private void add(List<String> sentences, String key, List<String> cases) {
        if (!cases.isEmpty()) {
            sentences.add(texts.say(key, phrases.joined(cases)));
        }
    }

    /** The places and remedies that belong to it. */
    public List<Part> parts(Explanation explanation, List<Remedy> remedies) {
        return Stream.of(
                        part("offers", explanation.offers(), place::offer),
                        part("yields", explanation.yields(), place::yielded),
                        part("near", explanation.nearMisses(), this::near),
                        part("remedies", remedies, this::remedy))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private <T> Part part(String code, List<T> content, Function<T, String> line) {
        return new Part(
                code, texts.say("explain." + code), content.stream().map(line).toList());
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
        var where = place.of(hearing);
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
            boolean isClosed = blockers.get(0).details().stream().anyMatch(CLOSED::contains);
            return texts.say(isClosed ? "explain.closed-case" : "explain.not-ready-case", id, phrases.of(blockers));
        }
        if (first == Obstacle.HEARING_FIXED) {
            return texts.say("explain.hearing-fixed-case", id);
        }
        return texts.say("explain.blocked", id, texts.date(explanation.until()), phrases.of(blockers));
    }

    /** The one thing that forbids a place, in words. */
    public String reason(NearMiss near) {
        return phrases.of(List.of(near.blocker()));
    }

    /** When the turn of a case comes, where others take what it needs. */
    public String turn(TurnEstimate turn) {
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
        return texts.say("explain.line", place.of(near.hearing()), reason(near));
    }

    private String remedy(Remedy remedy) {
        var said = remedy(remedy.kind(), remedy.details());
        return texts.say(
                "explain.remedy",
                said,
                place.of(remedy.hearing()),
                place.cost(remedy.cost()),
                texts.number(remedy.helps()));
    }

    /** What is done, in words. */
    public String remedy(Remedy.Kind kind, List<String> details) {
        var key = "explain.remedy." + Code.of(kind);
        return details.isEmpty() ? texts.say(key + ".any") : texts.say(key, detail(kind, details));
    }

    private String detail(Remedy.Kind kind, List<String> details) {
        return switch (kind) {
            case INTERPRETER_SESSION -> interpreter(details);
            case OTHER_LANGUAGE -> texts.language(details.get(0));
            case OTHER_LOCATION -> phrases.location(details.get(0));
            case DAY_MORE -> texts.date(LocalDate.parse(details.get(0)));
            default -> phrases.joined(details);
        };
    }

    private String interpreter(List<String> details) {
        var language = texts.language(details.get(0));
        return details.size() == 1
                ? language
                : texts.say("explain.remedy.sex." + details.get(1).toLowerCase(Locale.ROOT), language);
    }
}
