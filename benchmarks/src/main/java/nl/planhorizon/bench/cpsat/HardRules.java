package nl.planhorizon.bench.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.limits.HeldBack.GroupWeek;
import nl.planhorizon.solver.facts.limits.OfficerWeek;
import nl.planhorizon.solver.facts.limits.WeekLoad;

/** The hard rules about several hearings. */
final class HardRules {

    record At<T>(T who, Session session) {}

    record Week(Officer officer, LocalDate monday) {}

    /** Somebody on a day. */
    private record Day<T>(T who, LocalDate day) {}

    private final CpModel model;
    private final CaseloadFacts facts;
    private final Ceilings<At<Officer>> officers = new Ceilings<>();
    private final Ceilings<At<Interpreter>> interpreters = new Ceilings<>();
    private final Ceilings<At<Companion>> companions = new Ceilings<>();
    private final Ceilings<At<RoomKind>> rooms = new Ceilings<>();
    private final Ceilings<Week> hearing = new Ceilings<>();
    private final Ceilings<Week> load = new Ceilings<>();
    private final Ceilings<GroupWeek> heldBack = new Ceilings<>();
    private final Map<Day<?>, Map<String, BoolVar>> presence = new LinkedHashMap<>();

    HardRules(CpModel model, CaseloadFacts facts) {
        this.model = model;
        this.facts = facts;
    }

    void add(List<Unit> units) {
        units.forEach(this::add);
        Map<Week, OfficerWeek> weeks = new HashMap<>();
        facts.officerWeeks().forEach(week -> weeks.put(new Week(week.officer(), week.monday()), week));
        var kinds = RoomKind.counts(facts.caseload().resources().rooms());
        officers.keep(model, each -> 1);
        companions.keep(model, each -> 1);
        interpreters.keep(model, each -> each.who().places());
        rooms.keep(model, each -> kinds.getOrDefault(each.who(), 0));
        hearing.keep(model, week -> left(weeks, week, false));
        load.keep(model, week -> left(weeks, week, true));
        heldBack.keep(model, week -> facts.heldBack().allowed().getOrDefault(week, 0));
        presence.values().forEach(places -> model.addAtMostOne(places.values().toArray(Literal[]::new)));
    }

    private static int left(Map<Week, OfficerWeek> weeks, Week key, boolean all) {
        var week = weeks.get(key);
        if (week == null) {
            throw new IllegalStateException("No limit for " + key);
        }
        return all ? week.capacity() - week.pastLoad() : week.hearingLimit() - week.pastHearing();
    }

    private void add(Unit unit) {
        if (!unit.starts().isEmpty()) {
            model.addAtMostOne(unit.starts().stream().map(Unit.At::chosen).toArray(Literal[]::new));
        }
        for (var at : unit.starts()) {
            at.officers().forEach((officer, serves) -> officer(unit, at.start(), officer, serves));
            at.interpreters().forEach((interpreter, serves) -> interpreter(unit, at.start(), interpreter, serves));
            for (var session : at.start().sessions()) {
                unit.facts().companions().forEach(each -> companions.use(new At<>(each, session), at.chosen(), 1));
                at.rooms().forEach((kind, taken) -> rooms.use(new At<>(kind, session), taken, 1));
            }
        }
    }

    private void officer(Unit unit, Start start, Officer officer, BoolVar serves) {
        var anyRoom = facts.caseload().resources().rooms().get(0);
        for (WeekLoad each : facts.workload().of(unit.facts(), start.with(officer, null, anyRoom))) {
            var week = new Week(each.officer(), each.monday());
            if (each.hearing() > 0) {
                hearing.use(week, serves, each.hearing());
            }
            load.use(week, serves, each.load());
        }
        occupy(officer, start, serves);
        var mentor = facts.mentor(officer);
        if (mentor != null) {
            occupy(mentor, start, serves);
        }
    }

    private void occupy(Officer officer, Start start, BoolVar serves) {
        for (var session : start.sessions()) {
            officers.use(new At<>(officer, session), serves, 1);
            if (officer.locations().size() > 1) {
                comes(new Day<>(officer, session.day()), start, serves);
            }
        }
    }

    private void interpreter(Unit unit, Start start, Interpreter interpreter, BoolVar serves) {
        boolean travels = !interpreter.presence().isRemote() && !interpreter.isPool();
        for (var session : start.sessions()) {
            interpreters.use(new At<>(interpreter, session), serves, 1);
            if (travels && interpreter.locations().size() > 1) {
                comes(new Day<>(interpreter, session.day()), start, serves);
            }
        }
        var resources = facts.caseload().resources();
        var place = start.with(
                resources.officers().get(0), interpreter, resources.rooms().get(0));
        facts.heldBack().uses(unit.facts(), place).forEach(week -> heldBack.use(week, serves, 1));
    }

    /** Who serves at a location on a day is at that location. */
    private void comes(Day<?> day, Start start, BoolVar serves) {
        var there = presence.computeIfAbsent(day, none -> new LinkedHashMap<>())
                .computeIfAbsent(start.location().code(), code -> model.newBoolVar(day + code));
        model.addImplication(serves, there);
    }

    /** Hearing sessions per officer and week. */
    Ceilings<Week> hearing() {
        return hearing;
    }
}
