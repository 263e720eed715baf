package nl.planhorizon.solver.bound.demand;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What members of a family save by being together at a place, a day at a location. Used again for every family; members go by
 * their position.
 */
final class Gathering {

    private final int places;
    /** Where somebody saves something: with hundreds of locations that is hardly anywhere. */
    private final BitSet worthwhile = new BitSet();

    private Family family = new Family(List.of(), new int[0], new int[0]);
    private long[][] saves = {};

    Gathering(int places) {
        this.places = places;
    }

    /** Begins with a family of which nobody saves anything anywhere yet. */
    void of(Family begun) {
        for (int place = next(0); place >= 0; place = next(place + 1)) {
            for (int member = 0; member < family.members().size(); member++) {
                saves[member][place] = 0;
            }
        }
        worthwhile.clear();
        family = begun;
        if (saves.length < begun.members().size()) {
            saves = new long[begun.members().size()][places];
        }
    }

    /** A member saves an amount by being at a place. */
    void saves(int member, int place, long amount) {
        if (amount > 0) {
            saves[member][place] = amount;
            worthwhile.set(place);
        }
    }

    /** The next place from one on at which somebody saves something; less than 0 if there is none. */
    int next(int place) {
        return worthwhile.nextSetBit(place);
    }

    /** What they save together at a place; if that is no more than others save, it may be too much. */
    long saved(int place, long others) {
        long all = 0;
        int asked = 0;
        for (int member = 0; member < family.members().size(); member++) {
            all += saves[member][place];
            asked += saves[member][place] > 0 ? family.asks()[member] : 0;
        }
        return all <= others || asked <= family.offered()[place] ? all : sum(joining(place), place);
    }

    private long sum(List<Integer> members, int place) {
        return members.stream().mapToLong(member -> saves[member][place]).sum();
    }

    /**
     * Those who join: of all groups that interpreters can serve, the one that saves most. Beside each number of the best who ask
     * for a day stand the best of those who ask for half of one.
     */
    List<Integer> joining(int place) {
        var days = asking(2, place);
        var halves = asking(1, place);
        int offered = family.offered()[place];
        List<Integer> best = List.of();
        for (int count = 0; count <= Math.min(days.size(), offered / 2); count++) {
            var chosen = asking(0, place);
            chosen.addAll(days.subList(0, count));
            chosen.addAll(halves.subList(0, Math.min(halves.size(), offered - 2 * count)));
            best = sum(chosen, place) > sum(best, place) ? chosen : best;
        }
        return best;
    }

    /** Members who save something and ask for so many sessions, who saves most in front. */
    private List<Integer> asking(int sessions, int place) {
        return new ArrayList<>(IntStream.range(0, family.members().size())
                .filter(member -> family.asks()[member] == sessions && saves[member][place] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer member) -> saves[member][place])
                        .reversed())
                .toList());
    }
}
