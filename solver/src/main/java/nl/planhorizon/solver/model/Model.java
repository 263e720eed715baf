package nl.planhorizon.solver.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.model.grid.Grid;
import nl.planhorizon.solver.model.grid.Needs;
import nl.planhorizon.solver.model.grid.People;
import nl.planhorizon.solver.model.grid.Sites;
import nl.planhorizon.solver.model.grid.WeekLimits;
import org.jspecify.annotations.Nullable;

/** A caseload as the search sees it: everything by number, ready cases only. Never changes. */
public final class Model {

    private static final int[] NOBODY_NEEDED = {-1};

    private final CaseloadFacts facts;
    private final Grid grid;
    private final Sites sites;
    private final People people;
    private final List<Unit> units;
    private final List<Needs> officerNeeds;
    private final List<Needs> interpreterNeeds;
    private final int[][] needsServed;
    private final WeekLimits limits;
    private final List<int[]> families;
    private final QueueTarget[] targets;

    public Model(CaseloadFacts facts) {
        this.facts = facts;
        grid = new Grid(facts.calendar());
        sites = new Sites(facts, grid);
        people = new People(facts, grid, sites);
        var needs = new NeedBook(people, sites.count());
        units = new UnitBuilder(facts, grid, sites, people, needs).units();
        officerNeeds = needs.officerNeeds();
        interpreterNeeds = needs.interpreterNeeds();
        needsServed = needsServed();
        limits = WeekLimits.of(facts, grid, number(Setting.LOAD_PERCENTAGE));
        families = families();
        var queues = facts.caseload().policy().queues();
        targets = new QueueTarget[queues.size()];
        facts.targets().forEach(target -> targets[queues.indexOf(target.queue())] = target);
    }

    private int[][] needsServed() {
        return IntStream.range(0, people.interpreters().size())
                .mapToObj(who -> IntStream.range(0, interpreterNeeds.size())
                        .filter(need -> interpreterNeeds.get(need).fits()[who])
                        .toArray())
                .toArray(int[][]::new);
    }

    private List<int[]> families() {
        int count = units.stream().mapToInt(Unit::family).max().orElse(-1) + 1;
        List<List<Integer>> members = new ArrayList<>();
        for (int family = 0; family < count; family++) {
            members.add(new ArrayList<>());
        }
        units.stream().filter(unit -> unit.family() >= 0).forEach(unit -> members.get(unit.family())
                .add(unit.number()));
        return members.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    public int number(Setting setting) {
        return facts.caseload().policy().number(setting);
    }

    public CaseloadFacts facts() {
        return facts;
    }

    public Grid grid() {
        return grid;
    }

    public Sites sites() {
        return sites;
    }

    public People people() {
        return people;
    }

    /** Ready cases in the order of the caseload; their position is their number. */
    public List<Unit> units() {
        return units;
    }

    public Needs officerNeed(int number) {
        return officerNeeds.get(number);
    }

    public Needs interpreterNeed(int number) {
        return interpreterNeeds.get(number);
    }

    /** Numbers of the needs an interpreter can serve. */
    public int[] needsServedBy(int interpreter) {
        return needsServed[interpreter];
    }

    /** Numbers of those at a location who can serve a need for an interpreter; for Dutch just -1, nobody. */
    public int[] interpretersAt(int need, int location) {
        return need < 0 ? NOBODY_NEEDED : interpreterNeeds.get(need).at()[location];
    }

    public int officerNeedCount() {
        return officerNeeds.size();
    }

    public int interpreterNeedCount() {
        return interpreterNeeds.size();
    }

    public WeekLimits limits() {
        return limits;
    }

    public int companionCount() {
        return facts.caseload().companions().size();
    }

    /** Numbers of the ready members of each family. */
    public List<int[]> familyMembers() {
        return families;
    }

    public int queueCount() {
        return targets.length;
    }

    /** The weekly targets of a queue, or null. */
    public @Nullable QueueTarget target(int queue) {
        return targets[queue];
    }

    /** A slot as a place with the things behind the numbers. */
    public Place place(Slot slot) {
        List<Session> sessions =
                Arrays.stream(slot.sessions()).mapToObj(grid::session).toList();
        return new Place(
                sessions,
                sites.location(slot.location()),
                people.officers().get(slot.officer()),
                slot.interpreter() < 0 ? null : people.interpreters().get(slot.interpreter()),
                sites.rooms(slot.location()).get(slot.room()));
    }
}
