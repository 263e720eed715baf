package nl.planhorizon.solver.bound.prices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.solver.bound.prices.Homes.Home;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.facts.limits.HeldBack;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.Writing;

/**
 * Which price stands where in one long row of numbers: interpreters, officers, rooms, targets, sessions held back, weeks of
 * officers, frozen hearings. A need for whole days has its price of a day at the morning.
 */
public final class PriceIndex {

    private final Model model;
    private final int sessions;
    private final int locations;
    private final int weeks;
    private final int groups;
    private final Map<String, Integer> languageNeeds = new HashMap<>();
    private final Map<String, Integer> officerNeeds = new HashMap<>();
    private final List<Unit> languageExamples = new ArrayList<>();
    private final List<Unit> officerExamples = new ArrayList<>();
    private final int[] languageNeedOf;
    private final List<Writing> officerWriting = new ArrayList<>();
    private final int[] officerNeedOf;
    private final int[] laterOfficerNeedOf;
    private final Homes homes;
    private final List<Home> frozen;

    public PriceIndex(Model model) {
        this.model = model;
        sessions = model.grid().sessions();
        locations = model.sites().count();
        weeks = model.grid().weeks();
        groups = model.limits().groupAllowed().length / Math.max(1, weeks);
        languageNeedOf = new int[model.units().size()];
        officerNeedOf = new int[model.units().size()];
        laterOfficerNeedOf = new int[model.units().size()];
        for (var unit : model.units()) {
            languageNeedOf[unit.number()] = unit.interpreterNeed() < 0
                    ? -1
                    : number(NeedKeys.language(unit.facts()), unit, languageNeeds, languageExamples);
            var facts = unit.facts();
            officerNeedOf[unit.number()] = officerNumber(NeedKeys.officer(facts), unit, NeedKeys.isFirstLast(facts));
            laterOfficerNeedOf[unit.number()] =
                    officerNumber(NeedKeys.laterOfficer(facts), unit, NeedKeys.isLaterLast(facts));
        }
        homes = Homes.of(model, firstHome());
        frozen = homes.all().stream().filter(Home::mayLeave).toList();
    }

    private int officerNumber(String key, Unit unit, boolean last) {
        int number = number(key, unit, officerNeeds, officerExamples);
        if (number == officerWriting.size()) {
            officerWriting.add(last ? unit.writing() : Writing.NONE);
        }
        return number;
    }

    private static int number(String key, Unit unit, Map<String, Integer> numbers, List<Unit> examples) {
        return numbers.computeIfAbsent(key, each -> {
            examples.add(unit);
            return examples.size() - 1;
        });
    }

    public int sessions() {
        return sessions;
    }

    public int weeks() {
        return weeks;
    }

    public int locations() {
        return locations;
    }

    /** Groups of interpreters of which sessions are held back. */
    public int groups() {
        return groups;
    }

    /** One unit per language need, standing for all with it. */
    public List<Unit> languageExamples() {
        return languageExamples;
    }

    /** One unit per officer need, standing for all with it. */
    public List<Unit> officerExamples() {
        return officerExamples;
    }

    /** Number of the language need of a unit, or -1. */
    public int languageNeed(Unit unit) {
        return languageNeedOf[unit.number()];
    }

    /** Number of the officer need of the first session or day of a unit. */
    public int officerNeed(Unit unit) {
        return officerNeedOf[unit.number()];
    }

    /** Number of the officer need of the later sessions or days of a unit. */
    public int laterOfficerNeed(Unit unit) {
        return laterOfficerNeedOf[unit.number()];
    }

    /** What writing follows a session or day of an officer need; none where that is not known. */
    public Writing officerWriting(int officerNeed) {
        return officerWriting.get(officerNeed);
    }

    /** Whether a unit needs whole days. */
    public static boolean takesDays(Unit unit) {
        return NeedKeys.takesDays(unit.facts());
    }

    /** Whether a price of a need or a room is ever asked; the afternoons of needs for whole days are not. */
    public boolean isUsed(int price) {
        int session = price % sessions;
        int need = price / sessions / locations;
        if (session % 2 == 0 || need >= languageExamples.size() + officerExamples.size()) {
            return true;
        }
        int languages = languageExamples.size();
        return !takesDays(need < languages ? languageExamples.get(need) : officerExamples.get(need - languages));
    }

    public int interpreter(int need, int location, int session) {
        return (need * locations + location) * sessions + session;
    }

    public int officer(int need, int location, int session) {
        return ((languageExamples.size() + need) * locations + location) * sessions + session;
    }

