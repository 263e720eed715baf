package nl.planhorizon.solver.bound.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.grid.Person;

/**
 * What a session and a whole day fetch at most, for people alike in what they can serve and where; a session of a day is
 * sold to one need, a whole day to one that takes days.
 */
final class Offers {

    /**
     * What can be sold to: needs by number.
     *
     * @param firstPrice where the prices of the first need stand, those of the others after it
     * @param takesDays whether a need takes whole days
     * @param heldBack how much of what is held back one sale takes
     * @param line which line of goods it asks for: sellers may bear a cost of their own for each
     * @param lines how many lines there are
     */
    record Needs(int firstPrice, boolean[] takesDays, int[] heldBack, int[] line, int lines) {}

    /**
     * People alike.
     *
     * @param needs what they can serve
     * @param group of which sessions are held back together, or -1
     * @param sites where they can work
     */
    record Kind(int[] needs, int group, int[] sites) {

        String key() {
            return Arrays.toString(needs) + group + Arrays.toString(sites);
        }
    }

    /** Of what nobody asks; less than any toll can make up for. */
    private static final long NOTHING = Long.MIN_VALUE / 4;

    private final PriceIndex index;
    private final int sessions;
    private final Needs needs;
    private final List<Kind> kinds = new ArrayList<>();
    private final int[] firstOf;
    private final int[] kindOf;
    private final long[] sessionWorth;
    private final int[] sessionNeed;
    private final long[] dayWorth;
    private final int[] dayNeed;
    private final long[] free;
    private long[] prices = {};
    private long[][] charges = {};

    Offers(PriceIndex index, List<Kind> kindOfPerson, Needs needs) {
        this.index = index;
        this.needs = needs;
        sessions = index.sessions();
        Map<String, Integer> numbers = new HashMap<>();
        kindOf = new int[kindOfPerson.size()];
        for (int person = 0; person < kindOf.length; person++) {
            var own = kindOfPerson.get(person);
            kindOf[person] = numbers.computeIfAbsent(own.key(), key -> {
                kinds.add(own);
                return kinds.size() - 1;
            });
        }
        firstOf = new int[kinds.size() + 1];
        for (int kind = 0; kind < kinds.size(); kind++) {
            firstOf[kind + 1] = firstOf[kind] + kinds.get(kind).sites().length * sessions;
        }
        int size = needs.lines() * firstOf[kinds.size()];
        sessionWorth = new long[size];
        sessionNeed = new int[size];
        dayWorth = new long[size / 2];
        dayNeed = new int[size / 2];
        free = new long[sessions];
    }

    /**
     * Works out what everything fetches.
     *
     * @param currentPrices the prices of the moment
     * @param currentCharges per group and session, what comes off a price for each session that counts as held back
     */
    void load(long[] currentPrices, long[][] currentCharges) {
        prices = currentPrices;
        charges = currentCharges;
        Arrays.fill(sessionWorth, NOTHING);
        Arrays.fill(dayWorth, NOTHING);
        for (int kind = 0; kind < kinds.size(); kind++) {
            var each = kinds.get(kind);
            long[] charge = charge(each);
            for (int site = 0; site < each.sites().length; site++) {
                load(each.needs(), each.sites()[site], firstOf[kind] + site * sessions, charge);
            }
        }
    }

    private long[] charge(Kind kind) {
        return kind.group() < 0 ? free : charges[kind.group()];
    }

    /** Where the price of a need stands. */
    int price(int need, int location, int session) {
        return needs.firstPrice() + (need * index.locations() + location) * sessions + session;
    }

    int lineOf(int need) {
        return needs.line()[need];
    }

    /** What a fixed hearing pays a person of its own for a part, less what is held back. */
    long atHome(Person person, HomeSales.Part part, int session) {
        long charge = charge(kinds.get(kindOf[person.number()]))[session];
        return prices[part.price()] - needs.heldBack()[part.need()] * charge;
    }

    private void load(int[] served, int location, int from, long[] charge) {
        for (int need : served) {
            int price = price(need, location, 0);
            int at = needs.line()[need] * firstOf[kinds.size()] + from;
            if (needs.takesDays()[need]) {
                loadDays(need, at, price, charge);
            } else {
                loadSessions(need, at, price, charge);
            }
        }
    }

    private void loadSessions(int need, int from, int price, long[] charge) {
        int heldBack = needs.heldBack()[need];
        for (int session = 0; session < sessions; session++) {
            long net = prices[price + session] - heldBack * charge[session];
            if (net > sessionWorth[from + session]) {
                sessionWorth[from + session] = net;
                sessionNeed[from + session] = need;
            }
        }
    }

    private void loadDays(int need, int from, int price, long[] charge) {
        int heldBack = needs.heldBack()[need];
        for (int morning = 0; morning < sessions; morning += 2) {
            long net = prices[price + morning] - heldBack * charge[morning];
            int at = (from + morning) / 2;
            if (net > dayWorth[at]) {
                dayWorth[at] = net;
                dayNeed[at] = need;
            }
        }
    }

    /** Lines of goods. */
    int lines() {
        return needs.lines();
    }

    private int at(Person person, int line, int site, int session) {
        return line * firstOf[kinds.size()] + firstOf[kindOf[person.number()]] + site * sessions + session;
    }

    /** What a session of a line fetches at most, less than nothing if nobody asks, at a location by its position among those of the person. */
    long session(Person person, int line, int site, int session) {
        return sessionWorth[at(person, line, site, session)];
    }

    /** Who pays that. */
    int sessionNeed(Person person, int line, int site, int session) {
        return sessionNeed[at(person, line, site, session)];
    }

    /** What a whole day of a line fetches at most, less than nothing if nobody asks. */
    long day(Person person, int line, int site, int morning) {
        return dayWorth[at(person, line, site, morning) / 2];
    }

    /** Who pays that. */
    int dayNeed(Person person, int line, int site, int morning) {
        return dayNeed[at(person, line, site, morning) / 2];
    }
}
