package nl.planhorizon.solver.desk.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Seat;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.search.fair.FairOrder;
import nl.planhorizon.solver.search.find.Finder;
import nl.planhorizon.solver.search.state.State;
import org.jspecify.annotations.Nullable;

/**
 * A valid plan laid out by numbers, from which others are put in fair order, one after the other; hearings at their published
 * appointment stay.
 */
final class FairTable {

    private final Model model;
    private final State state;
    private final FairOrder order;
    private final Books base;
    private final Chance chance = new Chance();
    private final @Nullable Slot[] laid;
    private final Map<String, Unit> units = new HashMap<>();

    private FairTable(Model model, Books base) {
        this.model = model;
        this.base = base;
        state = new State(model);
        for (var unit : model.units()) {
            units.put(unit.facts().id(), unit);
            var seat = seat(unit.facts().id());
            if (seat != null) {
                state.book(unit, slot(seat.hearing(), seat.place()));
            }
        }
        laid = state.copySlots();
        order = new FairOrder(state, new Finder(state, chance));
    }

    /** Lays out a plan on the other core: for a large caseload that takes as long as the rest of a repair. */
    static CompletableFuture<FairTable> of(CompletableFuture<Model> model, Books base) {
        return model.thenApplyAsync(numbered -> new FairTable(numbered, base));
    }

    /**
     * Settles the plan on the table after some moves.
     *
     * @param moves what makes it another valid plan
     * @param told what is different in that from the plan it was made from, which mostly was in fair order
     * @return what is different in the end from the plan on the table, in order of case id
     */
    List<HearingChange> settle(List<HearingChange> moves, List<HearingChange> told) {
        move(moves);
        tell(told);
        order.settle();
        var found = different();
        clear();
        return found;
    }

    /**
     * Settles the plan on the table after some moves.
     *
     * @param isWorthwhile asked of what would be different, when nearly all turns are settled, and of what is in the end
     * @return what is different in the end, or empty if that is not worthwhile
     */
    Optional<List<HearingChange>> settle(List<HearingChange> moves, Predicate<List<HearingChange>> isWorthwhile) {
        move(moves);
        tell(moves);
        boolean isSettled = order.settle(() -> isWorthwhile.test(different()));
        var found = isSettled ? Optional.of(different()).filter(isWorthwhile) : Optional.<List<HearingChange>>empty();
        clear();
        return found;
    }

    /**
     * Nearly settles the plan on the table after some moves: the last round, which looks at everything, takes longer than all
     * others.
     *
     * @return what is different then, in order of case id
     */
    List<HearingChange> nearlySettle(List<HearingChange> moves) {
        move(moves);
        tell(moves);
        order.settle(() -> false);
        var found = different();
        clear();
        return found;
    }

    /** What is different from the plan that was laid out, in order of case id. */
    private List<HearingChange> different() {
        List<HearingChange> changes = new ArrayList<>();
        for (var unit : moved()) {
            var id = unit.facts().id();
            var slot = state.slot(unit);
            var seat = seat(id);
            var before = seat == null ? null : seat.hearing();
            var after = slot == null ? null : model.place(slot).toHearing(id);
            if (!Objects.equals(before, after)) {
                changes.add(new HearingChange(id, before, after));
            }
        }
        changes.sort(Comparator.comparing(HearingChange::caseId));
        return changes;
    }

    private List<Unit> moved() {
        return model.units().stream()
                .filter(unit -> !Objects.equals(state.slot(unit), laid[unit.number()]))
                .toList();
    }

    private void move(List<HearingChange> changes) {
        changes.stream().filter(each -> each.before() != null).forEach(each -> order.move(unit(each.caseId()), null));
        for (var change : changes) {
            if (change.after() != null) {
                order.move(unit(change.caseId()), slot(change.after()));
            }
        }
    }

    private void tell(List<HearingChange> changes) {
        for (var change : changes) {
            var unit = units.get(change.caseId());
            if (unit != null) {
                order.tell(unit, change.before() == null ? null : knownSlot(change.before()));
            }
        }
    }

    /** Lays everything back where it was, so that what comes next finds the table as the first did. */
    private void clear() {
        chance.restart();
        var moved = moved();
        moved.forEach(unit -> order.move(unit, null));
        for (var unit : moved) {
            var slot = laid[unit.number()];
            if (slot != null) {
                order.move(unit, slot);
            }
        }
    }

    private Unit unit(String caseId) {
        return Objects.requireNonNull(units.get(caseId));
    }

    private @Nullable Seat seat(String caseId) {
        return base.seat(base.dossiers().of(caseId).number());
    }

    /** The slot of an earlier hearing; null if it lies on days on which nobody is heard any more. */
    private @Nullable Slot knownSlot(Hearing hearing) {
        var slot = slot(hearing);
        return Arrays.stream(slot.sessions()).allMatch(session -> session >= 0) ? slot : null;
    }

    private Slot slot(Hearing hearing) {
        return slot(hearing, model.facts().place(hearing));
    }

    private Slot slot(Hearing hearing, Place place) {
        int location = model.sites().number(hearing.location());
        var interpreter = hearing.interpreter();
        return new Slot(
                hearing.sessions().stream().mapToInt(model.grid()::numberOf).toArray(),
                location,
                model.people().officerNumber(hearing.officer()),
                interpreter == null ? -1 : model.people().interpreterNumber(interpreter),
                model.sites().roomNumber(location, place.room()));
    }

    /** Which of two equal choices is taken: by a row of numbers that begins again for each plan. */
    private static final class Chance implements RandomGenerator {

        private SplittableRandom row = new SplittableRandom(0);

        private void restart() {
            row = new SplittableRandom(0);
        }

        @Override
        public long nextLong() {
            return row.nextLong();
        }

        @Override
        public int nextInt(int bound) {
            return row.nextInt(bound);
        }
    }
}
