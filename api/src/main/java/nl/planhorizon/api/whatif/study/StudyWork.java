package nl.planhorizon.api.whatif.study;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import nl.planhorizon.api.whatif.outcome.WhatIfJson;
import nl.planhorizon.api.whatif.store.Bases;
import nl.planhorizon.api.whatif.study.Study.State;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.compare.Effort;
import nl.planhorizon.solver.whatif.compare.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does a study: forecasts its scenarios with the same chance, or plans them, until it is done or somebody stops it. */
@Component
final class StudyWork {

    private static final Logger LOG = LoggerFactory.getLogger(StudyWork.class);
    private static final int MOST_THREADS = 2;
    /** Replications that bottlenecks and a goal take on top, roughly; only the progress shown hangs on it. */
    private static final int FOR_BOTTLENECKS = 80;

    private static final int FOR_A_GOAL = 640;

    private final Studies studies;
    private final Bases bases;

    StudyWork(Studies studies, Bases bases) {
        this.studies = studies;
        this.bases = bases;
    }

    /** Does a study from start to end; what goes wrong is kept with it. */
    void execute(UUID id) {
        var study = studies.find(id).orElse(null);
        if (study == null || study.state().isFinal()) {
            return;
        }
        int attempt = studies.start(id);
        if (studies.isStopRequested(id)) {
            studies.end(id, attempt, State.STOPPED, "");
            return;
        }
        try {
            studies.finish(id, attempt, outcome(study, attempt));
        } catch (CancellationException stopped) {
            studies.end(id, attempt, State.STOPPED, "");
        } catch (FaultyInputException | RuntimeException failure) {
            LOG.error("Study {} failed", id, failure);
            studies.end(id, attempt, State.FAILED, failure.getClass().getSimpleName());
        }
    }

    private String outcome(Study study, int attempt) throws FaultyInputException {
        List<Scenario> scenarios = new ArrayList<>();
        var documents = studies.documents(study.id());
        for (int i = 0; i < documents.size(); i++) {
            scenarios.add(bases.read(documents.get(i), study.names().get(i)));
        }
        var progress = new Progress(studies, study.id(), attempt);
        var seconds = study.depth().seconds();
        return seconds == null
                ? WhatIfJson.of(forecasts(scenarios, progress))
                : new PlannedStudy(seconds, progress).document(bases.caseload(scenarios.get(0)), scenarios);
    }

    private List<Outcome> forecasts(List<Scenario> scenarios, Progress progress) throws FaultyInputException {
        double all = scenarios.stream()
                .mapToInt(each -> each.precision().replications()
                        + FOR_BOTTLENECKS
                        + FOR_A_GOAL * each.goals().size())
                .sum();
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        var done = new AtomicInteger();
        var effort = new Effort(
                scenarios.get(0).precision().seed(), threads, () -> progress.goesOn(done.incrementAndGet() / all));
        List<Outcome> outcomes = new ArrayList<>();
        for (var scenario : scenarios) {
            outcomes.add(Outcome.of(scenario, bases.start(scenario).ground(), effort));
        }
        return outcomes;
    }
}
