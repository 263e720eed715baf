package nl.planhorizon.api.event.repair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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

    /** Of the free places some may be those of others whose turn comes first. */
    private static final int MOST_TRIED = 6;

    private final Office office;
    private final EventProperties properties;
    private final PlanDesk disrupted;
    private final PlanDesk desk;
    private final TreeSet<String> touched;
    /** Further places in time that others make way for, and what the first costs. */
    private Iterator<Way> ways = Collections.emptyIterator();

    private long costOfFirst;

    /** Repairs the working plan of an office. */
    Proposing(Office office, EventProperties properties) {
        this.office = office;
        this.properties = properties;
        disrupted = LockedDays.deskIn(office);
        var repair = new Repair(disrupted, Set.of(), 1);
        int steps = Math.min(properties.repairSteps(), STEPS_A_CASE * repair.count());
        var repaired = repair.improve(Budget.steps(steps)).result();
        touched = new TreeSet<>(repaired.touched());
        desk = repaired.desk();
    }

    /** The repair alone. */
    Proposal repair() {
        return proposal(desk, alternatives(desk), null);
    }

    /** A case is to be heard within its horizon, or where it has none before its term comes too near. */
    Proposal inTime(String caseId) {
        return inTime(Wanted.inTime(desk, caseId, properties.soonDays()));
    }

    /** The rest of a hearing is to be heard soon, by the officer who began it if that can be. */
    Proposal soon(String caseId, @Nullable String officer) {
        return inTime(Wanted.soon(desk, caseId, properties.soonDays(), officer));
    }

    private Proposal inTime(Wanted wanted) {
        var held = desk.hold(wanted.caseId());
        if (wanted.isKeptBy(held.hearing()) || held.dossier().isFixed()) {
            return repair();
        }
        touched.add(wanted.caseId());
        var free = free(held, wanted, true);
        if (free.isPresent()) {
            return at(free.get());
        }
        ways = new MakingWay(desk, wanted, this::mayMove).ways();
        if (ways.hasNext()) {
            return by(ways.next(), held);
        }
        return held.hearing() == null ? free(held, wanted, false).map(this::at).orElseGet(this::repair) : repair();
    }

    /** The cheapest free place that is nobody else's by turn, with the wished officer if there is one. */
    private Optional<Offer> free(HeldCase held, Wanted wanted, boolean inTime) {
        return Stream.of(Wish.NONE.withOfficer(wanted.officer()), Wish.NONE)
                .distinct()
                .flatMap(wish -> held.bestPlaces(MOST_TRIED, wish, place -> !inTime || wanted.isKeptBy(place)).stream())
                .filter(offer -> held.overtaking(offer.hearing()).unexplained().isEmpty())
                .findFirst();
    }

    /** Whether nothing but its being published or pinned keeps a hearing where it is. */
    private boolean mayMove(Hearing hearing) {
        var near = office.caseload().asOf().plusDays(properties.nearDays());
        return hearing.firstDay().isAfter(near)
                && !office.marks().isHeld(hearing.caseId())
                && !office.marks().isLocked(hearing);
    }

    private Proposal at(Offer offer) {
        var moved = desk.apply(List.of(change(offer.hearing()))).desk();
        return proposal(moved, alternatives(moved), null);
    }

    private HearingChange change(Hearing hearing) {
        return new HearingChange(hearing.caseId(), desk.hearing(hearing.caseId()), hearing);
    }

    private Proposal by(Way way, HeldCase held) {
        costOfFirst = way.cost();
        List<HearingChange> changes = new ArrayList<>(way.others());
        changes.add(change(way.hearing()));
        var moved = desk.apply(changes).desk();
        var caseId = way.hearing().caseId();
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
