package nl.planhorizon.api.night.step;

import java.util.Map;
import nl.planhorizon.api.night.NightProperties;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.intake.Retention;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes plans of old nights and files that were taken in long ago; outcomes, figures and reports stay. */
@Component
public final class CleanUp implements Step {

    private final NightProperties properties;
    private final Retention files;
    private final JdbcClient database;

    public CleanUp(NightProperties properties, Retention files, JdbcClient database) {
        this.properties = properties;
        this.files = files;
        this.database = database;
    }

    @Override
    public NightStep name() {
        return NightStep.CLEAN_UP;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        int plans = database.sql("delete from night_document where kind in ('plan', 'comparison') and date < :before")
                .param("before", night.date().minusDays(properties.keepDays()))
                .update();
        return Map.of("documents", plans, "files", files.cleanUp());
    }
}
