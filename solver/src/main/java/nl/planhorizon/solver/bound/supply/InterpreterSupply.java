package nl.planhorizon.solver.bound.supply;

import java.util.List;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Person;

/**
 * What interpreters offer: each day the sessions, or the whole day, that fetch most, at one location for who travels there;
 * of what cases without urgency pay, the price of sessions held back goes off.
 */
final class InterpreterSupply {

    private static final int LINES = 2;
    private static final int URGENT = 1;

    private final Model model;
    private final PriceIndex index;
    private final Offers offers;
    private final DaySale sale;
    private final Offers.Needs needs;
    private final long[][] heldBackCharges;
    private final Tolls tolls;
    private final PushedAside aside;
    private long[] prices = {};
    private int[] excess = {};

    InterpreterSupply(Model model, PriceIndex index, Service service) {
        this.model = model;
        this.index = index;
        List<Offers.Kind> kinds = model.people().interpreterPersons().stream()
                .map(person -> new Offers.Kind(
                        service.interpreterNeeds().get(person.number()),
                        model.limits().group()[person.number()],
                        service.sites(person)))
                .toList();
        needs = needs();
        offers = new Offers(index, kinds, needs);
        heldBackCharges = new long[index.groups()][index.sessions()];
        tolls = new Tolls(LINES, index.sessions());
        aside = PushedAside.byInterpreter(model, index);
        sale = new DaySale(service, offers, tolls, HomeSales.ofInterpreters(model, index));
    }

    private Offers.Needs needs() {
        var examples = index.languageExamples();
        var takesDays = new boolean[examples.size()];
        var heldBack = new int[examples.size()];
        var line = new int[examples.size()];
        for (int need = 0; need < takesDays.length; need++) {
            takesDays[need] = PriceIndex.takesDays(examples.get(need));
            int sessions = takesDays[need] ? 2 : 1;
            heldBack[need] = examples.get(need).isUrgent() ? 0 : sessions;
            line[need] = examples.get(need).isUrgent() ? URGENT : 0;
        }
        return new Offers.Needs(index.interpreter(0, 0, 0), takesDays, heldBack, line, LINES);
    }

    private int week(int session) {
        return model.grid().weekOfSession(session);
    }

    /** What all interpreters fetch at most, in thousandths; takes what they sell from the excess of demand. */
    long evaluate(long[] currentPrices, int[] currentExcess) {
        prices = currentPrices;
        excess = currentExcess;
        loadHeldBackCharges();
        offers.load(prices, heldBackCharges);
        long sum = 0;
        for (var person : model.people().interpreterPersons()) {
            loadTolls(person);
            for (int morning = 0; morning < index.sessions(); morning += 2) {
                sum += sellDay(person, morning);
            }
        }
        return sum + heldBack();
    }

    private void loadTolls(Person person) {
        tolls.clear();
        aside.load(person, prices, tolls, URGENT);
    }

    private void loadHeldBackCharges() {
        for (int group = 0; group < heldBackCharges.length; group++) {
            for (int session = 0; session < index.sessions(); session++) {
                boolean held = model.limits().heldDay()[session >> 1];
                heldBackCharges[group][session] = held ? prices[index.heldBack(group, week(session))] : 0;
            }
        }
    }

    private long sellDay(Person person, int morning) {
        if (person.onlySite()) {
            sale.atOneSite(person, morning);
        } else {
            sale.anywhere(person, morning);
        }
        sale.sellWhole(person, morning, this::sell);
        return person.places() * sale.whole();
    }

    private void sell(Person person, int need, int price, int session) {
        excess[price] -= person.places();
        if (needs.line()[need] == URGENT) {
            aside.count(person, session, needs.takesDays()[need], excess);
        }
        int heldBack = needs.heldBack()[need];
        if (heldBack > 0 && model.limits().heldDay()[session >> 1]) {
            int group = model.limits().group()[person.number()];
            excess[index.heldBack(group, week(session))] += heldBack * person.places();
        }
    }

    /** What the sessions not held back are worth. */
    private long heldBack() {
        long sum = 0;
        int[] allowed = model.limits().groupAllowed();
        for (int at = 0; at < allowed.length; at++) {
            sum += prices[index.heldBack(0, 0) + at] * allowed[at];
            excess[index.heldBack(0, 0) + at] -= allowed[at];
        }
        return sum;
    }
}
