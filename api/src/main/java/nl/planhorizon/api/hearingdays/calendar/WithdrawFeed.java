package nl.planhorizon.api.hearingdays.calendar;

import java.sql.Timestamp;
import java.util.List;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A secret link to a calendar is withdrawn.
 *
 * @param feed the calendar
 * @param author who withdraws it, and when
 */
record WithdrawFeed(Feed feed, Author author) implements Change {

    @Override
    public String kind() {
        return "withdraw-calendar";
    }

    @Override
    public List<JournalLine> alsoTold() {
        return List.of(JournalLine.about("calendar", feed.kind().code() + " " + feed.resource()));
    }

    @Override
    public Office applyTo(Office office) {
        return office;
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        database.sql("update calendar_feed set withdrawn_by = ?, withdrawn_at = ? where id = ?")
                .params(author.name(), Timestamp.from(author.at()), feed.id())
                .update();
    }
}
