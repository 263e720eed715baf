package nl.planhorizon.solver.model.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.calendar.Availability;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.CaseloadFacts;

/** Officers and interpreters by number. */
public final class People {

    private final Grid grid;
    private final List<Officer> officers;
    private final List<Interpreter> interpreters;
    private final Map<String, Integer> officerNumbers = new HashMap<>();
    private final Map<String, Integer> interpreterNumbers = new HashMap<>();
    private final List<Person> officerPersons = new ArrayList<>();
    private final List<Person> interpreterPersons = new ArrayList<>();

    public People(CaseloadFacts facts, Grid grid, Sites sites) {
        this.grid = grid;
        var resources = facts.caseload().resources();
        officers = resources.officers();
        interpreters = resources.interpreters();
        officers.forEach(officer -> officerNumbers.put(officer.id(), officerNumbers.size()));
        interpreters.forEach(each -> interpreterNumbers.put(each.id(), interpreterNumbers.size()));
        for (var officer : officers) {
            var mentor = officer.mentor();
            officerPersons.add(new Person(
                    officerPersons.size(),
                    available(officer.availability()),
                    sites(officer.locations(), sites::number),
                    1,
                    mentor == null ? -1 : officerNumber(mentor),
                    true));
        }
        for (var each : interpreters) {
            interpreterPersons.add(new Person(
                    interpreterPersons.size(),
                    available(each.availability()),
                    sites(each.locations(), sites::number),
                    each.places(),
                    -1,
                    !each.presence().isRemote() && !each.isPool()));
        }
    }

    private static int[] sites(List<String> codes, ToIntFunction<String> number) {
        return codes.stream().mapToInt(number).toArray();
    }

    private long[] available(Availability availability) {
        var bits = new long[grid.words()];
        for (int session = 0; session < grid.sessions(); session++) {
            if (availability.includes(grid.session(session))) {
                Bits.set(bits, 0, session);
            }
        }
        return bits;
    }

    public List<Officer> officers() {
        return officers;
    }

    public List<Interpreter> interpreters() {
        return interpreters;
    }

    public List<Person> officerPersons() {
        return officerPersons;
    }

    public List<Person> interpreterPersons() {
        return interpreterPersons;
    }

    public int officerNumber(String id) {
        return officerNumbers.getOrDefault(id, -1);
    }

    public int interpreterNumber(String id) {
        return interpreterNumbers.getOrDefault(id, -1);
    }

    /** Who can serve a need: those a test accepts, by location. */
    public static <T> Needs needs(List<T> all, List<Person> persons, int locations, Predicate<T> test) {
        var fits = new boolean[all.size()];
        List<List<Integer>> at = new ArrayList<>();
        for (int location = 0; location < locations; location++) {
            at.add(new ArrayList<>());
        }
        for (int number = 0; number < fits.length; number++) {
            int who = number;
            fits[number] = test.test(all.get(number));
            if (fits[number]) {
                sites(persons.get(number), locations)
                        .forEach(location -> at.get(location).add(who));
            }
        }
        return new Needs(
                fits,
                at.stream()
                        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                        .toArray(int[][]::new),
                at.stream().map(list -> set(list, fits.length)).toArray(long[][]::new));
    }

    /** Where somebody works: at the own locations, or who has none anywhere. */
    private static IntStream sites(Person person, int locations) {
        return person.sites().length == 0 ? IntStream.range(0, locations) : IntStream.of(person.sites());
    }

    private static long[] set(List<Integer> numbers, int count) {
        var bits = new long[(count + 63) / 64];
        numbers.forEach(number -> Bits.set(bits, 0, number));
        return bits;
    }
}
