package nl.planhorizon.solver.desk.repair;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;

/** A wave of illness: the disruption by which repairs are measured. */
public final class Illness {

    private Illness() {}

    /** The caseload when a share of the officers and of the interpreters, pools left out, is away all of next week. */
    public static Caseload nextWeek(Caseload caseload, int percentage, long seed) {
        LocalDate monday = caseload.asOf().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        var week = new DateRange(monday, monday.plusDays(6));
        var random = new Random(seed);
        var resources = caseload.resources();
        var illOfficers = some(resources.officers().size(), percentage, random);
        var illInterpreters = some(resources.interpreters().size(), percentage, random);
        List<Officer> officers = new ArrayList<>();
        for (var each : resources.officers()) {
            officers.add(
                    illOfficers.contains(officers.size())
                            ? each.withAvailability(each.availability().without(week))
                            : each);
        }
        List<Interpreter> interpreters = new ArrayList<>();
        for (var each : resources.interpreters()) {
            boolean ill = !each.isPool() && illInterpreters.contains(interpreters.size());
            interpreters.add(ill ? each.withAvailability(each.availability().without(week)) : each);
        }
        return caseload.withResources(resources.withOfficers(officers).withInterpreters(interpreters));
    }

    private static Set<Integer> some(int count, int percentage, Random random) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(numbers, random);
        return new HashSet<>(numbers.subList(0, (count * percentage + 99) / 100));
    }
}
