package nl.planhorizon.data.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.data.Policies;
import nl.planhorizon.data.sample.figures.Figures;
import nl.planhorizon.data.sample.figures.Scope;
import nl.planhorizon.data.sample.staff.Staff;
import nl.planhorizon.data.sample.standing.InForce;
import nl.planhorizon.data.sample.stock.Law;
import nl.planhorizon.data.sample.stock.Stock;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.Code;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.calendar.OpenDays;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import org.jspecify.annotations.Nullable;

/** Front door to the demo caseloads. */
public final class DemoData {

    private static final int YEARS_AROUND = 4;

    private DemoData() {}

    /** A caseload with a plan in force, part of which no longer holds. */
    public static Caseload generate(DemoRequest request) {
        var scope = scope(request);
        return Disruptions.in(undisturbed(request, scope), scope);
    }

    /** The same before anything went wrong. */
    static Caseload undisturbed(DemoRequest request) {
        return undisturbed(request, scope(request));
    }

    private static Caseload undisturbed(DemoRequest request, Scope scope) {
        var policy = policy(Policies.bundled(), scope);
        var stock = Stock.of(scope, new Law(policy, scope.asOf()));
        var bare = new Caseload(
                name(request),
                scope.asOf(),
                scope.window(),
                scope.openDays(),
                policy,
                stock.cases(),
                Staff.of(scope),
                stock.companions(),
                List.of());
        return InForce.in(bare, scope);
    }

    private static Scope scope(DemoRequest request) {
        var figures = Figures.bundled();
        return new Scope(
                figures,
                request.profile() == Profile.STRESS,
                request.cases(),
                request.officers(),
                request.interpreters(),
                Scope.sites(figures, request.locations()),
                Scope.languages(figures, request.interpreters()),
                window(request),
                request.asOf(),
                openDays(request.asOf()),
                request.seed());
    }

    /** Whole working weeks from the first Monday on or after as-of. */
    private static DateRange window(DemoRequest request) {
        var monday = request.asOf().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new DateRange(monday, monday.plusWeeks(request.weeks()).minusDays(3));
    }

    private static OpenDays openDays(LocalDate asOf) {
        return new OpenDays(DutchHolidays.between(asOf.getYear() - YEARS_AROUND, asOf.getYear() + YEARS_AROUND));
    }

    /** The bundled policy with its national numbers a week brought to the size of the caseload. */
    private static Policy policy(Policy national, Scope scope) {
        int regular = national.number(Setting.REGULAR_SESSIONS_A_WEEK);
        return new Policy(
                national.version(),
                national.queues().stream().map(queue -> scaled(queue, scope)).toList(),
                national.hearingTypes(),
                national.ruleSets(),
                national.restWaivers(),
                national.ageBands(),
                national.lentTeams(),
                national.noShowRates(),
                national.settings().with(Setting.REGULAR_SESSIONS_A_WEEK, scaled(regular, scope)));
    }

    private static Queue scaled(Queue queue, Scope scope) {
        return new Queue(
                queue.code(),
                queue.group(),
                queue.termPassed(),
                queue.dutch(),
                queue.english(),
                queue.urgent(),
                queue.team(),
                queue.horizon(),
                scaled(queue.weeklyTarget(), scope),
                queue.source());
    }

    private static @Nullable WeeklyTarget scaled(@Nullable WeeklyTarget target, Scope scope) {
        var sessions = target == null ? null : target.sessions();
        return sessions == null ? target : new WeeklyTarget(scaled(sessions, scope), null);
    }

    private static int scaled(int national, Scope scope) {
        return (int) Math.max(1, Math.round(national * scope.scale()));
    }

    private static String name(DemoRequest request) {
        return DemoRequest.names().stream()
                .filter(name -> DemoRequest.named(name).equals(Optional.of(request)))
                .findFirst()
                .orElseGet(() -> "demo %s %d".formatted(Code.of(request.profile()), request.cases()));
    }
}
