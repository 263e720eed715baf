package nl.planhorizon.solver.bound.supply;

import java.util.Arrays;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.Unit;
import nl.planhorizon.solver.model.grid.Person;

/** How many could serve what each price is for, whatever else they do. */
final class Capacity {

    private final Model model;
    private final PriceIndex index;
    private final Service service;

    Capacity(Model model, PriceIndex index, Service service) {
        this.model = model;
        this.index = index;
        this.service = service;
    }

    /** At the place of each price; 0 for those of targets. */
    int[] count() {
        var counts = new int[index.size()];
        for (var person : model.people().interpreterPersons()) {
            for (int need : service.interpreterNeeds().get(person.number())) {
                count(person, index.languageExamples().get(need), counts, index.interpreter(need, 0, 0));
            }
        }
        for (var person : model.people().officerPersons()) {
            for (int need : service.officerNeeds().get(person.number())) {
                count(person, index.officerExamples().get(need), counts, index.officer(need, 0, 0));
            }
        }
        for (int location = 0; location < index.locations(); location++) {
            for (int session = 0; session < index.sessions(); session++) {
                for (long word : model.sites().usableRooms(location, session)) {
                    counts[index.room(location, session)] += Long.bitCount(word);
                }
            }
        }
        int[] allowed = model.limits().groupAllowed();
        System.arraycopy(allowed, 0, counts, index.heldBack(0, 0), allowed.length);
        // A week without a session has a price too: who writes in the week after leave cannot hear before it.
        int[] left = index.sessionsLeft();
        for (int at = 0; at < left.length; at++) {
            counts[index.week(0, 0) + at] = Math.max(1, left[at]);
        }
        Arrays.fill(counts, index.firstHome(), index.size(), 1);
        return counts;
    }

    private void count(Person person, Unit example, int[] counts, int offset) {
        boolean days = PriceIndex.takesDays(example);
        for (int location : service.sites(person)) {
            for (int session = 0; session < index.sessions(); session += days ? 2 : 1) {
                boolean there = days
                        ? service.isThereAllDay(person, location, session)
                        : service.isThere(person, location, session);
                counts[offset + location * index.sessions() + session] += there ? person.places() : 0;
            }
        }
    }
}
