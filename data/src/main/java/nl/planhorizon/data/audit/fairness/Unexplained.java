package nl.planhorizon.data.audit.fairness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.planhorizon.data.audit.Pause;
import nl.planhorizon.data.audit.exchange.Drafts;
import nl.planhorizon.data.audit.exchange.FreePlaces;
import nl.planhorizon.data.audit.exchange.Options;
import nl.planhorizon.data.audit.exchange.Turn;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.rules.HearingRules;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.domain.plan.Hearing;

/**
 * Finds the victims for whom there is no excuse: somebody overtakes them unexplained, or they have a legal free place.
 * Cases that are alike are looked at together: what is legal for one is legal for all that may be heard that day.
 */
final class Unexplained {

    private final Facts facts;
    private final HearingRules rules;
    private final Explanation explanation;
    private final FreePlaces places;
    private final Options options;
    private final Map<String, Phrase> witnesses = new TreeMap<>();

    Unexplained(Facts facts, HearingRules rules, Explanation explanation, FreePlaces places) {
        this.facts = facts;
        this.rules = rules;
        this.explanation = explanation;
        this.places = places;
        options = new Options(facts);
    }

    /** One line per victim without excuse, by case id. */
    Map<String, Phrase> witnesses() {
        return witnesses;
    }

    void search(List<Turn> queue, List<Overtake> victims, Pause pause) {
        var planned =
                queue.stream().filter(Turn::isPlanned).filter(Turn::isFree).toList();
        var all = new Candidates(planned);
        var mayDrop = new Candidates(planned.stream()
                .filter(turn -> explanation.becomesLate(turn, null) == null)
                .toList());
        for (var group : groups(victims)) {
            pause.take();
            var alike = new ArrayList<>(group);
            var first = alike.get(0).victim();
            if (first.isFree()) {
                searchExchanges(alike, (first.isPlanned() ? all : mayDrop).of(first));
            }
            searchPlaces(alike);
        }
    }

    private Iterable<List<Overtake>> groups(List<Overtake> victims) {
        var groups = new LinkedHashMap<Alike, List<Overtake>>();
        for (var overtake : victims) {
            var turn = overtake.victim();
            if (!turn.held()) {
                boolean stoodBefore = facts.standing().publishedOf(turn.id()) != null || turn.pinned();
                groups.computeIfAbsent(Alike.of(turn, stoodBefore), any -> new ArrayList<>())
                        .add(overtake);
            }
        }
        return groups.values();
    }

    private void searchExchanges(List<Overtake> alike, List<Turn> overtakers) {
        for (var overtaker : overtakers) {
            if (alike.isEmpty()) {
                return;
            }
            searchExchange(alike, overtaker);
        }
    }

    private void searchExchange(List<Overtake> alike, Turn overtaker) {
        var place = Objects.requireNonNull(overtaker.hearing());
        var first = alike.get(0).victim();
        if (!overtaker.overtakes(first)) {
            return;
        }
        boolean strict = first.flawless() && overtaker.flawless();
        if (strict && !(rules.suitsDays(first.facts(), place) && rules.suitsOfficer(first.facts(), place))) {
            return;
        }
        Predicate<Overtake> eligible = overtake ->
                overtaker.overtakes(overtake.victim()) && (!strict || isLateEnough(overtake.victim(), place));
        var one = alike.stream().filter(eligible).findFirst();
        if (one.isPresent() && explanation.isMissing(one.get().victim(), overtaker)) {
            mark(alike, eligible, id -> Words.OVERTAKEN.of(id, overtaker.id()));
        }
    }

    private boolean isLateEnough(Turn turn, Hearing place) {
        return !rules.isTooEarly(Drafts.forCase(turn.id(), place));
    }

    private void searchPlaces(List<Overtake> alike) {
        if (alike.isEmpty()) {
            return;
        }
        var limit = alike.stream()
                .map(overtake -> overtake.earliest().firstDay())
                .max(LocalDate::compareTo)
                .orElseThrow();
        for (var option : options.of(alike.get(0).victim().facts().shape())) {
            if (alike.isEmpty() || option.firstDay().isAfter(limit)) {
                return;
            }
            searchPlace(alike, option);
        }
    }

    private void searchPlace(List<Overtake> alike, Options.Option option) {
        var first = alike.get(0).victim();
        var draft = places.draft(first, option);
        if (first.flawless() && !rules.suitsDays(first.facts(), draft)) {
            return;
        }
        Predicate<Overtake> eligible =
                overtake -> !option.firstDay().isAfter(overtake.earliest().firstDay())
                        && (!first.flawless() || isLateEnough(overtake.victim(), draft));
        var one = alike.stream().filter(eligible).findFirst();
        if (one.isPresent() && hasPlace(one.get().victim(), option)) {
            mark(alike, eligible, id -> Words.COULD_BE_HEARD.of(id, Words.session(draft.start()), draft.location()));
        }
    }

    private boolean hasPlace(Turn turn, Options.Option option) {
        var draft = places.draft(turn, option);
        return !explanation.partsFamily(turn, draft) && places.isFree(turn, draft);
    }

    private void mark(List<Overtake> alike, Predicate<Overtake> found, Function<String, Phrase> why) {
        alike.stream()
                .filter(found)
                .map(overtake -> overtake.victim().id())
                .forEach(id -> witnesses.put(id, why.apply(id)));
        alike.removeIf(overtake -> witnesses.containsKey(overtake.victim().id()));
    }
}
