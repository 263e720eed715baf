package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Location;
import org.jspecify.annotations.Nullable;

/** Gives cases the first place that is legal, on given days. */
final class Seating {

    private final Law law;
    private final Board board;
    private final Finder finder;
    private final Map<String, Location> locations = new HashMap<>();
    private final Map<String, Companion> companions = new HashMap<>();
    private final List<LocalDate> days;
    private final Map<Where, List<Slot>> slots = new HashMap<>();
    private final Set<Ask.Kind> hopeless = new HashSet<>();

    /** Days to fill, and who else must be there where. */
    record Surroundings(List<LocalDate> days, List<Location> locations, List<Companion> companions) {}

    /** Cases with the same slots. */
    private record Where(Set<String> locations, Shape shape) {}

    Seating(Law law, Board board, Finder finder, Surroundings surroundings) {
        this.law = law;
        this.board = board;
        this.finder = finder;
        this.days = surroundings.days();
        surroundings.locations().forEach(location -> locations.put(location.code(), location));
        surroundings.companions().forEach(companion -> companions.put(companion.id(), companion));
    }

    /** All of a household on one day at one location, or none of it; what was found is on the board. */
    List<Booking> seat(List<AsylumCase> household) {
        var first = household.get(0);
        if (household.size() == 1) {
            var found = seat(first, slot -> true);
            return found == null ? List.of() : List.of(found);
        }
        for (var day : days) {
            for (var location :
                    first.circumstances().locations().stream().sorted().toList()) {
                var together = together(
                        household,
                        slot -> slot.firstDay().equals(day) && slot.location().equals(location));
                if (!together.isEmpty()) {
                    return together;
                }
            }
        }
        return List.of();
    }

    private List<Booking> together(List<AsylumCase> household, Predicate<Slot> here) {
        var bookings = new ArrayList<Booking>();
        for (var member : household) {
            var found = seat(member, here);
            if (found == null) {
                bookings.forEach(board::release);
                return List.of();
            }
            bookings.add(found);
        }
        return bookings;
    }

    private @Nullable Booking seat(AsylumCase unit, Predicate<Slot> here) {
        var ask = Ask.of(unit, days.get(0), law);
        if (hopeless.contains(ask.kind())) {
            return null;
        }
        var where = new Where(unit.circumstances().locations(), ask.shape());
        var earliest = earliest(unit);
        boolean open = true;
        for (var slot : slots.computeIfAbsent(where, this::slots)) {
            boolean possible = here.test(slot)
                    && !slot.firstDay().isBefore(earliest.getOrDefault(slot.location(), LocalDate.MAX))
                    && suits(unit, slot);
            open &= possible;
            var found = possible ? finder.find(ask, slot) : null;
            if (found != null) {
                board.book(found);
                return found;
            }
        }
        if (open) {
            hopeless.add(ask.kind());
        }
        return null;
    }

    private List<Slot> slots(Where where) {
        return where.locations().stream()
                .map(locations::get)
                .filter(Objects::nonNull)
                .flatMap(location -> Slot.of(location, where.shape(), days).stream())
                .sorted(Slot.IN_TIME)
                .toList();
    }

    private Map<String, LocalDate> earliest(AsylumCase unit) {
        return unit.circumstances().locations().stream()
                .collect(Collectors.toMap(location -> location, location -> law.earliest(unit, location, days.get(0))));
    }

    /** Whether applicant, companions and doctor allow it. */
    private boolean suits(AsylumCase unit, Slot slot) {
        var around = unit.circumstances();
        var medical = unit.needs().medical();
        boolean expired = medical != null
                && medical.validUntil() != null
                && slot.lastDay().isAfter(medical.validUntil());
        return !expired
                && slot.days().stream()
                        .noneMatch(day -> around.unavailable().stream().anyMatch(range -> range.contains(day)))
                && around.companions().stream()
                        .allMatch(id ->
                                board.isFree(id, slot) && slot.days().stream().noneMatch(day -> isAway(id, day)));
    }

    private boolean isAway(String companion, LocalDate day) {
        var found = companions.get(companion);
        return found != null && found.isAwayOn(day);
    }
}
