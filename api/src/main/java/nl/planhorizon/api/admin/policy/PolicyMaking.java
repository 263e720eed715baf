package nl.planhorizon.api.admin.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.json.Leaves;
import nl.planhorizon.api.json.Leaves.Difference;
import nl.planhorizon.api.office.FaultyChangeException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.policy.AddPolicyVersion;
import nl.planhorizon.api.policy.PolicyVersion;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes versions of the policy. */
@Component
final class PolicyMaking {

    private final Offices offices;
    private final PolicyVersions versions;
    private final Clock clock;

    PolicyMaking(Offices offices, PolicyVersions versions, Clock clock) {
        this.offices = offices;
        this.versions = versions;
        this.clock = clock;
    }

    List<PolicyVersion> list() {
        return versions.list(offices.current());
    }

    /** How many versions there are: none is ever changed or taken away, so this tells whether one came since. */
    long count() {
        return list().size();
    }

    PolicyVersion get(String version) {
        return versions.find(offices.current(), version)
                .orElseThrow(() -> new NotFoundException("policy version", version));
    }

    String inForce() {
        return offices.current().caseload().policy().version();
    }

    /** A version, or the one in force if none is named. */
    PolicyVersion orInForce(@Nullable String version) {
        return get(version == null ? inForce() : version);
    }

    /**
     * A draft that was read and checked, with its tables in the published form.
     *
     * @param draft as it would be made
     * @param differences what is different from the version it began with
     */
    record Checked(PolicyDraft draft, List<Difference> differences) {}

    /** Looks a draft through: everything that is wrong with it, or what it would change of a version, or of the one in force if none is named. */
    Checked check(PolicyDraft draft, @Nullable String basedOn) {
        var office = offices.current();
        draft.check(office, versions);
        var tables = published(office, draft);
        var differences = Leaves.between(orInForce(basedOn).tables(), tables);
        if (differences.isEmpty()) {
            throw new InvalidException(List.of(new ProblemError("same", "tables", "")));
        }
        return new Checked(new PolicyDraft(draft.name(), draft.effectiveFrom(), draft.why(), tables), differences);
    }

    private void refuseIfAnotherCame(long seen) {
        if (count() != seen) {
            throw AddPolicyVersion.conflict(seen, count());
        }
    }

    private static ObjectNode published(Office office, PolicyDraft draft) {
        try {
            return PolicyVersions.tables(PolicyVersions.under(office, draft.name(), draft.tables()));
        } catch (FaultyInputException faulty) {
            throw new FaultyChangeException(faulty);
        }
    }

    /**
     * Makes a version of a draft.
     *
     * @param seen how many versions its author saw
     */
    PolicyVersion make(PolicyDraft draft, @Nullable String basedOn, long seen, String by) {
        refuseIfAnotherCame(seen);
        var checked = check(draft, basedOn).draft();
        var version = new PolicyVersion(
                checked.name(),
                Objects.requireNonNull(checked.effectiveFrom()),
                by,
                clock.instant(),
                checked.why(),
                checked.tables());
        offices.change(new AddPolicyVersion(version, versions, seen), by);
        return version;
    }
}
