package nl.planhorizon.api.run.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.run.Run;
import nl.planhorizon.api.run.Run.Lineage;
import nl.planhorizon.api.run.Run.Order;
import nl.planhorizon.api.run.RunTask;
import nl.planhorizon.api.run.Runs;
import nl.planhorizon.api.run.input.Packed;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.FaultyInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks for runs: of the office, of a dataset that is sent, or of one derived from that of another run. */
@Component
final class Asking {

    private final Offices offices;
    private final Runs runs;
    private final RunTask task;
    private final PolicyVersions policies;

    Asking(Offices offices, Runs runs, RunTask task, PolicyVersions policies) {
        this.offices = offices;
        this.runs = runs;
        this.task = task;
        this.policies = policies;
    }

    /** Whether what is sent is only kept, or searched as well. */
    enum Operation {
        SOLVE,
        NONE
    }

    /**
     * What is asked for.
     *
     * @param config how to search
     * @param dataset a caseload of its own in the published form, or null for the office
     * @param parent the run it is derived from, or null
     * @param operation whether to start at once
     */
    record Question(
            RunConfig config,
            @Nullable JsonNode dataset,
            @Nullable Run parent,
            Operation operation) {}

    ResponseEntity<RunMetadata> ask(Question question, String who) throws FaultyInputException {
        var id = question.dataset() == null ? ofOffice(question, who) : ofDataset(question, question.dataset(), who);
        return answer(id);
    }

    ResponseEntity<RunMetadata> answer(UUID id) {
        return ResponseEntity.accepted()
                .location(URI.create("/v1/hearing-plans/" + id))
                .body(RunMetadata.of(runs.get(id)));
    }

    private UUID ofOffice(Question question, String who) {
        var config = question.config();
        var policy = policies.chosen(offices.current(), config.policyVersion());
        return add(question, config.order(who, policy), new Lineage(false, null, null, config.words()), null);
    }

    private UUID ofDataset(Question question, JsonNode dataset, String who) throws FaultyInputException {
        var config = question.config();
        if (config.policyVersion() != null) {
            throw new InvalidException(List.of(new ProblemError(
                    "not-with-dataset", "policyVersion", "A dataset brings its own policy; leave this out.")));
        }
        var caseload = CaseloadFiles.read(dataset, "caseload").content();
        var parent = question.parent();
        var lineage = new Lineage(true, parent == null ? null : parent.id(), origin(parent), config.words());
        return add(question, config.order(who, caseload.policy().version()), lineage, Packed.pack(caseload));
    }

    private UUID add(Question question, Order order, Lineage lineage, byte @Nullable [] input) {
        return question.operation() == Operation.SOLVE
                ? task.ask(order, lineage, input)
                : task.create(order, lineage, input);
    }

    private static @Nullable UUID origin(@Nullable Run parent) {
        if (parent == null) {
            return null;
        }
        var origin = parent.lineage().origin();
        return origin == null ? parent.id() : origin;
    }

    /** What a run plans; the office is kept as it is when the run starts. */
    JsonNode dataset(UUID id) {
        runs.get(id);
        return runs.input(id)
                .map(Packed::document)
                .orElseThrow(() -> new NotFoundException("dataset of run", id.toString()));
    }
}
