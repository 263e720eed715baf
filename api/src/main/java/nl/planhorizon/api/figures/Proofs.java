package nl.planhorizon.api.figures;

import java.util.Optional;
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

    Proofs(JdbcClient database) {
        this.database = database;
    }

    /** Null where nothing is proven. */
    public @Nullable Proof of(Caseload caseload) {
        return read().flatMap(proof -> fitting(proof, caseload)).orElse(null);
    }

    private Optional<Proof> read() {
        return database.sql("select proof::text from proof")
                .query(String.class)
                .optional()
                .map(json -> Documents.as(Documents.read(json), Proof.class));
    }

    private static Optional<Proof> fitting(Proof proof, Caseload caseload) {
        try {
            return Optional.of(new Proof(BoundCheck.lowerBoundAt(caseload, proof), proof.prices()));
        } catch (UnusableProofException otherWindow) {
            return Optional.empty();
        }
    }
}
