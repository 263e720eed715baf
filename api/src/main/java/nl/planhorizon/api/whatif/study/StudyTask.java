package nl.planhorizon.api.whatif.study;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.whatif.plan.PlanDepth;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.api.whatif.store.Scenarios;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.whatif.Scenario;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Hands studies to the scheduler; the study and its task are added in one transaction. */
@Component
public final class StudyTask {

    /** The most scenarios that are compared. */
    public static final int MOST = 6;

    private static final TaskDescriptor<Void> DESCRIPTOR = TaskDescriptor.of("what-if-study", Void.class);

    private final SchedulerClient scheduler;
    private final Studies studies;
    private final Scenarios scenarios;
    private final Bases bases;
    private final TransactionTemplate transaction;

    StudyTask(
            @Lazy SchedulerClient scheduler,
            Studies studies,
            Scenarios scenarios,
            Bases bases,
            TransactionTemplate transaction) {
        this.scheduler = scheduler;
        this.studies = studies;
        this.scenarios = scenarios;
        this.bases = bases;
        this.transaction = transaction;
    }

    /**
     * Asks for a study; it starts as soon as a worker is free.
     *
     * @param names one to six scenarios by name, or by name and version
     * @param depth how deep it looks into them
     */
    public UUID ask(List<String> names, Depth depth, String who) throws FaultyInputException {
        if (names.isEmpty() || names.size() > MOST) {
            throw invalid("out-of-range", "One to %d scenarios, got %d.".formatted(MOST, names.size()));
        }
        List<String> documents = new ArrayList<>();
        Map<String, Scenario> read = new LinkedHashMap<>();
        for (var name : names) {
            var document = scenarios.document(name);
            read.put(name, bases.read(document, name));
            documents.add(document);
        }
        if (depth.plans()) {
            PlanDepth.check(read, null);
        }
        return add(names, documents, depth, who);
    }

    private static InvalidException invalid(String code, String detail) {
        return new InvalidException(List.of(new ProblemError(code, "scenarios", detail)));
    }

    /** Plans take minutes: they wait behind other work. */
    private UUID add(List<String> names, List<String> documents, Depth depth, String who) {
        int priority = depth.plans() ? Priority.LOW : Priority.MEDIUM;
        var added = transaction.execute(status -> {
            var id = studies.add(names, documents, depth, who);
            scheduler.scheduleIfNotExists(DESCRIPTOR
                    .instance(id.toString())
                    .priority(priority)
                    .scheduledTo(studies.get(id).askedAt()));
            return id;
        });
        return Objects.requireNonNull(added);
    }

    /** The task of the scheduler. */
    @Configuration(proxyBeanMethods = false)
    static final class Wiring {

        @Bean
        OneTimeTask<Void> whatIfStudy(StudyWork work) {
            return Tasks.oneTime(DESCRIPTOR)
                    .execute((instance, context) -> work.execute(UUID.fromString(instance.getId())));
        }
    }
}
