package nl.planhorizon.solver.testing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.model.Model;
import nl.planhorizon.solver.search.Search;
import nl.planhorizon.solver.testing.random.Dice;
import nl.planhorizon.solver.testing.random.RandomCases;
import nl.planhorizon.solver.testing.random.RandomPolicy;
import nl.planhorizon.solver.testing.random.RandomResources;
import nl.planhorizon.solver.testing.random.RandomStanding;

/** Small random caseloads that together touch every rule; valid input, each the same for the same seed. */
public final class RandomCaseloads {

    private static final LocalDate FIRST_MONDAY = LocalDate.of(2026, 11, 2);

    private RandomCaseloads() {}

    public static Caseload of(long seed) {
        var dice = new Dice(seed);
        var asOf = FIRST_MONDAY.plusDays(dice.between(0, 60));
        var window = window(dice, asOf);
        var resources = new RandomResources(dice, window);
        var scarce = resources.next();
        var companions = resources.companions();
        var cases = new RandomCases(dice, asOf, window, scarce.locations(), companions).next(dice.between(5, 25));
        var policy = new RandomPolicy(dice, asOf).next();
        var caseload = new Caseload(
                "random " + seed,
                asOf,
                window,
                new OpenDays(holidays(dice, window)),
                policy,
                cases,
                scarce,
                companions,
                List.of());
        return caseload.withStanding(new RandomStanding(dice, caseload).next());
    }

    /** One that urgent cases come upon when everybody else is planned and published already, none of it handed over. */
    public static Caseload publishedBeforeUrgentCasesCame(long seed) {
        var caseload = of(seed).withStanding(List.of());
        var facts = new CaseloadFacts(caseload);
        var others = facts.cases().stream()
                .filter(each -> !each.queue().urgent())
                .map(CaseFacts::asylumCase)
                .toList();
        var model = new Model(new CaseloadFacts(caseload.withCases(others)));
        var slots = new Search(model, seed).fairPlan().slots();
        List<StandingHearing> published = new ArrayList<>();
        for (var unit : model.units()) {
            var slot = slots.get(unit.number());
            if (slot != null) {
                var hearing = model.place(slot).toHearing(unit.facts().id());
                published.add(new StandingHearing(hearing, true, Invitation.NOT_SENT, null));
            }
        }
        return caseload.withStanding(published);
    }

    /** One to four weeks, most from a Monday, some from the middle of a week. */
    private static DateRange window(Dice dice, LocalDate asOf) {
        var first = asOf.plusDays(dice.between(1, 10));
        boolean midWeek = dice.chance(35);
        while (midWeek
                ? first.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                : first.getDayOfWeek() != DayOfWeek.MONDAY) {
            first = first.plusDays(1);
        }
        return new DateRange(first, first.plusDays(7L * dice.between(1, 4) - dice.between(1, 5)));
    }

    private static Set<LocalDate> holidays(Dice dice, DateRange window) {
        var holidays = new HashSet<>(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1)));
        for (int count = dice.between(0, 2); count > 0; count--) {
            holidays.add(dice.day(window));
        }
        return holidays;
    }
}
