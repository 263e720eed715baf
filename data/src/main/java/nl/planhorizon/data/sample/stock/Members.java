package nl.planhorizon.data.sample.stock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.data.sample.figures.Codes;
import nl.planhorizon.data.sample.figures.Dice;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.MedicalAdvice;
import nl.planhorizon.solver.domain.cases.Needs;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Level;
import org.jspecify.annotations.Nullable;

/** Turns a household into cases: what each member needs and when each cannot come. */
final class Members {

    private static final double REMOTE = 0.6;
    private static final double REMOTE_MINOR = 0.2;
    private static final double SIMPLE = 0.15;
    private static final double C1 = 0.35;
    private static final double NEIGHBOUR = 0.2;
    private static final double NEIGHBOUR_PRIORITY = 0.6;
    private static final double AWAY = 0.04;
    private static final double EXTENDED = 0.01;
    private static final int EXTENSION_MONTHS = 3;
    private static final double MEDICAL_SPLIT = 0.08;
    private static final double MEDICAL_EXPIRES = 0.2;

    private final Scope scope;

    Members(Scope scope) {
        this.scope = scope;
    }

    /** One member; the number is provisional. */
    AsylumCase member(Household household, @Nullable String family, Dice dice) {
        return new AsylumCase(
                "",
                household.procedure().hearingType().equals("SUPPLEMENTARY") ? 2 : 1,
                CaseStatus.OPEN,
                household.procedure(),
                household.dates(),
                household.missing(),
                language(household, dice),
                needs(household, dice),
                circumstances(household, family, dice),
                List.of());
    }

    /** Where interpreters are scarce, level B2 has to do, and a neighbouring dialect is offered. */
    private LanguageNeed language(Household household, Dice dice) {
        if (household.language().equals(LanguageNeed.DUTCH)) {
            return new LanguageNeed(List.of(LanguageNeed.DUTCH), Level.B2);
        }
        var language = scope.figures().language(household.language());
        var accepted = new ArrayList<>(List.of(language.code()));
        boolean priority = household.procedure().queue().equals(Codes.PRIORITY);
        if (dice.chance(priority ? NEIGHBOUR_PRIORITY : NEIGHBOUR)) {
            language.neighbours().stream()
                    .filter(scope.languages()::contains)
                    .findFirst()
                    .ifPresent(accepted::add);
        }
        return new LanguageNeed(accepted, !language.isScarce() && dice.chance(C1) ? Level.C1 : Level.B2);
    }

    private Needs needs(Household household, Dice dice) {
        boolean first = household.procedure().track() == 4;
        var skills = first ? skills(dice) : Set.<String>of();
        return new Needs(
                skills,
                sexWish(dice),
                false,
                dice.chance(household.isMinor() ? REMOTE_MINOR : REMOTE),
                skills.isEmpty() && !household.isMinor() && dice.chance(SIMPLE),
                first ? medical(household.procedure().hearingType(), dice) : null);
    }

    private Set<String> skills(Dice dice) {
        double drawn = dice.fraction();
        double first = scope.number("specialist-a");
        if (drawn < first) {
            return Set.of(Codes.SPECIALIST_A);
        }
        return drawn < first + scope.number("specialist-b") ? Set.of(Codes.SPECIALIST_B) : Set.of();
    }

    private @Nullable Sex sexWish(Dice dice) {
        boolean man = dice.chance(scope.number("men"));
        boolean asks = dice.chance(scope.number(man ? "own-sex-men" : "own-sex-women"));
        if (!asks) {
            return null;
        }
        return man ? Sex.MALE : Sex.FEMALE;
    }

    /** Most advice changes nothing that planning must know; some of it splits a day or expires. */
    private @Nullable MedicalAdvice medical(String hearingType, Dice dice) {
        if (!dice.chance(scope.number("medical-limits"))) {
            return null;
        }
        boolean split = hearingType.equals("DETAILED") && dice.chance(MEDICAL_SPLIT);
        var until = dice.chance(MEDICAL_EXPIRES) ? scope.asOf().plusDays(dice.between(20, 150)) : null;
        return new MedicalAdvice(split ? Shape.split(2) : null, until);
    }

    private Circumstances circumstances(Household household, @Nullable String family, Dice dice) {
        return new Circumstances(
                household.locations(),
                family,
                Set.of(),
                dice.chance(AWAY) ? List.of(away(dice)) : List.of(),
                household.invitation(),
                household.nuisance(),
                dice.chance(EXTENDED) ? EXTENSION_MONTHS : 0);
    }

    private DateRange away(Dice dice) {
        LocalDate first = scope.window().first().plusDays(dice.between(0, 30));
        return new DateRange(first, first.plusDays(dice.between(0, 9)));
    }
}
