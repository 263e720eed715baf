package nl.planhorizon.solver.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.standing.ChangeCost;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.model.grid.People;
import nl.planhorizon.solver.model.grid.Sites;
import org.jspecify.annotations.Nullable;

/** Turns ready cases into units. */
final class UnitBuilder {

    private final CaseloadFacts facts;
    private final Grid grid;
    private final Sites sites;
    private final People people;
    private final NeedBook needs;
    private final Map<String, Integer> queues = new HashMap<>();
    private final Map<String, Integer> families = new HashMap<>();
    private final Map<String, Integer> companions = new HashMap<>();
    private final Map<HearingType, Writing> writings = new HashMap<>();

    UnitBuilder(CaseloadFacts facts, Grid grid, Sites sites, People people, NeedBook needs) {
        this.facts = facts;
        this.grid = grid;
        this.sites = sites;
        this.people = people;
        this.needs = needs;
        facts.caseload().policy().queues().forEach(queue -> queues.put(queue.code(), queues.size()));
        facts.caseload().companions().forEach(each -> companions.put(each.id(), companions.size()));
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        for (var each : facts.cases()) {
            if (each.isReady()) {
                units.add(unit(units.size(), each));
            }
        }
        return units;
    }

    private Unit unit(int number, CaseFacts each) {
        int[] locations = locations(each);
        var allowed = allowed(each);
        return new Unit(
                number,
                each,
                each.shape(),
                each.cost(),
                each.queue().urgent(),
                queues.getOrDefault(each.queue().code(), -1),
                locations,
                eras(each, locations, allowed),
                allowed,
                needs.interpreterNeed(each),
                companions(each),
                family(each),
                writings.computeIfAbsent(each.type(), this::writing),
                stand(facts.standing(each)));
    }

    private int[] locations(CaseFacts each) {
        var codes = each.asylumCase().circumstances().locations();
        int[] locations = new int[codes.size()];
        int count = 0;
        for (var code : codes) {
            locations[count++] = sites.number(code);
        }
        Arrays.sort(locations);
        return locations;
    }

    private int[] companions(CaseFacts each) {
        int[] numbers = new int[each.companions().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = companions.getOrDefault(each.companions().get(i).id(), -1);
        }
        return numbers;
    }

    private int family(CaseFacts each) {
        var family = each.asylumCase().circumstances().family();
        return family == null ? -1 : families.computeIfAbsent(family, code -> families.size());
    }

    private long[] allowed(CaseFacts each) {
        var bits = grid.from(facts.calendar().window().first());
        if (!each.isLimitedToDays()) {
            return bits;
        }
        bits = bits.clone();
        for (int day = 0; day < grid.days(); day++) {
            var date = grid.day(day);
            if (each.isAwayOn(date) || each.isMedicalExpiredOn(date)) {
                Bits.clear(bits, 0, 2 * day);
                Bits.clear(bits, 0, 2 * day + 1);
            }
        }
        return bits;
    }

    private List<Era> eras(CaseFacts each, int[] locations, long[] allowed) {
        List<Era> eras = new ArrayList<>();
        var from = facts.calendar().window().first();
        for (var birthday : each.birthdaysThatMatter()) {
            if (birthday.isAfter(from)) {
                eras.add(era(each, starts(each, locations, allowed, from, birthday), from));
                from = birthday;
            }
        }
        eras.add(era(each, starts(each, locations, allowed, from, LocalDate.MAX), from));
        return eras;
    }

    private Era era(CaseFacts each, long[][] starts, LocalDate day) {
        var dayNeeds = each.needsOn(day);
        return new Era(starts, needs.officerNeed(each, dayNeeds.skills()), dayNeeds.childRoom());
    }

    private long[][] starts(CaseFacts each, int[] locations, long[] allowed, LocalDate from, LocalDate until) {
        var inEra = without(both(allowed, grid.from(from)), grid.from(until));
        var noticed = both(inEra, grid.from(each.noticeDay()));
        var starts = new long[locations.length][];
        for (int i = 0; i < locations.length; i++) {
            var location = sites.location(locations[i]).code();
            starts[i] = rested(each, location, withKept(each, location, noticed, inEra));
        }
        return starts;
    }

    private static long[] both(long[] these, long[] those) {
        var both = these.clone();
        for (int word = 0; word < both.length; word++) {
            both[word] &= those[word];
        }
        return both;
    }

    private static long[] without(long[] these, long[] those) {
        var left = these.clone();
        for (int word = 0; word < left.length; word++) {
            left[word] &= ~those[word];
        }
        return left;
    }

    /** With the published sessions of its first day too, where it may stay: they need no notice. */
    private long[] withKept(CaseFacts each, String location, long[] noticed, long[] inEra) {
        var published = facts.publishedPlace(each);
        if (published == null || !canStay(each, published, location)) {
            return noticed;
        }
        var bits = noticed.clone();
        var firstDay = published.sessions().get(0).day();
        for (var session : published.sessions()) {
            int number = grid.numberOf(session);
            if (number >= 0 && session.day().equals(firstDay) && Bits.has(inEra, number)) {
                Bits.set(bits, 0, number);
            }
        }
        return bits;
    }

    /** The same on all days for most cases, whose rest is over when the window begins. */
    private long[] rested(CaseFacts each, String location, long[] starts) {
        if (each.isRestedFrom(facts.calendar().window().first())) {
            return starts;
        }
        var bits = starts.clone();
        for (int day = 0; day < grid.days(); day++) {
            if (!each.isRestedOn(grid.day(day), location)) {
                Bits.clear(bits, 0, 2 * day);
                Bits.clear(bits, 0, 2 * day + 1);
            }
        }
        return bits;
    }

    private boolean canStay(CaseFacts each, Place published, String location) {
        return published.location().code().equals(location)
                && facts.calendar().fits(each.shape(), published.sessions(), published.location());
    }

    private Writing writing(HearingType type) {
        var third = new int[grid.days()];
        var fifth = new int[grid.days()];
        for (int day = 0; day < grid.days(); day++) {
            third[day] = grid.weekOf(facts.calendar().openDays().after(grid.day(day), 2));
            fifth[day] = grid.weekOf(facts.calendar().openDays().after(grid.day(day), 4));
        }
        return new Writing(third, fifth, type.writingThirdDay(), type.writingFifthDay());
    }

    private @Nullable Stand stand(@Nullable StandingFacts standing) {
        if (standing == null) {
            return null;
        }
        return new Stand(
                slot(standing.place()),
                standing.standing().published(),
                standing.isFixed(),
                standing.standing().isPinned(),
                standing.isDisplaceable(),
                ChangeCost.of(standing.standing(), facts.caseload().policy()));
    }

    private @Nullable Slot slot(Place place) {
        int location = sites.number(place.location().code());
        var sessions = place.sessions().stream().mapToInt(grid::numberOf).toArray();
        int room = sites.roomNumber(location, place.room());
        for (int session : sessions) {
            if (session < 0) {
                return null;
            }
        }
        var interpreter = place.interpreter();
        return new Slot(
                sessions,
                location,
                people.officerNumber(place.officer().id()),
                interpreter == null ? -1 : people.interpreterNumber(interpreter.id()),
                room);
    }
}