    public int room(int location, int session) {
        return ((languageExamples.size() + officerExamples.size()) * locations + location) * sessions + session;
    }

    public int target(int queue, int week) {
        return room(locations, 0) + queue * weeks + week;
    }

    public boolean isTarget(int price) {
        return price >= target(0, 0) && price < heldBack(0, 0);
    }

    /** The price of what cases without urgency take of a group of interpreters, per session in a week. */
    public int heldBack(int group, int week) {
        return target(model.queueCount(), 0) + group * weeks + week;
    }

    /** The price of a session, whatever it is for, in a week of an officer. */
    public int week(int officer, int week) {
        return heldBack(groups, 0) + officer * weeks + week;
    }

    /** Sessions that history leaves of the weeks of officers, indexed officer · weeks + week. */
    public int[] sessionsLeft() {
        int[] left = model.limits().capacity().clone();
        for (int at = 0; at < left.length; at++) {
            left[at] -= model.limits().pastLoad()[at];
        }
        return left;
    }

    /** The fixed hearings that an urgent case may push aside. */
    public List<Home> frozen() {
        return frozen;
    }

    /** The price of one of the frozen cases, by its position among them. */
    public int frozen(int position) {
        return homes.end() + position;
    }

    /** Where the prices of the people of fixed hearings begin. */
    public int firstHome() {
        return week(model.people().officers().size(), 0);
    }

    /** The fixed hearings, with the prices of their own people. */
    public Homes homes() {
        return homes;
    }

    /** What a fixed hearing with an interpreter pays for a part: its own one, or any of its pool. */
    public int interpreterAtHome(Home home, int part) {
        return home.interpreter() >= 0
                ? home.interpreter() + part
                : interpreter(languageNeed(home.unit()), home.slot().location(), home.session(part));
    }

    public int size() {
        return frozen(frozen.size());
    }

    /** Prices as they lie in a plan file; rows in which everything is free are left out. */
    public List<PriceRow> rows(long[] prices) {
        List<PriceRow> rows = new ArrayList<>();
        languageNeeds.forEach(
                (key, need) -> addPerLocation(rows, PriceRow.Kind.INTERPRETER, key, interpreter(need, 0, 0), prices));
        officerNeeds.forEach(
                (key, need) -> addPerLocation(rows, PriceRow.Kind.OFFICER, key, officer(need, 0, 0), prices));
        addPerLocation(rows, PriceRow.Kind.ROOM, "", room(0, 0), prices);
        var queues = model.facts().caseload().policy().queues();
        for (int queue = 0; queue < queues.size(); queue++) {
            var milli = slice(prices, target(queue, 0), weeks);
            add(rows, new PriceRow(PriceRow.Kind.TARGET, queues.get(queue).code(), null, milli));
        }
        groupNumbers().forEach((group, number) -> {
            var milli = slice(prices, heldBack(number, 0), weeks);
            add(rows, new PriceRow(PriceRow.Kind.HELD_BACK, group.language(), group.location(), milli));
        });
        var officers = model.people().officers();
        for (int officer = 0; officer < officers.size(); officer++) {
            var milli = slice(prices, week(officer, 0), weeks);
            add(rows, new PriceRow(PriceRow.Kind.WEEK, officers.get(officer).id(), null, milli));
        }
        for (int position = 0; position < frozen.size(); position++) {
            var id = frozen.get(position).unit().facts().id();
            add(rows, new PriceRow(PriceRow.Kind.FROZEN, id, null, List.of(prices[frozen(position)])));
        }
        rows.addAll(homes.rows(prices));
        return rows;
    }

    private Map<HeldBack.Group, Integer> groupNumbers() {
        Map<HeldBack.Group, Integer> numbers = new HashMap<>();
        var interpreters = model.people().interpreters();
        for (int who = 0; who < interpreters.size(); who++) {
            numbers.put(HeldBack.Group.of(interpreters.get(who)), model.limits().group()[who]);
        }
        return numbers;
    }

    private void addPerLocation(List<PriceRow> rows, PriceRow.Kind kind, String key, int from, long[] prices) {
        for (int location = 0; location < locations; location++) {
            var milli = slice(prices, from + location * sessions, sessions);
            add(rows, new PriceRow(kind, key, model.sites().location(location).code(), milli));
        }
    }

    private static void add(List<PriceRow> rows, PriceRow row) {
        if (row.milli().stream().anyMatch(price -> price != 0)) {
            rows.add(row);
        }
    }

    private static List<Long> slice(long[] prices, int from, int count) {
        List<Long> milli = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            milli.add(prices[i]);
        }
        return milli;
    }
}
