package nl.planhorizon.data.sample.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Figures.Nationality;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.figures.Weighted;

/**
 * Where somebody comes from.
 *
 * @param nationality code
 * @param language own language
 */
record Origin(String nationality, String language) {

    static final Set<String> PROJECT = Set.of("SYR", "YEM");

    /** Origins in a track, as in the stock. */
    static Weighted<Origin> ofTrack(Scope scope, int track) {
        return by(
                scope,
                nationality -> nationality.pending() * nationality.tracks().getOrDefault(track, 0.0));
    }

    /** The priority nationalities alone; anybody where none of their languages occurs. */
    static Weighted<Origin> ofPriority(Scope scope) {
        var found = by(scope, nationality -> Codes.PROMISED.contains(nationality.code()) ? nationality.pending() : 0);
        return found.isPossible() ? found : ofTrack(scope, 4);
    }

    static Weighted<Origin> ofRepeats(Scope scope) {
        return by(scope, Nationality::repeat);
    }

    /** Languages that nobody in the caseload speaks are left out. */
    private static Weighted<Origin> by(Scope scope, ToDoubleFunction<Nationality> people) {
        var origins = new ArrayList<Origin>();
        var weights = new ArrayList<Double>();
        for (var nationality : scope.figures().nationalities()) {
            nationality.languages().keySet().stream()
                    .filter(scope.languages()::contains)
                    .sorted()
                    .forEach(language -> {
                        origins.add(new Origin(nationality.code(), language));
                        weights.add(people.applyAsDouble(nationality)
                                * nationality.languages().getOrDefault(language, 0.0));
                    });
        }
        return new Weighted<>(List.copyOf(origins), List.copyOf(weights));
    }
}
