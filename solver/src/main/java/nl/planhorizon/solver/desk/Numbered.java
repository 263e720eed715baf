package nl.planhorizon.solver.desk;

import java.util.concurrent.CompletableFuture;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.model.Model;
import org.jspecify.annotations.Nullable;

/** The model of a caseload, made once for all plans of it, if it is wanted. */
final class Numbered {

    private final CaseloadFacts facts;
    private @Nullable CompletableFuture<Model> model;

    Numbered(CaseloadFacts facts) {
        this.facts = facts;
    }

    synchronized CompletableFuture<Model> model() {
        var begun = model == null ? CompletableFuture.supplyAsync(() -> new Model(facts)) : model;
        model = begun;
        return begun;
    }
}
