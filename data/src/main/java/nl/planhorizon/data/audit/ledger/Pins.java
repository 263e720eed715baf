package nl.planhorizon.data.audit.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.facts.Standing;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.jspecify.annotations.Nullable;

/** Whether fixed hearings are where they belong, or had to give way to an urgent one. */
final class Pins implements Book {

    private final Facts facts;
    private final List<StandingHearing> fixed;
    private final Map<String, List<StandingHearing>> fixedByCase = new HashMap<>();
    private final Map<Slot, List<StandingHearing>> displaceable = new HashMap<>();
    private final Map<Slot, List<String>> urgentUses = new HashMap<>();
    private final Map<String, Hearing> planned = new HashMap<>();

    Pins(Facts facts, List<StandingHearing> fixed) {
        this.facts = facts;
        this.fixed = fixed;
        for (var standing : fixed) {
            fixedByCase
                    .computeIfAbsent(standing.hearing().caseId(), any -> new ArrayList<>())
                    .add(standing);
            if (facts.standing().mayBeDisplaced(standing)) {
                ownSlots(standing.hearing()).forEach(slot -> displaceable
                        .computeIfAbsent(slot, any -> new ArrayList<>())
                        .add(standing));
            }
        }
    }

    @Override
    public Rule rule() {
        return Rule.PINNED_MOVED;
    }

    @Override
    public int post(Hearing hearing, int sign) {
        if (fixed.isEmpty()) {
            return 0;
        }
        boolean displaces =
                facts.of(hearing).queue().urgent() && !facts.standing().isAsPublished(hearing);
        var slots = displaces ? usedSlots(hearing) : List.<Slot>of();
        var touched = touched(hearing, slots);
        int before = moved(touched);
        if (sign > 0) {
            planned.put(hearing.caseId(), hearing);
            slots.forEach(slot ->
                    urgentUses.computeIfAbsent(slot, any -> new ArrayList<>(2)).add(hearing.caseId()));
        } else {
            planned.remove(hearing.caseId());
            slots.forEach(
                    slot -> urgentUses.getOrDefault(slot, new ArrayList<>()).remove(hearing.caseId()));
        }
        return moved(touched) - before;
    }

    private Set<StandingHearing> touched(Hearing hearing, Collection<Slot> slots) {
        var touched = new LinkedHashSet<>(fixedByCase.getOrDefault(hearing.caseId(), List.of()));
        slots.forEach(slot -> touched.addAll(displaceable.getOrDefault(slot, List.of())));
        return touched;
    }

    private int moved(Collection<StandingHearing> some) {
        return (int) some.stream().filter(this::isMoved).count();
    }

    private boolean isMoved(StandingHearing standing) {
        @Nullable Hearing now = planned.get(standing.hearing().caseId());
        boolean inPlace = now != null && Standing.samePlace(now, standing.hearing());
        return !inPlace && !isDisplaced(standing);
    }

    private boolean isDisplaced(StandingHearing standing) {
        return facts.standing().mayBeDisplaced(standing)
                && ownSlots(standing.hearing()).stream()
                        .flatMap(slot -> urgentUses.getOrDefault(slot, List.of()).stream())
                        .anyMatch(user -> !user.equals(standing.hearing().caseId()));
    }

    /** The officer and interpreter a fixed hearing waits for. */
    private static List<Slot> ownSlots(Hearing hearing) {
        var interpreter = hearing.interpreter();
        return hearing.sessions().stream()
                .flatMap(session -> interpreter == null
                        ? Stream.of(officerSlot(hearing.officer(), session))
                        : Stream.of(
                                officerSlot(hearing.officer(), session),
                                new Slot("interpreter " + interpreter, session)))
                .toList();
    }

    private static Slot officerSlot(String officer, Session session) {
        return new Slot("officer " + officer, session);
    }

    /** The officers (a trainee's mentor too) and interpreter a hearing occupies. */
    private List<Slot> usedSlots(Hearing hearing) {
        var slots = new ArrayList<>(ownSlots(hearing));
        for (var person : facts.occupiedBy(facts.officer(hearing.officer()))) {
            if (!person.id().equals(hearing.officer())) {
                hearing.sessions().forEach(session -> slots.add(officerSlot(person.id(), session)));
            }
        }
        return slots;
    }

    @Override
    public Stream<Breach> breaches() {
        return fixed.stream()
                .filter(this::isMoved)
                .map(standing -> new Breach(
                        rule(),
                        1,
                        Words.CASE_BELONGS.of(
                                standing.hearing().caseId(),
                                Words.session(standing.hearing().start()),
                                standing.hearing().location(),
                                standing.hearing().officer())));
    }

    /** Fixed hearings of which nothing is planned yet count as moved from the start. */
    int initial() {
        return fixed.size();
    }
}
