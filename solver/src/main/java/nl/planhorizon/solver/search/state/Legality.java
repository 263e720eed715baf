package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.model.Era;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Slot;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;
import org.jspecify.annotations.Nullable;

/** Says whether a booking keeps every hard rule, everything else standing as it does. */
public final class Legality {

    private final State state;
    private final Model model;

    public Legality(State state) {
        this.state = state;
        model = state.model();
    }

    /** Whether a unit that has no slot may be booked there without breaking any hard rule; shape is taken for granted. */
    public boolean isLegal(Unit unit, Slot slot) {
        var era = era(unit, slot);
        return era != null
                && isAllowed(unit, slot.sessions())
                && isOpen(slot)
                && model.officerNeed(era.officerNeed()).fits()[slot.officer()]
                && interpreterFits(unit, slot)
                && state.rooms()
                        .isSuitable(slot.location(), slot.room(), era.childRoom(), state.needsVideo(slot.interpreter()))
                && state.rooms().isFree(slot.location(), slot.room(), slot.sessions())
                && state.companions().areFree(unit, slot.sessions())
                && officerCan(unit, slot.officer(), slot.sessions(), slot.location());
    }

    /** The stretch in which a slot starts, or null if the unit may not start there. */
    @Nullable
    public Era era(Unit unit, Slot slot) {
        int position = unit.position(slot.location());
        if (position < 0 || !keepsNotice(unit, slot)) {
            return null;
        }
        for (var era : unit.eras()) {
            if (Bits.has(era.starts()[position], slot.first())) {
                return era;
            }
        }
        return null;
    }

    /** A split hearing may start at its published first session yet go on elsewhere: then notice counts after all. */
    boolean keepsNotice(Unit unit, Slot slot) {
        var stand = unit.standing();
        if (unit.shape().kind() != Shape.Kind.SPLIT || stand == null) {
            return true;
        }
        var day = model.grid().session(slot.first()).day();
        return !day.isBefore(unit.facts().noticeDay())
                || (stand.published() && stand.slot() != null && stand.slot().isSameAppointment(slot));
    }

    /** Whether a unit can be heard in all those sessions, its location being open. */
    public boolean isAllowed(Unit unit, int[] sessions) {
        for (int session : sessions) {
            if (!Bits.has(unit.allowed(), session)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpen(Slot slot) {
        for (int session : slot.sessions()) {
            if (!Bits.has(model.sites().open(slot.location()), session)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether nothing about a unit itself speaks against a slot: days, location, and what it needs of an officer; whoever and
     * whatever else stands in the plan, and who interprets, is left aside.
     */
    public boolean suits(Unit unit, Slot slot) {
        var era = era(unit, slot);
        return era != null
                && model.officerNeed(era.officerNeed()).fits()[slot.officer()]
                && isAllowed(unit, slot.sessions());
    }

    /** The same, and whether the interpreter is one that the unit needs. */
    public boolean suitsWithInterpreter(Unit unit, Slot slot) {
        return understands(unit, slot.interpreter()) && suits(unit, slot);
    }

    /** Whether an interpreter, or none if that is -1, is what a unit needs. */
    public boolean understands(Unit unit, int interpreter) {
        return unit.interpreterNeed() < 0
                ? interpreter < 0
                : interpreter >= 0
                        && model.interpreterNeed(unit.interpreterNeed()).fits()[interpreter];
    }

    private boolean interpreterFits(Unit unit, Slot slot) {
        int who = slot.interpreter();
        return understands(unit, who) && (who < 0 || interpreterCan(unit, slot, who));
    }

    /** Whether an interpreter who fits the need is free for a slot. */
    public boolean interpreterCan(Unit unit, Slot slot, int who) {
        return state.interpreters().isUsable(who, slot.location(), slot.sessions())
                && state.heldBack().allows(unit, who, slot.sessions());
    }

    /** Whether an officer who fits the need, and the mentor, are free and have room in their weeks. */
    public boolean officerCan(Unit unit, int officer, int[] sessions, int location) {
        return state.officers().isUsable(officer, location, sessions) && hasRoom(unit, officer, sessions, location);
    }

    /** Whether an officer who is free has room in the weeks, and so has the mentor, who must be free too. */
    public boolean hasRoom(Unit unit, int officer, int[] sessions, int location) {
        int mentor = model.people().officerPersons().get(officer).mentor();
        return state.weeks().fits(officer, unit, sessions)
                && (mentor < 0
                        || (state.officers().isUsable(mentor, location, sessions)
                                && state.weeks().fitsMentor(mentor, sessions)));
    }
}
