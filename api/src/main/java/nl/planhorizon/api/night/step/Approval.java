package nl.planhorizon.api.night.step;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.compare.Comparison;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.ledger.Outcome;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.RefusedChangeException;
import nl.planhorizon.api.office.edit.LockedDays;
import nl.planhorizon.api.office.edit.Locks;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.data.audit.Audit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A planner decides about the plan of a night that was not put in force by itself. */
@Component
public final class Approval {

    private final Nights nights;
    private final Offices offices;
    private final JdbcClient database;

    public Approval(Nights nights, Offices offices, JdbcClient database) {
        this.nights = nights;
        this.offices = offices;
        this.database = database;
    }

    /**
     * Puts the plan of a night in force after all, if it still fits the office as it is now.
     *
     * @throws RefusedChangeException if it does not, or if the night does not wait for a decision
     */
    public void approve(LocalDate date, String who) {
        refuseUnlessOpen(date);
        var found = document(date, FoundPlan.KIND, FoundPlan.class);
        var comparison = document(date, Comparison.KIND, Comparison.class);
        offices.change(new Approve(date, found, comparison), who);
    }

    /** Leaves the old plan in force for good. */
    public void decline(LocalDate date) {
        refuseUnlessOpen(date);
        int declined = database.sql(
                        "update night set outcome = 'KEPT', reason = 'declined' where date = :date and outcome ="
                                + " 'HELD'")
                .param("date", date)
                .update();
        if (declined == 0) {
            throw new RefusedChangeException("refused.night-decided", List.of());
        }
    }

    private void refuseUnlessOpen(LocalDate date) {
        var night = nights.get(date);
        if (!isOpen(night)) {
            throw new RefusedChangeException("refused.night-decided", List.of());
        }
    }

    /** Whether somebody may still put the plan of a night in force: it is held, or a guard kept it back. */
    public static boolean isOpen(Night night) {
        var reason = night.reason();
        boolean byGuard = night.outcome() == Outcome.KEPT && reason != null && Compare.GUARDS.contains(reason);
        return night.isEnded() && (night.outcome() == Outcome.HELD || byGuard);
    }

    private <T> T document(LocalDate date, String kind, Class<T> type) {
        return nights.document(date, kind)
                .map(content -> Documents.as(content, type))
                .orElseThrow(() -> new NotFoundException(kind, date.toString()));
    }

    /** Publishes the plan, and the outcome of the night with it. */
    private record Approve(LocalDate date, FoundPlan found, Comparison comparison) implements Change {

        @Override
        public String kind() {
            return "publish-night";
        }

        @Override
        public Office applyTo(Office office) {
            if (!office.caseload().asOf().equals(date)) {
                throw new RefusedChangeException("refused.night-changed", List.of());
            }
            if (Locks.isEntered(office, found.plan())) {
                throw new RefusedChangeException("refused.day-locked", List.of());
            }
            if (!Audit.of(LockedDays.closedIn(office), found.plan()).isClean()) {
                throw new RefusedChangeException("refused.night-unsound", List.of());
            }
            return publication().inForceIn(office);
        }

        private PublishPlan publication() {
            return new PublishPlan(found.plan(), found.basedOn(), comparison.changes());
        }

        @Override
        public void writeTo(JdbcClient database, long version) {
            refuseIfTheBoardChanged(database, version);
            publication().writeTo(database, version);
            int decided = database.sql("update night set outcome = 'PUBLISHED', reason = 'approved'"
                            + " where date = :date and outcome in ('HELD', 'KEPT')")
                    .param("date", date)
                    .update();
            if (decided == 0) {
                throw new RefusedChangeException("refused.night-decided", List.of());
            }
        }

        private void refuseIfTheBoardChanged(JdbcClient database, long version) {
            boolean changed = database.sql(
                            "select exists (select from journal where kind = 'hearing' and version > :found"
                                    + " and version < :now)")
                    .param("found", found.basedOn())
                    .param("now", version)
                    .query(Boolean.class)
                    .single();
            if (changed) {
                throw new RefusedChangeException("refused.night-changed", List.of());
            }
        }
    }
}
