package nl.planhorizon.data;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.data.json.JsonInput;
import nl.planhorizon.data.policy.PolicyTables;
import nl.planhorizon.data.table.Links;
import nl.planhorizon.data.table.Tables;
import nl.planhorizon.solver.domain.policy.Policy;

/** The policy that comes with the product: what holds where a caseload brings no policy of its own. */
public final class Policies {

    private static final String RESOURCE = "policy.json";
    private static final Policy BUNDLED = read();

    private Policies() {}

    /** The bundled policy. */
    public static Policy bundled() {
        return BUNDLED;
    }

    private static Policy read() {
        var faults = new Faults();
        try (InputStream in = Objects.requireNonNull(Policies.class.getResourceAsStream(RESOURCE))) {
            var layout = PolicyTables.LAYOUT;
            var tables = Tables.read(layout, JsonInput.read(in, RESOURCE, layout, faults), RESOURCE, faults);
            Links.check(tables, Map.of());
            var policy = PolicyTables.assemble(tables);
            faults.throwIfAny();
            return policy;
        } catch (IOException | FaultyInputException e) {
            throw new IllegalStateException("The bundled policy cannot be read.", e);
        }
    }
}
