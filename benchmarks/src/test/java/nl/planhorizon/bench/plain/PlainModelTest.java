package nl.planhorizon.bench.plain;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planhorizon.bench.choice.Choices;
import nl.planhorizon.bench.choice.Standing;
import nl.planhorizon.bench.choice.Start;
import nl.planhorizon.bench.greedy.GreedyPlanner;
import nl.planhorizon.bench.instance.Instance;
import nl.planhorizon.bench.instance.Size;
import nl.planhorizon.data.audit.Audit;
import nl.planhorizon.data.sample.Profile;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plain model is a fair peer only if it means the same as the rules. */
class PlainModelTest {

    @ParameterizedTest
    @EnumSource(Profile.class)
    void costsWhatTheAuditSays(Profile profile) {
        var given = new Given(profile);
        var plan = new GreedyPlanner(given.facts).plan(() -> true);

        var score = given.score(plan);

        assertThat(score.hardScore()).isZero();
        assertThat(-score.softScore())
                .isEqualTo(Audit.of(given.facts.caseload(), plan).rules().planCost());
    }

    /** Everybody at the first start with the first who suits: rules about several hearings break everywhere. */
    @Test
    void countsWhatHearingsBreakTogether() {
        var given = new Given(Profile.STRESS);
        List<Hearing> crowd = new ArrayList<>();
        for (var each : given.facts.cases()) {
            given.firstChoice(each).ifPresent(place -> crowd.add(place.toHearing(each.id())));
        }

        var score = given.score(new HearingPlan(crowd));

        var broken =
                Audit.of(given.facts.caseload(), new HearingPlan(crowd)).rules().hardViolations();
        int staff = broken.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Rule.ROOM_DOUBLE_BOOKED.code()))
                .mapToInt(Map.Entry::getValue)
                .sum();
        assertThat(broken)
                .containsKeys(
                        Rule.OFFICER_DOUBLE_BOOKED.code(),
                        Rule.INTERPRETER_DOUBLE_BOOKED.code(),
                        Rule.OFFICER_WEEK_FULL.code());
        assertThat(-score.hardScore()).isGreaterThanOrEqualTo(staff).isLessThan(2L * staff);
    }

    @Test
    void translatesIntoAPlanWithRoomsThatTheAuditAccepts() {
        var given = new Given(Profile.CALIBRATED);
        var plan = new GreedyPlanner(given.facts).plan(() -> true);

        var translated = given.board(plan).toPlan(given.choices);

        assertThat(translated.hearings()).hasSameSizeAs(plan.hearings());
        assertThat(Audit.of(given.facts.caseload(), translated).rules().hardViolations())
                .isEmpty();
    }

    /** A caseload and its plain model. */
    private static final class Given {

        private final CaseloadFacts facts;
        private final Choices choices;

        private Given(Profile profile) {
            facts = new CaseloadFacts(new Instance(Size.SMALL, profile).caseload());
            choices = new Choices(facts);
        }

        private Optional<Place> firstChoice(CaseFacts each) {
            var fixed = Standing.fixed(facts, each);
            if (fixed != null || !each.isReady()) {
                return Optional.ofNullable(fixed);
            }
            return choices.starts(each)
                    .flatMap(
                            start -> choices.officers(each, start).limit(1).flatMap(officer -> interpreters(each, start)
                                    .map(interpreter -> roomed(each, start, officer, interpreter.orElse(null)))))
                    .findFirst();
        }

        private Place roomed(CaseFacts each, Start start, Officer officer, @Nullable Interpreter interpreter) {
            var room = choices.rooms(each, start, interpreter).findFirst().orElseThrow();
            return start.with(officer, interpreter, room);
        }

        private Stream<Optional<Interpreter>> interpreters(CaseFacts each, Start start) {
            return each.asylumCase().language().needsInterpreter()
                    ? choices.interpreters(each, start).limit(1).map(Optional::of)
                    : Stream.of(Optional.empty());
        }

        private PlainPlan board(HearingPlan plan) {
            Map<String, Hearing> hearings =
                    plan.hearings().stream().collect(Collectors.toMap(Hearing::caseId, Function.identity()));
            var board = new PlainPlan(choices);
            for (var each : board.hearings()) {
                var hearing = hearings.get(each.id());
                if (hearing == null) {
                    each.clear();
                } else {
                    each.at(facts.place(hearing), each.isFixed());
                }
            }
            return board;
        }

        private HardSoftLongScore score(HearingPlan plan) {
            var factory = SolverFactory.<PlainPlan>create(new SolverConfig()
                    .withSolutionClass(PlainPlan.class)
                    .withEntityClasses(PlainHearing.class)
                    .withConstraintProviderClass(PlainRules.class));
            return Objects.requireNonNull(SolutionManager.<PlainPlan, HardSoftLongScore>create(factory)
                    .update(board(plan)));
        }
    }
}
