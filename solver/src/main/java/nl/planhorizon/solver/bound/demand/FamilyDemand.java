package nl.planhorizon.solver.bound.demand;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.bound.demand.CaseDemand.Choices;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Bits;

/**
 * Families choose together: whoever is not with the largest group costs the weight of {@code family}. For every day and
 * location each member either joins there, as far as interpreters can serve so many, or takes what is best for itself and
 * pays the weight; the cheapest day and location, or everybody alone but one, is the least that the family costs.
 */
final class FamilyDemand {

    private static final int NOBODY_JOINS = -1;

    private final Appointments appointments;
    private final Starts starts;
    private final Choices choices;
    private final List<Family> families;
    private final Gathering gathering;
    private final int days;
    private final long weight;

    FamilyDemand(Model model, Appointments appointments, Starts starts, Choices choices) {
        this.appointments = appointments;
        this.starts = starts;
        this.choices = choices;
        days = model.grid().days();
        weight = 1000L * model.number(Setting.WEIGHT_FAMILY);
        var attendance = new Attendance(model);
        families = model.familyMembers().stream()
                .filter(members -> members.length > 1)
                .map(members -> Family.of(
                        Arrays.stream(members).mapToObj(model.units()::get).toList(), attendance))
                .toList();
        gathering = new Gathering(model.sites().count() * days);
    }

    /** What families cost more than their members each alone, in thousandths; members change their choice for it. */
    long extraCost() {
        long sum = 0;
        for (var family : families) {
            sum += extraCost(family);
        }
        return sum;
    }

    private long extraCost(Family family) {
        gathering.of(family);
        for (int member = 0; member < family.members().size(); member++) {
            weigh(family.members().get(member), member);
        }
        int where = NOBODY_JOINS;
        long most = weight;
        for (int place = gathering.next(0); place >= 0; place = gathering.next(place + 1)) {
            long saved = gathering.saved(place, most);
            where = saved > most ? place : where;
            most = Math.max(most, saved);
        }
        if (where != NOBODY_JOINS) {
            for (int member : gathering.joining(where)) {
                join(family.members().get(member), where);
            }
        }
        return weight * family.members().size() - most;
    }

    /** Notes what a member saves on each day at each location by being there and not alone. */
    private void weigh(Unit unit, int member) {
        long alone = choices.cost(unit) + weight;
        var fixed = CaseDemand.immovable(unit);
        if (fixed != null) {
            gathering.saves(member, fixed.location() * days + fixed.firstDay(), weight);
            return;
        }
        for (int position = 0; position < unit.locations().length; position++) {
            int location = unit.locations()[position];
            long[] allowed = starts.at(unit, position);
            for (int start = Bits.next(allowed, 0); start >= 0; start = Bits.next(allowed, (start | 1) + 1)) {
                long joined = cheapestOn(unit, location, allowed, start);
                gathering.saves(member, location * days + (start >> 1), Math.max(0, alone - joined));
            }
        }
    }

    /** The cheapest that a member can have on the day of its first possible session. */
    private long cheapestOn(Unit member, int location, long[] allowed, int first) {
        long cost = appointments.cost(member, location, first);
        int second = first | 1;
        return second == first || !Bits.has(allowed, second)
                ? cost
                : Math.min(cost, appointments.cost(member, location, second));
    }

    private void join(Unit member, int where) {
        int location = where / days;
        int position = member.position(location);
        if (CaseDemand.immovable(member) != null || position < 0) {
            return;
        }
        long[] allowed = starts.at(member, position);
        for (int start = 2 * (where % days); start < 2 * (where % days) + 2; start++) {
            boolean joins = Bits.has(allowed, start)
                    && appointments.cost(member, location, start) < choices.cost(member) + weight;
            if (joins) {
                choices.choose(member, location, start);
                return;
            }
        }
    }
}
