package nl.planhorizon.data.sample.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import nl.planhorizon.data.sample.figures.Figures;
import nl.planhorizon.data.sample.figures.Scope;

/**
 * Which interpreter has which main language: one seat for each language, the rest by demand and scarcity (the divisor
 * method of Webster). In large caseloads the rarest language is left without, as happens.
 */
final class LanguageSeats {

    /** From this many languages on, the rarest has nobody. */
    private static final int MANY = 20;

    private LanguageSeats() {}

    /** Main languages in the order in which they get a seat. */
    static List<String> of(Scope scope, int interpreters) {
        var languages = scope.languages();
        boolean many = languages.size() >= MANY && interpreters >= languages.size();
        var served = many ? languages.subList(0, languages.size() - 1) : languages;
        var demand = Scope.demand(scope.figures());
        var next = new PriorityQueue<Claim>(
                Comparator.comparingDouble(Claim::quotient).reversed().thenComparing(Claim::language));
        var seats = new ArrayList<String>();
        for (var language : served.subList(0, Math.min(interpreters, served.size()))) {
            seats.add(language);
            next.add(new Claim(language, weight(language, demand, scope.figures()), 1));
        }
        while (seats.size() < interpreters) {
            var claim = next.remove();
            seats.add(claim.language());
            next.add(new Claim(claim.language(), claim.weight(), claim.seats() + 1));
        }
        return seats;
    }

    private static double weight(String language, Map<String, Double> demand, Figures figures) {
        double supply =
                figures.scarcity().getOrDefault(figures.language(language).scarcity(), 1.0);
        return demand.getOrDefault(language, 0.0) * supply;
    }

    /** A language's claim to the next seat. */
    private record Claim(String language, double weight, int seats) {

        double quotient() {
            return weight / (2 * seats + 1);
        }
    }
}
