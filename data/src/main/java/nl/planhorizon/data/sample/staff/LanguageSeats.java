package nl.planhorizon.data.sample.staff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import nl.planhorizon.data.sample.figures.Scope;

/**
 * Which interpreter has which main language: one seat for each language; as many at process reception as keep the promise
 * made to those who came of late; the rest by demand and scarcity (the divisor method of Webster). In large caseloads the
 * rarest language is left without, as happens.
 */
final class LanguageSeats {

    /** From this many languages on, the rarest has nobody. */
    private static final int MANY = 20;

    /** At most one seat in so many is kept for the promise. */
    private static final int LEAST_OTHERS = 4;

    /** Fewer cases than this that came of late are left to whoever speaks the language; more get a man and a woman. */
    private static final int FEW = 2;

    private static final int PROMISED_WEEKS = 4;

    /** Part of the old priority cases that is to be heard in so many weeks. */
    private static final double CATCH_UP = 0.2;

    private static final int CATCH_UP_WEEKS = 6;

    private final Scope scope;
    private final Map<String, Double> demand;
    private final Map<String, Double> promised;

    /**
     * An interpreter to be found.
     *
     * @param language main language
     * @param reception whether at process reception alone
     */
    record Seat(String language, boolean reception) {}

    private LanguageSeats(Scope scope) {
        this.scope = scope;
        this.demand = Scope.demand(scope.figures());
        this.promised = Scope.promisedDemand(scope.figures());
    }

    /** Seats in the order in which they are filled. */
    static List<Seat> of(Scope scope, int interpreters, double daysAWeek) {
        return new LanguageSeats(scope).seats(interpreters, daysAWeek);
    }

    private List<Seat> seats(int interpreters, double daysAWeek) {
        var languages = scope.languages();
        boolean many = languages.size() >= MANY && interpreters >= languages.size();
        var served = many ? languages.subList(0, languages.size() - 1) : languages;
        var first = served.subList(0, Math.min(interpreters, served.size()));
        var seats = new ArrayList<Seat>();
        first.forEach(language -> seats.add(new Seat(language, false)));
        first.stream()
                .flatMap(language -> promised(language, daysAWeek))
                .limit((interpreters - seats.size()) / LEAST_OTHERS)
                .forEach(seats::add);
        shareOut(first, interpreters, seats);
        return seats;
    }

    /** Those who came of late are heard within the weeks promised; a detailed hearing takes a day. */
    private Stream<Seat> promised(String language, double daysAWeek) {
        double all = demand.values().stream().mapToDouble(Double::doubleValue).sum();
        double cases = scope.cases() * promised.getOrDefault(language, 0.0) / all;
        double recent = cases * scope.number("priority-recent");
        long now = recent < FEW ? 0 : Math.max(2, (long) Math.ceil(recent / (PROMISED_WEEKS * daysAWeek)));
        long old = Math.round((cases - recent) * CATCH_UP / (CATCH_UP_WEEKS * daysAWeek));
        return Stream.concat(
                Stream.generate(() -> new Seat(language, true)).limit(now),
                Stream.generate(() -> new Seat(language, false)).limit(old));
    }

    private void shareOut(List<String> languages, int interpreters, List<Seat> seats) {
        var next = new PriorityQueue<Claim>(
                Comparator.comparingDouble(Claim::quotient).reversed().thenComparing(Claim::language));
        languages.forEach(language -> next.add(new Claim(language, weight(language), 1)));
        while (seats.size() < interpreters) {
            var claim = next.remove();
            seats.add(new Seat(claim.language(), false));
            next.add(new Claim(claim.language(), claim.weight(), claim.seats() + 1));
        }
    }

    private double weight(String language) {
        var figures = scope.figures();
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
