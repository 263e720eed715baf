package nl.planhorizon.solver.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Person;

/** The side of the relaxation that offers: each resource sells its sessions where they fetch most at the given prices. */
final class Supply {

    private final Model model;
    private final PriceIndex index;
    private final List<int[]> interpreterNeeds = new ArrayList<>();
    private final List<int[]> officerNeeds = new ArrayList<>();
    private final Offers offers;
    private final OfficerSupply officers;
    private final int[] everywhere;
    private final int[] capacity;
    private long[] prices = {};
    private int[] excess = {};

    Supply(Model model, PriceIndex index) {
        this.model = model;
        this.index = index;
        everywhere = IntStream.range(0, index.locations()).toArray();
        for (var interpreter : model.people().interpreters()) {
            interpreterNeeds.add(numbers(
                    index.languageExamples().size(),
                    need -> canServe(
                            interpreter, index.languageExamples().get(need).facts())));
        }
        for (var officer : model.people().officers()) {
            officerNeeds.add(numbers(
                    index.officerExamples().size(),
                    need -> canServe(officer, index.officerExamples().get(need).facts())));
        }
        offers = new Offers(index, interpreterNeeds, index::interpreter);
        officers = new OfficerSupply(model, index, new Offers(index, officerNeeds, index::officer));
        capacity = countCapacity();
    }

    private static int[] numbers(int count, IntPredicate test) {
        return IntStream.range(0, count).filter(test).toArray();
    }

    private static boolean canServe(Interpreter interpreter, CaseFacts facts) {
        var needs = facts.asylumCase().needs();
        return interpreter.speaks(facts.asylumCase().language())
                && (needs.sexWish() == null || needs.sexWish() == interpreter.sex())
                && (needs.remoteAllowed() || !interpreter.presence().isRemote());
    }

    private static boolean canServe(Officer officer, CaseFacts facts) {
        var needs = facts.asylumCase().needs();
        return officer.skills().containsAll(needs.skills())
                && OwnBreaches.mayHear(facts, officer)
                && (needs.sexWish() == null || needs.sexWish() == officer.sex());
    }

    /** How many could serve each price's need in its session and location, whatever else they do. */
    int[] capacity() {
        return capacity;
    }

    private int[] countCapacity() {
        var counts = new int[index.size()];
        for (var person : model.people().interpreterPersons()) {
            for (int need : interpreterNeeds.get(person.number())) {
                count(person, counts, index.interpreter(need, 0, 0));
            }
        }
        for (var person : model.people().officerPersons()) {
            for (int need : officerNeeds.get(person.number())) {
                count(person, counts, index.officer(need, 0, 0));
            }
        }
        for (int location = 0; location < index.locations(); location++) {
            for (int session = 0; session < index.sessions(); session++) {
                for (long word : model.sites().usableRooms(location, session)) {
                    counts[index.room(location, session)] += Long.bitCount(word);
                }
            }
        }
        return counts;
    }

    private void count(Person person, int[] counts, int offset) {
        for (int location : sites(person)) {
            for (int session = 0; session < index.sessions(); session++) {
                if (isThere(person, location, session)) {
                    counts[offset + location * index.sessions() + session] += person.places();
                }
            }
        }
    }

    private int[] sites(Person person) {
        return person.sites().length == 0 ? everywhere : person.sites();
    }

    private boolean isThere(Person person, int location, int session) {
        return Bits.has(person.available(), session) && Bits.has(model.sites().open(location), session);
    }

    /** What all resources fetch at most, in thousandths; takes what they sell from the excess of demand. */
    long evaluate(long[] currentPrices, int[] currentExcess) {
        prices = currentPrices;
        excess = currentExcess;
        coverFreely();
        offers.load(prices);
        long sum = officers.evaluate(prices, excess);
        for (var person : model.people().interpreterPersons()) {
            sum += person.onlySite() ? sellByDay(person) : sellBySession(person);
        }
        for (int i = index.room(0, 0); i < index.target(0, 0); i++) {
            sum += prices[i] * capacity[i];
            excess[i] -= prices[i] > 0 ? capacity[i] : 0;
        }
        return sum;
    }

    /** What costs nothing is there for the taking, as far as there is any. */
    private void coverFreely() {
        for (int i = 0; i < index.target(0, 0); i++) {
            excess[i] = prices[i] > 0 ? excess[i] : Math.max(0, excess[i] - capacity[i]);
        }
    }

    private long sellByDay(Person person) {
        long sum = 0;
        for (int morning = 0; morning < index.sessions(); morning += 2) {
            long most = 0;
            int where = -1;
            for (int location : person.sites()) {
                long worth = worth(person, location, morning) + worth(person, location, morning + 1);
                where = worth > most ? location : where;
                most = Math.max(most, worth);
            }
            if (where >= 0) {
                sum += most;
                sell(person, where, morning);
                sell(person, where, morning + 1);
            }
        }
        return sum;
    }

    private long sellBySession(Person person) {
        long sum = 0;
        for (int session = 0; session < index.sessions(); session++) {
            long most = 0;
            int where = -1;
            for (int location : sites(person)) {
                long worth = worth(person, location, session);
                where = worth > most ? location : where;
                most = Math.max(most, worth);
            }
            if (where >= 0) {
                sum += person.places() * most;
                sell(person, where, session);
            }
        }
        return sum;
    }

    private long worth(Person person, int location, int session) {
        int at = isThere(person, location, session) ? offers.dearest(person.number(), location, session) : -1;
        return at < 0 ? 0 : prices[at];
    }

    private void sell(Person person, int location, int session) {
        if (worth(person, location, session) > 0) {
            excess[offers.dearest(person.number(), location, session)] -= person.places();
        }
    }
}
