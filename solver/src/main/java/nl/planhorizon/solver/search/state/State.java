package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Presence;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import org.jspecify.annotations.Nullable;

/** A plan in the making. Whatever is booked after {@link Legality} said yes keeps every hard rule. */
public final class State {

    private final Model model;
    private final Whereabouts officers;
    private final Whereabouts interpreters;
    private final OfficerWeekBook weeks;
    private final RoomBook rooms;
    private final HeldBackBook heldBack;
    private final CostBook costs;
    private final CompanionBook companions;
    private final Displacements displacements;
    private final @Nullable Slot[] slots;
    private final boolean[] video;
    private final Occupants occupants;
    private final MovingBook moving;
    private final Legality legality;
    private final long weightIdle;
    private final long weightLoad;
    private long cost;

    public State(Model model) {
        this.model = model;
        var grid = model.grid();
        var people = model.people();
        officers = new Whereabouts(
                people.officerPersons(), grid.sessions(), model.sites().count());
        interpreters = new Whereabouts(
                people.interpreterPersons(), grid.sessions(), model.sites().count());
        weeks = new OfficerWeekBook(
                grid, model.limits(), people.officerPersons().size());
        rooms = new RoomBook(model.sites(), grid.sessions());
        heldBack = new HeldBackBook(grid, model.limits());
        costs = new CostBook(model);
        companions = new CompanionBook(model.companionCount(), grid.words());
        displacements = new Displacements(model);
        slots = new Slot[model.units().size()];
        video = new boolean[people.interpreters().size()];
        for (int i = 0; i < video.length; i++) {
            video[i] = people.interpreters().get(i).presence() == Presence.VIDEO;
        }
        occupants = new Occupants(model);
        moving = new MovingBook(model);
        legality = new Legality(this);
        weightIdle = model.number(Setting.WEIGHT_IDLE);
        weightLoad = model.number(Setting.WEIGHT_LOAD);
        cost = costOfNothing();
    }

    private long costOfNothing() {
        long sum = 0;
        for (var unit : model.units()) {
            sum += costs.own(unit, null);
        }
        for (int queue = 0; queue < model.queueCount(); queue++) {
            sum += costs.target(queue);
        }
        for (int family = 0; family < model.familyMembers().size(); family++) {
            sum += costs.family(family, slots);
        }
        for (int officer = 0; officer < model.people().officers().size(); officer++) {
            for (int week = 0; week < model.grid().weeks(); week++) {
                sum += weightLoad * weeks.strain(officer, week);
            }
        }
        return sum;
    }

    public Model model() {
        return model;
    }

    public long cost() {
        return cost;
    }

    public CostBook costs() {
        return costs;
    }

    public Whereabouts officers() {
        return officers;
    }

    public Whereabouts interpreters() {
        return interpreters;
    }

    public OfficerWeekBook weeks() {
        return weeks;
    }

    public RoomBook rooms() {
        return rooms;
    }

    public HeldBackBook heldBack() {
        return heldBack;
    }

    public Occupants occupants() {
        return occupants;
    }

    public MovingBook moving() {
        return moving;
    }

    public CompanionBook companions() {
        return companions;
    }

    public Displacements displacements() {
        return displacements;
    }

    public Legality legality() {
        return legality;
    }

    /** The slot of a unit, or null while it has no hearing. */
    @Nullable
    public Slot slot(Unit unit) {
        return slots[unit.number()];
    }

    public boolean isPlanned(Unit unit) {
        return slots[unit.number()] != null;
    }

    public boolean needsVideo(int interpreter) {
        return interpreter >= 0 && video[interpreter];
    }

    @Nullable
    public Slot[] copySlots() {
        return slots.clone();
    }

    /** Cost of the family of a unit, 0 without one. */
    public long familyCost(Unit unit) {
        return unit.family() < 0 ? 0 : costs.family(unit.family(), slots);
    }

    /** What the family of a unit would cost if the unit stood at those sessions and location. */
    public long familyCost(Unit unit, int[] sessions, int location) {
        return unit.family() < 0 ? 0 : familyCost(unit, new Slot(sessions, location, -1, -1, -1));
    }

    /** What the family of a unit would cost if the unit had that slot, or none. */
    public long familyCost(Unit unit, @Nullable Slot slot) {
        if (unit.family() < 0) {
            return 0;
        }
        var now = slots[unit.number()];
        slots[unit.number()] = slot;
        long then = costs.family(unit.family(), slots);
        slots[unit.number()] = now;
        return then;
    }

    public void book(Unit unit, Slot slot) {
        cost -= around(unit, slot) + costs.own(unit, null);
        place(unit, slot, 1);
        slots[unit.number()] = slot;
        moving.note(unit, slot);
        cost += around(unit, slot) + costs.own(unit, slot);
    }

    public void unbook(Unit unit) {
        var slot = slots[unit.number()];
        if (slot == null) {
            return;
        }
        cost -= around(unit, slot) + costs.own(unit, slot);
        place(unit, slot, -1);
        slots[unit.number()] = null;
        cost += around(unit, slot) + costs.own(unit, null);
    }

    /** Everything that costs something beyond the unit itself and that its slot has a part in. */
    private long around(Unit unit, Slot slot) {
        long sum = costs.target(unit.queue()) + familyCost(unit);
        int before = -1;
        for (int session : slot.sessions()) {
            int week = model.grid().weekOfSession(session);
            sum += week == before ? 0 : weightLoad * weeks.strain(slot.officer(), week);
            before = week;
        }
        return slot.interpreter() < 0 ? sum : sum + weightIdle * idle(slot);
    }

    private long idle(Slot slot) {
        long sum = 0;
        int before = -1;
        for (int session : slot.sessions()) {
            sum += session >> 1 == before ? 0 : interpreters.idle(slot.interpreter(), session);
            before = session >> 1;
        }
        return sum;
    }

    private void place(Unit unit, Slot slot, int sign) {
        int[] sessions = slot.sessions();
        int mentor = model.people().officerPersons().get(slot.officer()).mentor();
        move(officers, slot.officer(), slot, sign);
        weeks.add(slot.officer(), unit, sessions, sign);
        weeks.refreshAround(slot.officer(), unit, sessions);
        if (mentor >= 0) {
            move(officers, mentor, slot, sign);
            weeks.addMentored(mentor, sessions, sign);
            weeks.refreshAround(mentor, unit, sessions);
        }
        if (slot.interpreter() >= 0) {
            move(interpreters, slot.interpreter(), slot, sign);
            heldBack.add(unit, slot.interpreter(), sessions, sign);
        }
        if (sign > 0) {
            rooms.take(slot.location(), slot.room(), sessions);
        } else {
            rooms.release(slot.location(), slot.room(), sessions);
        }
        occupants.note(unit, slot, sign > 0);
        costs.countHeard(unit, sessions, sign);
        companions.occupy(unit, sessions, sign > 0);
        displacements.note(unit, slot, sign);
    }

    private static void move(Whereabouts where, int person, Slot slot, int sign) {
        for (int session : slot.sessions()) {
            if (sign > 0) {
                where.take(person, slot.location(), session);
            } else {
                where.release(person, slot.location(), session);
            }
        }
    }
}
