package nl.planhorizon.api.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills in the middle of a night: of one node, of two at once, and of PostgreSQL under them. The number of kills is that of
 * the system property {@code kills}; with {@code update} each is written to {@code benchmarks/kills}.
 */
final class KilledNightsTest {

    private static final Caseload CASELOAD = DemoData.generate(DemoRequest.of(Profile.CALIBRATED, 120));
    private static final int KILLS = Integer.getInteger("kills", 5);
    private static final int KILLS_A_NIGHT = 3;
    private static final long MOST_MILLIS = 400;
    private static final List<NightStep> STEPS = List.of(NightStep.values());
    private static final List<Victim> VICTIMS =
            List.of(Victim.ONE_NODE, Victim.TWO_NODES, Victim.POSTGRESQL, Victim.ONE_NODE, Victim.TWO_NODES);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final SplittableRandom random = new SplittableRandom(5);
    private final List<String> log =
            new ArrayList<>(List.of("kill,night,victim,step it waited for,steps done,outcome decided"));

    /** What is killed. */
    private enum Victim {
        ONE_NODE,
        TWO_NODES,
        POSTGRESQL
    }

    @Test
    void everyNightHasOneOutcomeWhateverIsKilled() throws IOException, InterruptedException {
        try (var office = new KilledOffice(folder)) {
            office.watcher().offices().open(CASELOAD, "test");
            int killed = 0;
            int nights = 0;
            while (killed < KILLS) {
                nights++;
                var date = CASELOAD.asOf().plusDays(nights);
                int more = Math.min(KILLS_A_NIGHT, KILLS - killed);
                leaveAnEvent(date, office);
                for (int i = 0; i < more; i++) {
                    kill(killed + i, date, office);
                }
                killed += more;
                end(date, office);
                assertNight(date, office);
                write();
            }

            assertThat(office.watcher().nights().latest(KILLS + 1)).hasSize(nights);
            assertThat(office.count("event")).isEqualTo(nights);
            assertThat(office.count("intake_file")).isEqualTo(nights);
        }
    }

    private void kill(int number, LocalDate date, KilledOffice office) throws IOException, InterruptedException {
        var before = published(office);
        var victim = VICTIMS.get(number % VICTIMS.size());
        var target = STEPS.get(random.nextInt(STEPS.size()));
        int attempt = office.night(date).map(Night::attempt).orElse(0);
        var nodes = office.start(victim == Victim.TWO_NODES ? 2 : 1, date);
        await(new Moment(date, attempt, target), nodes, office);
        if (victim == Victim.POSTGRESQL) {
            office.killPostgres();
        }
        office.kill(nodes);
        assertNothingIsHalfDone(before, date, office);
        var night = office.night(date);
        log.add("%d,%s,%s,%s,%d,%s"
                .formatted(
                        number + 1,
                        date,
                        victim,
                        target,
                        night.map(each -> each.steps().stream()
                                        .filter(step -> step.state().equals("DONE"))
                                        .count())
                                .orElse(0L),
                        night.map(Night::outcome).map(Enum::name).orElse("")));
    }

    /**
     * When to kill.
     *
     * @param date the night
     * @param attempt the attempt before it
     * @param target the step that must have begun
     */
    private record Moment(LocalDate date, int attempt, NightStep target) {

        boolean hasCome(KilledOffice office) {
            return office.night(date)
                    .filter(night -> night.attempt() > attempt
                            && night.steps().stream().map(Night.Step::step).anyMatch(target::equals))
                    .isPresent();
        }
    }

    /** Waits until the night is taken up and has begun some step, and a moment longer. */
    private void await(Moment moment, List<Process> nodes, KilledOffice office) throws InterruptedException {
        while (nodes.stream().anyMatch(Process::isAlive) && !moment.hasCome(office)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextLong(MOST_MILLIS));
    }

    /** The plan in force is the old one, less what has passed, or the new one. */
    private static void assertNothingIsHalfDone(Set<Hearing> before, LocalDate date, KilledOffice office) {
        var now = office.watcher().offices().current();
        var outcome = office.night(date).map(Night::outcome);
        if (outcome.filter(Outcome.PUBLISHED::equals).isPresent()) {
            assertThat(now.plans().inForce(now.caseload().window()).hearings())
                    .containsExactlyInAnyOrderElementsOf(now.workingPlan().hearings());
        } else {
            assertThat(before).containsAll(published(office));
        }
    }

    private static Set<Hearing> published(KilledOffice office) {
        return office.watcher().offices().current().plans().published().stream()
                .map(StandingHearing::hearing)
                .collect(Collectors.toSet());
    }

    private static void leaveAnEvent(LocalDate date, KilledOffice office) throws IOException {
        var subject = CASELOAD.cases().stream()
                .filter(AsylumCase::isReady)
                .skip(ChronoUnit.DAYS.between(CASELOAD.asOf(), date))
                .findFirst()
                .orElseThrow();
        Files.writeString(office.inbox().resolve(date + ".json"), """
            {"format": "planhorizon-events", "version": 1,
             "events": [{"type": "case-withdrawn", "subject": "%s"}]}\
            """.formatted(subject.id()));
    }

    /** Lets nodes go on to the end. */
    private static void end(LocalDate date, KilledOffice office) throws IOException, InterruptedException {
        while (office.night(date).filter(Night::isEnded).isEmpty()) {
            for (var node : office.start(1, date)) {
                assertThat(node.waitFor()).isIn(0, KilledNight.BUSY);
            }
        }
    }

    private static void assertNight(LocalDate date, KilledOffice office) {
        var night = office.night(date).orElseThrow();
        var now = office.watcher().offices().current();
        assertThat(night.outcome()).isIn(Outcome.PUBLISHED, Outcome.KEPT);
        assertThat(night.steps()).hasSize(NightStep.values().length);
        assertThat(night.steps()).extracting(Night.Step::state).containsOnly("DONE");
        assertThat(now.caseload().asOf()).isEqualTo(date);
        assertThat(Audit.of(now.caseload(), Compare.standing(now)).rules().hardViolations())
                .isEmpty();
    }

    private void write() throws IOException {
        if (Boolean.getBoolean("record")) {
            var kept = Files.createDirectories(Path.of("..", "benchmarks", "kills"));
            Files.write(kept.resolve("kills.csv"), log);
        }
    }
}
