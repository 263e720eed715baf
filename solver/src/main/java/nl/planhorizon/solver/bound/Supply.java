package nl.planhorizon.solver.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Level;
import nl.planhorizon.solver.facts.CaseFacts;
import nl.planhorizon.solver.facts.OwnBreaches;
import nl.planhorizon.solver.model.Bits;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Person;

/** The side of the relaxation that offers: each resource sells its sessions where they fetch most at the given prices. */
final class Supply {

    private final Model model;
    private final PriceIndex index;
    private final List<int[]> interpreterNeeds = new ArrayList<>();
    private final List<int[]> officerNeeds = new ArrayList<>();
    private final int[][] roomCount;
    private final int[] everywhere;
    private final OfficerSupply officers;
    private long[] prices = {};
    private int[] excess = {};

    Supply(Model model, PriceIndex index) {
        this.model = model;
        this.index = index;
        everywhere = IntStream.range(0, index.locations()).toArray();
        for (var interpreter : model.people().interpreters()) {
            interpreterNeeds.add(numbers(
                    index.languageExamples().size(),
                    need -> speaks(
                            interpreter, index.languageExamples().get(need).facts())));
        }
        for (var officer : model.people().officers()) {
            officerNeeds.add(numbers(index.officerExamples().size(), need -> {
                var facts = index.officerExamples().get(need).facts();
                return officer.skills().containsAll(facts.asylumCase().needs().skills())
                        && OwnBreaches.isInTeam(facts, officer);
            }));
        }
        roomCount = roomCounts();
        officers = new OfficerSupply(model, index, officerNeeds);
    }

    private static int[] numbers(int count, IntPredicate test) {
        return IntStream.range(0, count).filter(test).toArray();
    }

    private static boolean speaks(Interpreter interpreter, CaseFacts facts) {
        return interpreter.speaks(new LanguageNeed(facts.asylumCase().language().accepted(), Level.B2));
    }

    private int[][] roomCounts() {
        var counts = new int[index.locations()][index.sessions()];
        for (int location = 0; location < counts.length; location++) {
            for (int session = 0; session < index.sessions(); session++) {
                for (long word : model.sites().usableRooms(location, session)) {
                    counts[location][session] += Long.bitCount(word);
                }
            }
        }
        return counts;
    }

    /** What all resources fetch at most, in thousandths; takes what they sell from the excess of demand. */
    long evaluate(long[] currentPrices, int[] currentExcess) {
        prices = currentPrices;
        excess = currentExcess;
        long sum = officers.evaluate(prices, excess);
        for (var person : model.people().interpreterPersons()) {
            sum += person.onlySite() ? sellByDay(person) : sellBySession(person);
        }
        for (int location = 0; location < index.locations(); location++) {
            for (int session = 0; session < index.sessions(); session++) {
                int at = index.room(location, session);
                sum += prices[at] * roomCount[location][session];
                excess[at] -= prices[at] > 0
                        ? roomCount[location][session]
                        : Math.min(Math.max(0, excess[at]), roomCount[location][session]);
            }
        }
        return sum;
    }

    private long sellByDay(Person person) {
        long sum = 0;
        for (int morning = 0; morning < index.sessions(); morning += 2) {
            long most = -1;
            int where = -1;
            for (int location : person.sites()) {
                long worth = worth(person, location, morning) + worth(person, location, morning + 1);
                if (worth > most) {
                    most = worth;
                    where = location;
                }
            }
            if (most >= 0) {
                sum += most;
                sell(person, where, morning, 1);
                sell(person, where, morning + 1, 1);
            }
        }
        return sum;
    }

    private long sellBySession(Person person) {
        long sum = 0;
        int[] locations = person.sites().length == 0 ? everywhere : person.sites();
        for (int session = 0; session < index.sessions(); session++) {
            int where = locations[0];
            for (int location : locations) {
                where = worth(person, location, session) > worth(person, where, session) ? location : where;
            }
            sum += person.places() * worth(person, where, session);
            sell(person, where, session, person.places());
        }
        return sum;
    }

    private long worth(Person person, int location, int session) {
        int at = dearest(person, location, session);
        return at < 0 ? 0 : prices[at];
    }

    /** The dearest price this person can fetch, the most wanted among equals; -1 if away or of no use. */
    private int dearest(Person person, int location, int session) {
        if (!Bits.has(person.available(), session) || !Bits.has(model.sites().open(location), session)) {
            return -1;
        }
        int found = -1;
        for (int need : interpreterNeeds.get(person.number())) {
            int at = index.interpreter(need, location, session);
            boolean better = found < 0
                    || prices[at] > prices[found]
                    || (prices[at] == prices[found] && excess[at] > excess[found]);
            found = better ? at : found;
        }
        return found;
    }

    private void sell(Person person, int location, int session, int places) {
        int at = dearest(person, location, session);
        if (at >= 0) {
            excess[at] -= prices[at] > 0 ? places : Math.min(Math.max(0, excess[at]), places);
        }
    }
}
