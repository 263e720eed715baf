package nl.planhorizon.solver.testing.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.AgeBand;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RestWaiver;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Settings;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import org.jspecify.annotations.Nullable;

/**
 * Builds a policy. Queues: priority (urgent, horizon 28 days), track-2 (horizon 8 open days), baa (team BAA), and the
 * group regular, split into regular-overdue and regular-in-term. Hearing types: short (ONE), day (DAY), long (TWO_DAYS),
 * child (SPLIT of two). One rule set: six months, accelerated three, six rest days.
 */
public final class GivenPolicy {

    private static final DateRange EVER = new DateRange(LocalDate.of(2000, 1, 1), LocalDate.of(2099, 12, 31));

    private @Nullable WeeklyTarget baaTarget;
    private @Nullable WeeklyTarget overdueTarget;
    private @Nullable WeeklyTarget inTermTarget;
    private @Nullable List<Queue> queues;
    private List<RuleSet> ruleSets =
            List.of(new RuleSet("RS1", EVER, EVER.first(), null, 6, 3, RuleSet.CountsFrom.APPLICATION, 6, "test"));
    private final List<RestWaiver> waivers = new ArrayList<>();
    private final List<AgeBand> bands = new ArrayList<>();
    private Set<String> lentTeams = Set.of();
    private Settings settings = GivenSettings.ordinary();

    /** Sessions the queue baa should reach in a week of five days. */
    public GivenPolicy baaTarget(int sessions) {
        baaTarget = new WeeklyTarget(sessions, null);
        return this;
    }

    /** Shares of the regular sessions a week, as percentages. */
    public GivenPolicy regularShares(int overdue, int inTerm) {
        overdueTarget = new WeeklyTarget(null, overdue);
        inTermTarget = new WeeklyTarget(null, inTerm);
        return this;
    }

    public GivenPolicy queues(List<Queue> given) {
        queues = given;
        return this;
    }

    public GivenPolicy ruleSets(RuleSet... given) {
        ruleSets = List.of(given);
        return this;
    }

    public GivenPolicy waives(@Nullable String location, @Nullable String nationality, boolean nuisanceOnly) {
        return waives(location, nationality, nuisanceOnly, EVER);
    }

    public GivenPolicy waives(
            @Nullable String location, @Nullable String nationality, boolean nuisanceOnly, DateRange days) {
        waivers.add(new RestWaiver(location, nationality, nuisanceOnly, days, "test"));
        return this;
    }

    public GivenPolicy ageBand(int underAge, boolean childRoom, String... skills) {
        bands.add(new AgeBand(underAge, Set.of(skills), childRoom, "test"));
        return this;
    }

    public GivenPolicy lends(String... teams) {
        lentTeams = Set.of(teams);
        return this;
    }

    public GivenPolicy set(Setting setting, int value) {
        settings = settings.with(setting, value);
        return this;
    }

    public Policy build() {
        return new Policy(
                "test",
                queues == null ? ordinaryQueues() : queues,
                List.of(
                        type("short", Shape.ONE, 0, 1, 2),
                        type("day", Shape.DAY, 1, 1, 5),
                        type("long", Shape.TWO_DAYS, 1, 1, 8),
                        type("child", Shape.split(2), 0, 1, 5)),
                ruleSets,
                waivers,
                bands,
                lentTeams,
                List.of(),
                settings);
    }

    private List<Queue> ordinaryQueues() {
        var fourWeeks = new Horizon(Horizon.Anchor.REGISTRATION_HEARING, 28, Horizon.Unit.CALENDAR_DAYS, 14);
        var eightDays = new Horizon(Horizon.Anchor.READY, 8, Horizon.Unit.OPEN_DAYS, null);
        return List.of(
                new Queue("priority", "priority", null, "Prioriteit", "Priority", true, null, fourWeeks, null, "test"),
                new Queue("track-2", "track-2", null, "Spoor 2", "Track 2", false, null, eightDays, null, "test"),
                new Queue("baa", "baa", null, "BAA", "BAA", false, "BAA", null, baaTarget, "test"),
                regular("regular-overdue", true, overdueTarget),
                regular("regular-in-term", false, inTermTarget));
    }

    private static Queue regular(String code, boolean termPassed, @Nullable WeeklyTarget target) {
        return new Queue(code, "regular", termPassed, code, code, false, null, null, target, "test");
    }

    private static HearingType type(String code, Shape shape, int third, int fifth, int decision) {
        return new HearingType(code, code, code, shape, third, fifth, decision, "test");
    }
}
