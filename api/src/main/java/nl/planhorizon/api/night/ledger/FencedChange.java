package nl.planhorizon.api.night.ledger;

import java.util.function.Consumer;
import nl.planhorizon.api.office.AroundChange;
import nl.planhorizon.api.office.Change;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A change made by a night, only while this attempt at it is the latest one.
 *
 * @param change what is changed
 * @param night the attempt
 * @param also what else is written in the same transaction
 */
public record FencedChange(Change change, NightLedger night, Consumer<JdbcClient> also) implements AroundChange {

    @Override
    public void writeTo(JdbcClient database, long version) {
        night.fence(database);
        change.writeTo(database, version);
        also.accept(database);
    }
}
