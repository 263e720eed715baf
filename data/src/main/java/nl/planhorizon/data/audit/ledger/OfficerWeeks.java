package nl.planhorizon.data.audit.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.rules.Breach;
import nl.planhorizon.data.text.Phrase;
import nl.planhorizon.data.text.Words;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.calendar.Weeks;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;

/** Hearing and writing sessions of officers per ISO week of the window, against their limit and availability. */
final class OfficerWeeks implements Book {

    /** One officer in one week; what history and fixed hearings take is never held against a plan. */
    private static final class Load {

        private final int limit;
        private final int available;
        private int hearings;
        private int work;
        private int standingHearings;
        private int standingWork;

        Load(int limit, int available) {
            this.limit = limit;
            this.available = available;
        }

        int tooMuch() {
            return Math.max(0, hearings - Math.max(limit, standingHearings))
                    + Math.max(0, work - Math.max(available, standingWork));
        }
    }

    private final Map<OnDay, Load> loads = new HashMap<>();
    private final Facts facts;

    OfficerWeeks(Facts facts, List<Hearing> history, List<Hearing> fixed) {
        this.facts = facts;
        history.forEach(hearing -> post(hearing, 1));
        fixed.forEach(hearing -> post(hearing, 1));
        loads.values().forEach(load -> {
            load.standingHearings = load.hearings;
            load.standingWork = load.work;
        });
        fixed.forEach(hearing -> post(hearing, -1));
    }

    @Override
    public Rule rule() {
        return Rule.OFFICER_WEEK_FULL;
    }

    @Override
    public int post(Hearing hearing, int sign) {
        var officer = facts.officer(hearing.officer());
        var type = facts.of(hearing).type();
        int change = 0;
        for (var session : hearing.sessions()) {
            change += add(officer, session.day(), sign, sign);
            for (var person : facts.occupiedBy(officer)) {
                change += person.equals(officer) ? 0 : add(person, session.day(), 0, sign);
            }
        }
        var national = facts.calendar().national();
        change += add(officer, national.after(hearing.lastDay(), 2), 0, sign * type.writingThirdDay());
        change += add(officer, national.after(hearing.lastDay(), 4), 0, sign * type.writingFifthDay());
        return change;
    }

    private int add(Officer officer, LocalDate day, int hearings, int work) {
        if (!facts.calendar().isInWeeks(day)) {
            return 0;
        }
        var key = new OnDay(officer.id(), Weeks.mondayOf(day));
        var load = loads.computeIfAbsent(key, any -> new Load(officer.weeklyLimit(), available(officer, key.day())));
        int before = load.tooMuch();
        load.hearings += hearings;
        load.work += work;
        return load.tooMuch() - before;
    }

    private int available(Officer officer, LocalDate monday) {
        return (int) facts.calendar().openDaysOf(monday).stream()
                .flatMap(day -> Stream.of(Session.morning(day), Session.afternoon(day)))
                .filter(officer.availability()::includes)
                .count();
    }

    @Override
    public Stream<Breach> breaches() {
        return loads.entrySet().stream()
                .filter(entry -> entry.getValue().tooMuch() > 0)
                .map(entry ->
                        new Breach(rule(), entry.getValue().tooMuch(), describe(entry.getKey(), entry.getValue())));
    }

    private static Phrase describe(OnDay week, Load load) {
        return Words.WEEK_FULL.of(week.who(), week.day(), load.hearings, load.limit, load.work, load.available);
    }
}
