package nl.planhorizon.api.figures;

import java.util.concurrent.atomic.AtomicReference;
import nl.planhorizon.api.json.Documents;
import nl.planhorizon.data.audit.bound.BoundCheck;
import nl.planhorizon.data.audit.bound.UnusableProofException;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Proof;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The prices of the run accepted last. Prices prove a bound for any caseload they fit, so they are put to the caseload as
 * it is now; where they no longer fit, nothing is proven.
 */
@Component
public final class Proofs {

    private final JdbcClient database;
    private final AtomicReference<@Nullable Fitted> latest = new AtomicReference<>();

    Proofs(JdbcClient database) {
        this.database = database;
    }

    /**
     * What was worked out last. To put the prices of the nation to a caseload takes seconds, and where only hearings of the
     * working plan were moved they prove the same as before.
     *
     * @param writer the transaction that wrote the prices
     * @param prices the prices as the run found them
     * @param caseload the caseload they were put to
     * @param proven what they prove there, or null
     */
    private record Fitted(
            String writer,
            Proof prices,
            Caseload caseload,
            @Nullable Proof proven) {

        @SuppressWarnings("ReferenceEquality") // Only the very same facts are surely the same.
        boolean isOf(Caseload other) {
            return caseload == other;
        }
    }

    /** Null where nothing is proven. */
    public @Nullable Proof of(Caseload caseload) {
        var writer = database.sql("select xmin::text from proof")
                .query(String.class)
                .optional()
                .orElse(null);
        if (writer == null) {
            return null;
        }
        var known = latest.get();
        boolean isRead = known != null && known.writer().equals(writer);
        if (known == null || !isRead || !known.isOf(caseload)) {
            var prices = known != null && isRead ? known.prices() : read();
            known = new Fitted(writer, prices, caseload, fitting(prices, caseload));
            latest.set(known);
        }
        return known.proven();
    }

    private Proof read() {
        return Documents.as(
                Documents.read(database.sql("select proof::text from proof")
                        .query(String.class)
                        .single()),
                Proof.class);
    }

    private static @Nullable Proof fitting(Proof proof, Caseload caseload) {
        try {
            return new Proof(BoundCheck.lowerBoundAt(caseload, proof), proof.prices());
        } catch (UnusableProofException otherWindow) {
            return null;
        }
    }
}
