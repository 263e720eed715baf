package nl.planhorizon.api.publish;

import java.time.LocalDate;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Publishing;
import nl.planhorizon.api.office.VersionKey;

/**
 * Brings the working plan into force up to a day. What is kept provisionally stays as it is published. The invitation to a
 * hearing that stays where and when it is stays too; to one that moved a new one has to be made.
 *
 * @param until last day that is published
 * @param seen version of the office that was previewed
 */
record Publish(LocalDate until, long seen) implements Change {

    @Override
    public String kind() {
        return "publish";
    }

    @Override
    public String reason() {
        return until.toString();
    }

    @Override
    public Office applyTo(Office office) {
        ConflictException.unlessCurrent(VersionKey.office("plan"), seen, office.version());
        return office.withPlans(Publishing.until(office, until));
    }
}
