package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.resources.Companion;

/** Lawyers and guardians, and whom they attend: a lawyer a few cases, a guardian about twenty. */
final class Attendance {

    private static final double PREFERRED_LAWYER = 0.12;
    private static final int CASES_A_LAWYER = 6;
    private static final int CASES_A_GUARDIAN = 20;

    private final Scope scope;
    private final List<Companion> lawyers;
    private final List<Companion> guardians;

    Attendance(Scope scope, List<AsylumCase> cases) {
        this.scope = scope;
        long minors =
                cases.stream().filter(each -> each.dates().birth() != null).count();
        int lawyersNeeded = (int) (cases.size() * PREFERRED_LAWYER / CASES_A_LAWYER) + 1;
        int guardiansNeeded = (int) minors / CASES_A_GUARDIAN + 1;
        this.lawyers = companions("L", Companion.Kind.LAWYER, lawyersNeeded);
        this.guardians = companions("G", Companion.Kind.GUARDIAN, guardiansNeeded);
    }

    List<Companion> companions() {
        var all = new ArrayList<>(lawyers);
        all.addAll(guardians);
        return all;
    }

    /** Ids of those who attend a case. */
    Set<String> of(AsylumCase asylumCase, int index) {
        var dice = scope.dice("attendance").at(index);
        var ids = new HashSet<String>();
        if (asylumCase.procedure().track() == 4 && dice.chance(PREFERRED_LAWYER)) {
            ids.add(dice.pick(lawyers).id());
        }
        if (asylumCase.dates().birth() != null) {
            ids.add(dice.pick(guardians).id());
        }
        return ids;
    }

    private List<Companion> companions(String letter, Companion.Kind kind, int count) {
        var dice = scope.dice("companion " + letter);
        return IntStream.range(0, count)
                .mapToObj(i -> new Companion("%s%03d".formatted(letter, i + 1), kind, away(dice.at(i))))
                .toList();
    }

    private List<DateRange> away(Dice dice) {
        var away = new ArrayList<DateRange>();
        for (int i = dice.between(1, 3); i > 0; i--) {
            LocalDate first = scope.window().first().plusDays(dice.between(0, 40));
            away.add(new DateRange(first, first.plusDays(dice.between(0, 4))));
        }
        return away;
    }
}
