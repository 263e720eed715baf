package nl.planhorizon.api.hearingdays.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.planhorizon.api.hearingdays.calendar.Feed.Kind;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.rows.Author;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calendars to subscribe to. The secret of a link is shown once; only its hash is kept. */
@Component
final class Feeds {

    private static final int SECRET_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient database;
    private final Offices offices;
    private final Clock clock;

    Feeds(JdbcClient database, Offices offices, Clock clock) {
        this.database = database;
        this.offices = offices;
        this.clock = clock;
    }

    List<Feed> list() {
        return database.sql("select * from calendar_feed order by withdrawn_at nulls first, id desc")
                .query((row, number) -> feed(row))
                .list();
    }

    /** The calendar behind a secret that was not withdrawn. */
    Optional<Feed> behind(String secret) {
        return database.sql("select * from calendar_feed where secret_hash = ? and withdrawn_at is null")
                .param(hash(secret))
                .query((row, number) -> feed(row))
                .optional();
    }

    /** Makes a link; its secret. */
    String make(Kind kind, String resource, String who) {
        if (!exists(kind, resource)) {
            throw new InvalidException(List.of(new ProblemError("unknown-reference", "resource", resource)));
        }
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        offices.change(new MakeFeed(hash(secret), kind, resource, new Author(who, clock.instant())), who);
        return secret;
    }

    /** Withdraws a link: it no longer answers. */
    void withdraw(long id, String who) {
        var feed = list().stream()
                .filter(each -> each.id() == id && each.withdrawnAt() == null)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("calendar", String.valueOf(id)));
        offices.change(new WithdrawFeed(feed, new Author(who, clock.instant())), who);
    }

    private boolean exists(Kind kind, String resource) {
        var resources = offices.current().caseload().resources();
        return switch (kind) {
            case OFFICER -> resources.officers().stream().map(Officer::id).anyMatch(resource::equals);
            case INTERPRETER ->
                resources.interpreters().stream().map(Interpreter::id).anyMatch(resource::equals);
            case ROOM -> resources.rooms().stream().map(Room::id).anyMatch(resource::equals);
        };
    }

    private static Feed feed(ResultSet row) throws SQLException {
        var withdrawn = row.getTimestamp("withdrawn_at");
        return new Feed(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("resource"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                withdrawn == null ? null : withdrawn.toInstant());
    }

    private static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
