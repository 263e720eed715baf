package nl.planhorizon.data.audit.bound;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.planhorizon.data.audit.bound.Homes.Home;
import nl.planhorizon.data.audit.cost.ChangeCost;
import nl.planhorizon.data.audit.cost.DayCosts;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** What all ready cases suffer and pay, in thousandths, if each takes its cheapest appointment or none. */
final class CaseSide {

    private static final long MILLI = 1000;

    /**
     * A case that can choose.
     *
     * @param facts the case
     * @param ownByDay lateness and waiting by the day on which the hearing starts
     * @param published its published hearing, or null
     * @param change what another appointment than the published one costs
     * @param stay what the published one costs with other people
     * @param mayStay whether its published appointment needs no notice
     */
    private record Chooser(
            CaseFacts facts, long[] ownByDay, @Nullable Hearing published, long change, long stay, boolean mayStay) {}

    private final Market market;
    private final Facts facts;
    private final WindowSessions sessions;
    private final DayCosts costs;
    private final FrozenSide frozen;
    private final HomeSide homes;

    CaseSide(Market market, FrozenSide frozen, HomeSide homes) {
        this.homes = homes;
        this.market = market;
        this.frozen = frozen;
        facts = market.facts();
        sessions = market.sessions();
        costs = new DayCosts(facts.policy());
    }

    long total() {
        var families = new FamilySide(facts, this, new InterpretersThere(market));
        return facts.readyCases().stream().mapToLong(this::least).sum() + families.extra();
    }

    /** The least that a case costs by itself. */
    long least(CaseFacts each) {
        var home = immovable(each);
        return home == null ? cheapest(each) : atHome(home);
    }

    /** The least that a case costs on a day at a location, where that is less than a limit. */
    Map<Together, Long> leastBelow(CaseFacts each, long limit) {
        var found = new HashMap<Together, Long>();
        var home = immovable(each);
        if (home == null) {
            forEachChoice(each, limit, (together, cost) -> found.merge(together, cost, Math::min));
        } else {
            found.put(Together.at(home), atHome(home));
        }
        return found;
    }

    /** A day at a location, where members of a family can be together. */
    record Together(String location, LocalDate day) {

        static Together at(Home home) {
            return new Together(
                    home.hearing().location(), home.hearing().start().day());
        }
    }

    /** Hears of an appointment that a case could take. */
    private interface Choice {
        void hear(Together together, long cost);
    }

    private long[] ownByDay(CaseFacts each) {
        var days = sessions.days();
        int later = each.shape().days() - 1;
        var own = new long[days.size()];
        for (int day = 0; day < own.length; day++) {
            var last = days.get(Math.min(day + later, own.length - 1));
            own[day] = MILLI * costs.heard(each, days.get(day), last);
        }
        return own;
    }

    private long atHome(Home home) {
        return ownByDay(home.facts())[home.session(0) / 2] + homes.charge(home);
    }

    /** The fixed hearing of a case that stays where it is whatever happens, or null. */
    private @Nullable Home immovable(CaseFacts each) {
        var home = market.homes().of(each.id());
        return home == null || home.mayLeave() ? null : home;
    }

    /** Whether a case has a fixed hearing that stays where it is whatever happens. */
    boolean isImmovable(CaseFacts each) {
        return immovable(each) != null;
    }

    private long cheapest(CaseFacts each) {
        long none = MILLI * costs.notHeard(each, facts.calendar().virtualDay());
        long dropped = change(facts.standing().publishedOf(each.id()), Setting.WEIGHT_DROPPED);
        var best = new long[] {none + dropped + frozen.elsewhere(each)};
        forEachChoice(each, best[0], (together, cost) -> best[0] = Math.min(best[0], cost));
        return best[0];
    }

    /** Number of the week in which somebody can hear a case at the earliest; the number of weeks if nobody can. */
    int firstWeek(CaseFacts each, Offered offered) {
        var home = immovable(each);
        if (home != null) {
            return sessions.weekOf(home.session(0));
        }
        var chooser = chooser(each);
        for (int start = 0; start < sessions.count(); start++) {
            for (var location : each.asylumCase().circumstances().locations()) {
                if (mayStart(chooser, location, start, publishedStart(chooser, location))
                        && offered.isServed(each, location, start)) {
                    return sessions.weekOf(start);
                }
            }
        }
        return sessions.weeks().size();
    }

