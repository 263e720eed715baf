package nl.planhorizon.api.hearingdays.calendar;

import java.sql.Timestamp;
import java.util.List;
import nl.planhorizon.api.hearingdays.calendar.Feed.Kind;
import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.office.rows.JournalLine;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A secret link to a calendar is made.
 *
 * @param secretHash hash of its secret
 * @param whose whose calendar it is
 * @param resource id of the officer, interpreter or room
 * @param author who makes it, and when
 */
record MakeFeed(String secretHash, Kind whose, String resource, Author author) implements Change {

    @Override
    public String kind() {
        return "make-calendar";
    }

    @Override
    public List<JournalLine> alsoTold() {
        return List.of(JournalLine.about("calendar", whose.code() + " " + resource));
    }

    @Override
    public Office applyTo(Office office) {
        return office;
    }

    @Override
    public void writeTo(JdbcClient database, long version) {
        database.sql("insert into calendar_feed (secret_hash, kind, resource, made_by, made_at) values (?, ?, ?, ?, ?)")
                .params(secretHash, whose.name(), resource, author.name(), Timestamp.from(author.at()))
                .update();
    }
}
