package nl.planhorizon.solver.bound.supply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Person;

/**
 * What officers and interpreters earn by serving an urgent case beside its price: it lets those frozen hearings go that have
 * them at that moment.
 */
final class PushedAside {

    /** A frozen hearing by where its price stands and the sessions that it has. */
    private record Home(int price, int[] sessions) {

        boolean isOn(int day) {
            return Arrays.stream(sessions).anyMatch(session -> session >> 1 == day);
        }

        boolean has(int session) {
            return Arrays.stream(sessions).anyMatch(each -> each == session);
        }
    }

    private final List<List<Home>> homes = new ArrayList<>();

    private PushedAside(List<Person> people) {
        people.forEach(person -> homes.add(new ArrayList<>()));
    }

    static PushedAside byInterpreter(Model model, PriceIndex index) {
        var aside = new PushedAside(model.people().interpreterPersons());
        for (int position = 0; position < index.frozen().size(); position++) {
            var slot = index.frozen().get(position).slot();
            if (slot.interpreter() >= 0) {
                aside.homes.get(slot.interpreter()).add(new Home(index.frozen(position), slot.sessions()));
            }
        }
        return aside;
    }

    /** A trainee takes the mentor along, and so what the mentor has. */
    static PushedAside byOfficer(Model model, PriceIndex index) {
        var people = model.people().officerPersons();
        var aside = new PushedAside(people);
        for (int position = 0; position < index.frozen().size(); position++) {
            var slot = index.frozen().get(position).slot();
            var home = new Home(index.frozen(position), slot.sessions());
            people.stream()
                    .filter(person -> person.number() == slot.officer() || person.mentor() == slot.officer())
                    .forEach(person -> aside.homes.get(person.number()).add(home));
        }
        return aside;
    }

    /** Takes what somebody earns off the tolls of a line. */
    void load(Person person, long[] prices, Tolls tolls, int line) {
        for (var home : homes.get(person.number())) {
            long price = prices[home.price()];
            int before = -1;
            for (int session : home.sessions()) {
                tolls.session()[line][session] -= price;
                tolls.day()[line][session >> 1] -= session >> 1 == before ? 0 : price;
                before = session >> 1;
            }
        }
    }

    /** Counts the sale of a session, or of the day that begins there, to an urgent case. */
    void count(Person person, int session, boolean day, int[] excess) {
        for (var home : homes.get(person.number())) {
            boolean isPushed = day ? home.isOn(session >> 1) : home.has(session);
            excess[home.price()] -= isPushed ? person.places() : 0;
        }
    }
}
