package nl.planhorizon.solver.bound.supply;

import nl.planhorizon.solver.bound.prices.Homes.Home;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Person;
import org.jspecify.annotations.Nullable;

/** What fixed hearings pay the very people that they have: in its own session nobody else is asked. */
final class HomeSales {

    /**
     * A part of a fixed hearing: a session, or a day.
     *
     * @param price where its price stands
     * @param need which need it is like
     * @param location where it is
     * @param isDay whether it takes the day that begins there
     */
    record Part(int price, int need, int location, boolean isDay) {}

    private final int sessions;
    private final @Nullable Part[][] parts;

    private HomeSales(int people, int sessions) {
        this.sessions = sessions;
        parts = new Part[people][];
    }

    static HomeSales ofOfficers(Model model, PriceIndex index) {
        var sales = new HomeSales(model.people().officerPersons().size(), index.sessions());
        for (var home : index.homes().all()) {
            for (int part = 0; part < home.parts(); part++) {
                int need = part == 0 ? index.officerNeed(home.unit()) : index.laterOfficerNeed(home.unit());
                sales.add(home.slot().officer(), home, part, part(home, home.officer() + part, need));
            }
        }
        return sales;
    }

    static HomeSales ofInterpreters(Model model, PriceIndex index) {
        var sales = new HomeSales(model.people().interpreterPersons().size(), index.sessions());
        for (var home : index.homes().all()) {
            for (int part = 0; part < home.parts() && home.interpreter() >= 0; part++) {
                int need = index.languageNeed(home.unit());
                sales.add(home.slot().interpreter(), home, part, part(home, home.interpreter() + part, need));
            }
        }
        return sales;
    }

    private static Part part(Home home, int price, int need) {
        return new Part(price, need, home.slot().location(), PriceIndex.takesDays(home.unit()));
    }

    private void add(int person, Home home, int part, Part sold) {
        var own = parts[person];
        if (own == null) {
            own = new Part[sessions];
            parts[person] = own;
        }
        own[home.session(part)] = sold;
    }

    /** What somebody can sell to a fixed hearing of its own in a session, or in the day that begins there; null if nothing. */
    @Nullable
    Part at(Person person, int location, int session, boolean isDay) {
        var own = parts[person.number()];
        var part = own == null ? null : own[session];
        return part != null && part.location() == location && part.isDay() == isDay ? part : null;
    }
}
