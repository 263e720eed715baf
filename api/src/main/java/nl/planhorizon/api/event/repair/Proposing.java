package nl.planhorizon.api.event.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import nl.planhorizon.api.event.repair.Proposal.Alternative;
import nl.planhorizon.api.event.repair.Proposal.MadeWay;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.HearingChange;
import nl.planhorizon.solver.desk.HeldCase;
import nl.planhorizon.solver.desk.Offer;
import nl.planhorizon.solver.desk.PlanDesk;
import nl.planhorizon.solver.desk.places.Wish;
import nl.planhorizon.solver.desk.repair.MakingWay;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.desk.repair.Repaired;
import nl.planhorizon.solver.desk.repair.Wanted;
import nl.planhorizon.solver.desk.repair.Way;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * Makes a proposal: the plan is repaired, and the case of the event is heard in time, at a free place or where hearings
 * nobody was told of make way.
 */
final class Proposing {

    private static final int ALTERNATIVES = 3;
    private static final int MORE_WAYS = 2;
    private static final int STEPS_A_CASE = 50;
    private static final int MOST_WITH_ALTERNATIVES = 20;

    private final Office office;
    private final EventProperties properties;
    private final PlanDesk disrupted;
    private final Repair repair;
    private final TreeSet<String> touched = new TreeSet<>();
    /** Further places in time that others make way for, and what the first costs. */
    private Iterator<Way> ways = Collections.emptyIterator();

    private long costOfFirst;

    /** Repairs the working plan of an office. */
    Proposing(Office office, EventProperties properties) {
        this.office = office;
        this.properties = properties;
        disrupted = LockedDays.deskIn(office);
        repair = new Repair(disrupted, Set.of(), 1);
        repair.improve(Budget.steps(Math.min(properties.repairSteps(), STEPS_A_CASE * repair.count())));
    }

    /** The repair alone. */
    Proposal repair() {
        return repair(repair.result());
    }

    private Proposal repair(Repaired repaired) {
        touched.addAll(repaired.touched());
        return proposal(repaired.desk());
    }

    /** A case is to be heard within its horizon, or where it has none before its term comes too near. */
    Proposal inTime(String caseId) {
        return inTime(Wanted.inTime(disrupted, caseId, properties.soonDays()));
    }

    /** The rest of a hearing is to be heard soon, by the officer who began it if that can be. */
    Proposal soon(String caseId, @Nullable String officer) {
        return inTime(Wanted.soon(disrupted, caseId, properties.soonDays(), officer));
    }

    /**
     * Where every hearing holds, turns are mostly in order already. So they are settled on the other core, while a place is
     * looked for in the plan as it is.
     */
    private Proposal inTime(Wanted wanted) {
        if (repair.count() > 0) {
            return inTime(wanted, repair.result());
        }
        var settling = CompletableFuture.supplyAsync(repair::result);
        var place = new PlaceInTime(disrupted, wanted, () -> repair.makingWay(wanted, this::mayMove));
        var repaired = settling.join();
        return repaired.changes().isEmpty() ? inTime(place, repaired) : inTime(wanted, repaired);
    }

    private Proposal inTime(Wanted wanted, Repaired repaired) {
        var plan = repaired.desk();
        return inTime(new PlaceInTime(plan, wanted, () -> new MakingWay(plan, wanted, this::mayMove)), repaired);
    }

    private Proposal inTime(PlaceInTime place, Repaired repaired) {
        var held = place.held();
        if (place.isKept()) {
            return repair(repaired);
        }
        touched.addAll(repaired.touched());
        touched.add(place.caseId());
        var free = place.free();
        if (free.isPresent()) {
            return at(free.get(), repaired.desk());
        }
        ways = place.ways();
        if (ways.hasNext()) {
            return by(ways.next(), held, repaired.desk());
        }
        return held.hearing() == null
                ? place.late().map(offer -> at(offer, repaired.desk())).orElseGet(() -> proposal(repaired.desk()))
                : proposal(repaired.desk());
    }

    /** Whether nothing but its being published or pinned keeps a hearing where it is. */
    private boolean mayMove(Hearing hearing) {
        var near = office.caseload().asOf().plusDays(properties.nearDays());
        return hearing.firstDay().isAfter(near)
                && !office.marks().isHeld(hearing.caseId())
                && !office.marks().isLocked(hearing);
    }

    private Proposal at(Offer offer, PlanDesk plan) {
        var hearing = offer.hearing();
        return proposal(plan.apply(List.of(change(hearing, plan))).desk());
    }

    private static HearingChange change(Hearing hearing, PlanDesk plan) {
        return new HearingChange(hearing.caseId(), plan.hearing(hearing.caseId()), hearing);
    }

    private Proposal by(Way way, HeldCase held, PlanDesk plan) {
        costOfFirst = way.cost();
        var caseId = way.hearing().caseId();
        List<HearingChange> changes = new ArrayList<>(way.others());
        changes.add(change(way.hearing(), plan));
        var moved = plan.apply(changes).desk();
        var alternatives = alternatives(moved);
        alternatives.put(caseId, alternatives(held, way.cost()));
        return proposal(moved, alternatives, new MadeWay(caseId, way.others()));
    }

    /** Other places in time that others make way for, the cheapest first; those there are for the last answer. */
    List<Alternative> more() {
        List<Alternative> more = new ArrayList<>();
        while (more.size() < MORE_WAYS && ways.hasNext()) {
            more.add(Alternative.of(ways.next(), costOfFirst));
        }
        more.sort(Comparator.comparingLong(Alternative::cost));
        return more;
    }

    private Proposal proposal(PlanDesk after) {
        return proposal(after, alternatives(after), null);
    }

    private Proposal proposal(PlanDesk after, Map<String, List<Alternative>> alternatives, @Nullable MadeWay way) {
        var changes = disrupted.changesTo(after);
        return new Proposal(
                office.version(), List.copyOf(touched), changes, office.desk().costOf(changes), alternatives, way);
    }

    private Map<String, List<Alternative>> alternatives(PlanDesk after) {
        Map<String, List<Alternative>> all = new LinkedHashMap<>();
        touched.stream()
                .filter(id -> office.findCase(id).filter(CaseFacts::isReady).isPresent())
                .limit(MOST_WITH_ALTERNATIVES)
                .forEach(id -> all.put(id, alternatives(after.hold(id), 0)));
        return all;
    }

    /** Free places, by what the plan would cost more than with one that costs so much. */
    private static List<Alternative> alternatives(HeldCase held, long cost) {
        return held.bestPlaces(ALTERNATIVES, Wish.NONE, place -> !place.equals(held.hearing())).stream()
                .map(offer -> Alternative.of(offer, cost))
                .toList();
    }
}
