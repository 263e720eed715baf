package nl.planhorizon.api.admin.policy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;

/**
 * A version of the policy that somebody wants to make.
 *
 * @param version its name
 * @param effectiveFrom the first day it holds on
 * @param reason why
 * @param tables its tables, in the published form or as text
 */
record PolicyDraft(
        @Nullable String version,
        @Nullable LocalDate effectiveFrom,
        @Nullable String reason,
        ObjectNode tables) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    /**
     * Refuses what cannot become a version, every fault at once; the tables are looked at when it is made.
     *
     * @throws InvalidException with the faults
     */
    void check(Office office, PolicyVersions versions) {
        List<ProblemError> faults = new ArrayList<>();
        var name = name();
        if (!NAME.matcher(name).matches()) {
            faults.add(new ProblemError("bad-version", "version", name));
        } else if (versions.find(office, name).isPresent()) {
            faults.add(PolicyVersions.taken(name));
        }
        if (effectiveFrom == null) {
            faults.add(new ProblemError("no-date", "effectiveFrom", ""));
        } else if (effectiveFrom.isBefore(office.caseload().asOf())) {
            faults.add(new ProblemError(
                    "too-early", "effectiveFrom", office.caseload().asOf().toString()));
        }
        if (why().isEmpty()) {
            faults.add(new ProblemError("no-reason", "reason", ""));
        }
        if (!faults.isEmpty()) {
            throw new InvalidException(faults);
        }
    }

    String name() {
        return version == null ? "" : version.strip();
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
