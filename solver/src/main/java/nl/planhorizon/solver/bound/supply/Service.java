package nl.planhorizon.solver.bound.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.planhorizon.solver.bound.prices.PriceIndex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Person;

/** Who can serve which needs, where and when. */
final class Service {

    private final Model model;
    private final int[] everywhere;
    private final List<int[]> interpreterNeeds = new ArrayList<>();
    private final List<int[]> officerNeeds = new ArrayList<>();

    Service(Model model, PriceIndex index) {
        this.model = model;
        everywhere = IntStream.range(0, index.locations()).toArray();
        for (var interpreter : model.people().interpreters()) {
            interpreterNeeds.add(numbers(
                    index.languageExamples().size(),
                    need -> canServe(
                            interpreter, index.languageExamples().get(need).facts())));
        }
        for (var officer : model.people().officers()) {
            officerNeeds.add(numbers(
                    index.officerExamples().size(),
                    need -> canServe(officer, index.officerExamples().get(need).facts())));
        }
    }

    private static int[] numbers(int count, IntPredicate test) {
        return IntStream.range(0, count).filter(test).toArray();
    }

    private static boolean canServe(Interpreter interpreter, CaseFacts facts) {
        var needs = facts.asylumCase().needs();
        return interpreter.speaks(facts.asylumCase().language())
                && (needs.sexWish() == null || needs.sexWish() == interpreter.sex())
                && (needs.remoteAllowed() || !interpreter.presence().isRemote());
    }

    private static boolean canServe(Officer officer, CaseFacts facts) {
        var needs = facts.asylumCase().needs();
        return officer.skills().containsAll(facts.skillsThroughout())
                && OwnBreaches.mayHear(facts, officer)
                && (needs.sexWish() == null || needs.sexWish() == officer.sex());
    }

    /** Language needs by interpreter. */
    List<int[]> interpreterNeeds() {
        return interpreterNeeds;
    }

    /** Officer needs by officer. */
    List<int[]> officerNeeds() {
        return officerNeeds;
    }

    /** Locations where somebody can work. */
    int[] sites(Person person) {
        return person.sites().length == 0 ? everywhere : person.sites();
    }

    boolean isThere(Person person, int location, int session) {
        return isAvailable(person, session) && Bits.has(model.sites().open(location), session);
    }

    /** A trainee does not hear without the mentor. */
    private boolean isAvailable(Person person, int session) {
        return Bits.has(person.available(), session)
                && (person.mentor() < 0
                        || Bits.has(
                                model.people()
                                        .officerPersons()
                                        .get(person.mentor())
                                        .available(),
                                session));
    }

    boolean isThereAllDay(Person person, int location, int morning) {
        return isThere(person, location, morning) && isThere(person, location, morning + 1);
    }
}
