package nl.planhorizon.solver.whatif.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.RuleSet;
import nl.planhorizon.solver.domain.policy.RuleSet.CountsFrom;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.policy.WeeklyTarget;
import org.jspecify.annotations.Nullable;

/** What a scenario may edit in a policy. */
public sealed interface PolicyEdit {

    /** The policy with the edit, in force from a day on. */
    Policy edit(Policy policy, LocalDate from);

    /**
     * Another value of a setting.
     *
     * @param setting which
     * @param value its new value
     */
    record SettingValue(Setting setting, int value) implements PolicyEdit {

        @Override
        public Policy edit(Policy policy, LocalDate from) {
            return policy.withSettings(policy.settings().with(setting, value));
        }
    }

    /**
     * Another planning horizon of a queue, in its own unit.
     *
     * @param queue which queue
     * @param days its new length
     * @param nuisanceDays its new length after a nuisance report, or null to leave that as it is
     */
    record HorizonDays(String queue, int days, @Nullable Integer nuisanceDays) implements PolicyEdit {

        @Override
        public Policy edit(Policy policy, LocalDate from) {
            return policy.withQueues(policy.queues().stream()
                    .map(each -> each.code().equals(queue) ? edited(each) : each)
                    .toList());
        }

        private Queue edited(Queue each) {
            var old = each.horizon();
            return old == null
                    ? each
                    : each.withHorizon(new Horizon(
                            old.anchor(), days, old.unit(), nuisanceDays == null ? old.nuisanceDays() : nuisanceDays));
        }
    }

    /**
     * Another weekly target of a queue; exactly one of the two, or neither for no target.
     *
     * @param queue which queue
     * @param sessions sessions a week
     * @param share percentage of the regular sessions a week
     */
    record Target(
            String queue,
            @Nullable Integer sessions,
            @Nullable Integer share) implements PolicyEdit {

        @Override
        public Policy edit(Policy policy, LocalDate from) {
            var target = sessions == null && share == null ? null : new WeeklyTarget(sessions, share);
            return policy.withQueues(policy.queues().stream()
                    .map(each -> each.code().equals(queue) ? each.withWeeklyTarget(target) : each)
                    .toList());
        }
    }

    /**
     * Another length of a hearing type.
     *
     * @param hearingType which
     * @param shape its new shape
     */
    record Length(String hearingType, Shape shape) implements PolicyEdit {

        @Override
        public Policy edit(Policy policy, LocalDate from) {
            return policy.withHearingTypes(policy.hearingTypes().stream()
                    .map(each -> each.code().equals(hearingType) ? edited(each) : each)
                    .toList());
        }

        private HearingType edited(HearingType each) {
            return new HearingType(
                    each.code(),
                    each.dutch(),
                    each.english(),
                    shape,
                    each.writingThirdDay(),
                    each.writingFifthDay(),
                    each.decisionOpenDays(),
                    each.source());
        }
    }

    /**
     * Another decision term for applications from a day on, and another rest period; rule sets for them that would come into
     * force later do not.
     *
     * @param applications first application day it covers
     * @param months decision term
     * @param restDays full rest days
     */
    record Term(LocalDate applications, int months, int restDays) implements PolicyEdit {

        private static final LocalDate END = LocalDate.of(2199, 12, 31);

        @Override
        public Policy edit(Policy policy, LocalDate from) {
            List<RuleSet> sets = new ArrayList<>(policy.ruleSets());
            sets.removeIf(set -> set.inForceFrom().isAfter(from)
                    && !set.applications().first().isBefore(applications));
            sets.add(new RuleSet(
                    "scenario-" + from,
                    new DateRange(applications, END),
                    from,
                    null,
                    months,
                    null,
                    CountsFrom.APPLICATION,
                    restDays,
                    "scenario"));
            return policy.withRuleSets(policy.version(), sets);
        }
    }
}
