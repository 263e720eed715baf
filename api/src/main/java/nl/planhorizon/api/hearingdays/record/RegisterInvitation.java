package nl.planhorizon.api.hearingdays.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An invitation was sent, or handed over in person.
 *
 * @param published the hearing as it stands in the published plan
 * @param invited how far the invitation got
 * @param author who registers it, and when
 */
public record RegisterInvitation(StandingHearing published, Invited invited, Author author) implements Change {

    @Override
    public String kind() {
        return "register-invitation";
    }

    @Override
    public List<JournalLine> alsoTold() {
        var after = JsonNodeFactory.instance
                .objectNode()
                .put("state", invited.state().name())
                .put("on", invited.on().toString())
                .put("signed", invited.signed());
        return List.of(new JournalLine("invitation", published.hearing().caseId(), null, after));
    }

    @Override
    public Office applyTo(Office office) {
        List<StandingHearing> changed = new ArrayList<>(office.plans().published());
        int at = changed.indexOf(published);
        if (at < 0) {
            var key = VersionKey.hearing(published.hearing().caseId());
            throw new ConflictException(key, 0, office.versions().of(key));
        }
        changed.set(at, new StandingHearing(published.hearing(), true, invited.state(), null));
        return office.withPlans(office.plans().withPublished(changed));
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        database.sql("""
                        insert into invitation
                            (version, case_id, first_day, state, happened_on, signed, registered_by, registered_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        version,
                        published.hearing().caseId(),
                        published.hearing().firstDay(),
                        invited.state().name(),
                        invited.on(),
                        invited.signed(),
                        author.name(),
                        Timestamp.from(author.at()))
                .update();
    }
}
