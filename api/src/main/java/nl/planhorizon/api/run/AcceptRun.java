package nl.planhorizon.api.run;

import java.util.UUID;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.edit.Uses;
import nl.planhorizon.solver.Budget;
import nl.planhorizon.solver.desk.repair.Repair;
import nl.planhorizon.solver.domain.plan.HearingPlan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes the plan of a run over into the working plan. What no longer holds, because facts or pins changed since the run
 * began, is left out or put back; nothing is published by it.
 *
 * @param who name of the account
 * @param run id of the run
 * @param result what it found
 * @param seen version of the office whose working plan is replaced
 */
public record AcceptRun(String who, UUID run, RunResult result, long seen) implements Change {

    @Override
    public String kind() {
        return "accept-run";
    }

    @Override
    public String reason() {
        return run.toString();
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessCurrent(VersionKey.office("working plan"), seen, office.version());
        var plan = new HearingPlan(result.plan().hearings().stream()
                .filter(Uses.known(office))
                .filter(each -> office.caseload().window().contains(each.firstDay()))
                .filter(each -> !office.marks().isLocked(each)
                        || each.equals(office.plans().working().get(each.caseId())))
                .toList());
        var sound = new Repair(office.caseload(), plan, 1)
                .improve(Budget.steps(0))
                .result()
                .plan();
        return office.withPlans(office.plans().withWorking(sound));
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        database.sql("update run set accepted_by = ?, accepted_at = now() where id = ?")
                .params(who, run)
                .update();
        database.sql("""
            insert into proof (proof) values (?::jsonb)
            on conflict (only_row) do update set proof = excluded.proof\
            """).param(result.proofJson()).update();
    }
}
