package nl.planhorizon.api.policy;

import nl.planhorizon.api.office.Change;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.FaultyInputException;

/**
 * A version of the policy holds from now on, because its day has come.
 *
 * @param version the version
 */
public record PutPolicyInForce(PolicyVersion version) implements Change {

    @Override
    public String kind() {
        return "put-policy-in-force";
    }

    @Override
    public String reason() {
        return version.reason();
    }

    @Override
    public Office applyTo(Office office) {
        try {
            return office.withCaseload(PolicyVersions.under(office, version.version(), version.tables()));
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }
}