    private Chooser chooser(CaseFacts each) {
        var standing = facts.standing().publishedOf(each.id());
        var published = standing == null ? null : standing.hearing();
        boolean mayStay = published != null && market.rules().hasShape(published);
        long change = change(standing, Setting.WEIGHT_CHANGED_PLACE) + frozen.elsewhere(each);
        long stay = homes.isPriced(each) ? frozen.elsewhere(each) : 0;
        return new Chooser(each, ownByDay(each), published, change, stay, mayStay);
    }

    private void forEachChoice(CaseFacts each, long limit, Choice choice) {
        var chooser = chooser(each);
        for (var location : each.asylumCase().circumstances().locations()) {
            forEachChoiceAt(chooser, location, limit, choice);
        }
        var home = market.homes().of(each.id());
        if (home != null && homes.isPriced(each) && atHome(home) < limit) {
            choice.hear(Together.at(home), atHome(home));
        }
    }

    private long change(@Nullable StandingHearing published, Setting weight) {
        return published == null
                ? 0
                : MILLI
                        * ChangeCost.factor(published, facts.policy())
                        * facts.policy().number(weight);
    }

    private void forEachChoiceAt(Chooser chooser, String location, long limit, Choice choice) {
        var charges = charges(chooser.facts(), location);
        var site = market.site(location);
        int published = publishedStart(chooser, location);
        for (int start = 0; start < charges.first().length; start++) {
            long cost = chooser.ownByDay()[start / 2]
                    + ShapeCharge.of(chooser.facts().shape(), start, charges, site)
                    + (start == published ? chooser.stay() : chooser.change());
            if (cost < limit && mayStart(chooser, location, start, published)) {
                choice.hear(new Together(location, sessions.dayOf(start)), cost);
            }
        }
    }

    /** Number of the session in which the published hearing starts if it is at a location, else -1. */
    private int publishedStart(Chooser chooser, String location) {
        var published = chooser.published();
        return published == null || !published.location().equals(location) ? -1 : sessions.numberOf(published.start());
    }

    private boolean mayStart(Chooser chooser, String location, int start, int published) {
        var each = chooser.facts();
        var day = sessions.dayOf(start);
        boolean needsNotice = !chooser.mayStay() || start != published;
        return market.site(location).isOpen(start / 2)
                && !(needsNotice && day.isBefore(each.noticeDay()))
                && market.rules().canCome(each, day)
                && !facts.hearingDay().isBeforeReadyOrRest(each, location, day);
    }

    private ShapeCharge.Charges charges(CaseFacts each, String location) {
        return new ShapeCharge.Charges(
                charges(each, location, market.needs().officer(each)),
                charges(each, location, market.needs().laterOfficer(each)));
    }

    /**
     * What the case pays for each session at a location: interpreter, officer and room, less what the target pays; people
     * who come for whole days are paid in the morning.
     */
    private long[] charges(CaseFacts each, String location, String officerNeed) {
        var prices = market.prices();
        boolean interpreted = each.asylumCase().language().needsInterpreter();
        long[] interpreter =
                interpreted ? prices.at(Kind.INTERPRETER, Needs.language(each), location) : new long[sessions.count()];
        long[] officer = prices.at(Kind.OFFICER, officerNeed, location);
        long[] room = prices.at(Kind.ROOM, "", location);
        long[] target = prices.byWeek(Kind.TARGET, each.queue().code(), null);
        var charges = new long[sessions.count()];
        for (int session = 0; session < charges.length; session++) {
            boolean paid = Needs.takesDays(each) && !WindowSessions.isMorning(session);
            long people = paid ? 0 : interpreter[session] + officer[session];
            charges[session] = people + room[session] - target[sessions.weekOf(session)];
        }
        return charges;
    }
}
