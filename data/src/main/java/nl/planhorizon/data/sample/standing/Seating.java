package nl.planhorizon.data.sample.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Hearings with the same slots. */
    private record Where(String location, Shape shape) {}

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
        var asks =
                household.stream().map(unit -> Ask.of(unit, days.get(0), law)).toList();
        if (asks.stream().anyMatch(ask -> hopeless.contains(ask.kind()))) {
            return List.of();
        }
        if (asks.size() == 1) {
            var found = alone(asks.get(0));
            return found == null ? List.of() : List.of(found);
        }
        var locations =
                household.get(0).circumstances().locations().stream().sorted().toList();
        for (var day : days) {
            for (var location : locations) {
                var together = together(asks, day, location);
                if (!together.isEmpty()) {
                    return together;
                }
            }
        }
        return List.of();
    }

    private @Nullable Booking alone(Ask ask) {
        var slots = ask.unit().circumstances().locations().stream()
                .flatMap(location -> slots(location, ask.shape()).stream())
                .sorted(Slot.IN_TIME)
                .toList();
        var found = seat(ask, slots, true);
        if (found == null && slots.stream().allMatch(slot -> suits(ask, slot))) {
            hopeless.add(ask.kind());
        }
        return found;
    }

    /** Only the first member is looked for on a board that stays: what the others find may be undone. */
    private List<Booking> together(List<Ask> asks, LocalDate day, String location) {
        var bookings = new ArrayList<Booking>();
        for (var ask : asks) {
            var slots = slots(location, ask.shape()).stream()
                    .filter(slot -> slot.firstDay().equals(day))
                    .toList();
            var found = seat(ask, slots, bookings.isEmpty());
            if (found == null) {
                bookings.forEach(board::release);
                return List.of();
            }
            bookings.add(found);
        }
        return bookings;
    }

    private @Nullable Booking seat(Ask ask, List<Slot> slots, boolean firm) {
        for (var slot : slots) {
            var found = suits(ask, slot) ? finder.find(ask, slot, firm) : null;
            if (found != null) {
                board.book(found);
                return found;
            }
        }
        return null;
    }

    private List<Slot> slots(String location, Shape shape) {
        return slots.computeIfAbsent(new Where(location, shape), this::slots);
    }

    private List<Slot> slots(Where where) {
        var location = locations.get(where.location());
        return location == null
                ? List.of()
                : Slot.of(location, where.shape(), days).stream()
                        .sorted(Slot.IN_TIME)
                        .toList();
    }

    /** Whether dates, applicant, companions and doctor allow it. */
    private boolean suits(Ask ask, Slot slot) {
        var around = ask.unit().circumstances();
        var medical = ask.unit().needs().medical();
        boolean expired = medical != null
                && medical.validUntil() != null
                && slot.lastDay().isAfter(medical.validUntil());
        return !expired
                && !ask.isEarly(slot)
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
