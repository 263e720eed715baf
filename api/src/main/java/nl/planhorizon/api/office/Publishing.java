package nl.planhorizon.api.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.planhorizon.api.office.rows.Bookings;
import nl.planhorizon.api.office.rows.Bookings.Occupied;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.jspecify.annotations.Nullable;

/**
 * What comes into force when the working plan is published. A case whose place is kept provisionally stays as it is published,
 * and so does whatever would be in the way of that.
 */
public final class Publishing {

    private final Office office;
    private final Map<String, Hearing> inForce;
    private final Map<String, Hearing> after;

    /** Somebody or something in one session. */
    private record Use(Occupied occupied, Session session) {}

    private Publishing(Office office) {
        this.office = office;
        inForce = new TreeMap<>();
        office.plans().inForce(office.caseload().window()).hearings().forEach(each -> inForce.put(each.caseId(), each));
        after = new TreeMap<>(inForce);
    }

    /** The plans once the working plan is published up to a day: every case that has or had a hearing on or before it. */
    public static Plans until(Office office, LocalDate last) {
        var publishing = new Publishing(office);
        publishing.replaceUntil(last);
        publishing.keepClear();
        return office.plans()
                .publishing(publishing.after.values(), office.caseload().window());
    }

    /** The plans once another working plan is published, all of it. */
    public static Plans all(Office office, HearingPlan plan) {
        var planned = office.withPlans(office.plans().withWorking(plan));
        return until(planned, office.caseload().window().last());
    }

    /**
     * Cases that change in force when some do at once: those, and whoever is in force where they go but was moved away in the
     * working plan. A place kept provisionally stays as it is published, and whoever would be in its way stays too.
     *
     * @param office with the working plan as it is to be
     * @param cases ids of cases that are to be in force as in the working plan
     */
    public static Set<String> together(Office office, Set<String> cases) {
        var publishing = new Publishing(office);
        cases.forEach(publishing::putAsPlanned);
        publishing.makeClear();
        publishing.keepClear();
        Set<String> changed = new TreeSet<>(publishing.inForce.keySet());
        changed.addAll(publishing.after.keySet());
        changed.removeIf(id -> Objects.equals(publishing.after.get(id), publishing.inForce.get(id)));
        return changed;
    }

    private void putAsPlanned(String caseId) {
        put(caseId, office.plans().working().get(caseId));
    }

    /** Whoever is in the way goes where the working plan has it, until nobody is that may go. */
    private void makeClear() {
        var bookings = Bookings.of(office.facts());
        List<String> inTheWay;
        do {
            var full = overbooked(bookings);
            inTheWay = after.values().stream()
                    .filter(each -> !each.equals(office.plans().working().get(each.caseId())))
                    .filter(each -> !office.marks().isHeld(each.caseId()))
                    .filter(each -> uses(each, bookings).stream().anyMatch(full::contains))
                    .map(Hearing::caseId)
                    .toList();
            inTheWay.forEach(this::putAsPlanned);
        } while (!inTheWay.isEmpty());
    }

    private void replaceUntil(LocalDate last) {
        var working = office.plans().working();
        Set<String> cases = new HashSet<>(inForce.keySet());
        cases.addAll(working.keySet());
        cases.removeIf(office.marks()::isHeld);
        for (var caseId : cases) {
            if (begins(working.get(caseId), last) || begins(inForce.get(caseId), last)) {
                putAsPlanned(caseId);
            }
        }
    }

    private void put(String caseId, @Nullable Hearing hearing) {
        if (hearing == null) {
            after.remove(caseId);
        } else {
            after.put(caseId, hearing);
        }
    }

    private static boolean begins(@Nullable Hearing hearing, LocalDate last) {
        return hearing != null && !hearing.firstDay().isAfter(last);
    }

    /** What goes back may be in the way of another: until nothing is. */
    private void keepClear() {
        var bookings = Bookings.of(office.facts());
        boolean found;
        do {
            var full = overbooked(bookings);
            var inTheWay = after.values().stream()
                    .filter(each -> !Objects.equals(each, inForce.get(each.caseId())))
                    .filter(each -> uses(each, bookings).stream().anyMatch(full::contains))
                    .map(Hearing::caseId)
                    .toList();
            inTheWay.forEach(caseId -> put(caseId, inForce.get(caseId)));
            found = !inTheWay.isEmpty();
        } while (found);
    }

    private Set<Use> overbooked(Bookings bookings) {
        Map<Use, Integer> counts = new HashMap<>();
        after.values().forEach(each -> uses(each, bookings).forEach(use -> counts.merge(use, 1, Integer::sum)));
        counts.entrySet()
                .removeIf(each -> each.getValue() <= each.getKey().occupied().places());
        return counts.keySet();
    }

    private static Set<Use> uses(Hearing hearing, Bookings bookings) {
        Set<Use> uses = new HashSet<>();
        for (var occupied : bookings.of(hearing)) {
            hearing.sessions().forEach(session -> uses.add(new Use(occupied, session)));
        }
        return uses;
    }
}
