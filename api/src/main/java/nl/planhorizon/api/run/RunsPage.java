package nl.planhorizon.api.run;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.policy.PolicyVersion;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.Page;
import nl.planhorizon.api.run.Run.Lineage;
import nl.planhorizon.api.run.Run.Order;
import nl.planhorizon.api.web.OfficeNames;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Planning runs: asking for one, watching it, comparing two, taking one over. */
@Page
final class RunsPage {

    private static final int SHOWN = 30;

    private final Offices offices;
    private final Runs runs;
    private final RunTask task;
    private final PolicyVersions policies;
    private final Words words;

    RunsPage(Offices offices, Runs runs, RunTask task, PolicyVersions policies, Words words) {
        this.offices = offices;
        this.runs = runs;
        this.task = task;
        this.policies = policies;
        this.words = words;
    }

    /**
     * What is asked for.
     *
     * @param name what people call the run
     * @param seconds time to search
     * @param policy version of the policy, or null for the one in force
     */
    record Asked(
            @Size(max = 80) @Nullable String name,
            @Min(1) @Max(14_400) int seconds,
            @Nullable String policy) {}

    @GetMapping("/runs")
    String list(Model model) {
        var office = offices.current();
        model.addAttribute("runs", runs.latest(SHOWN));
        model.addAttribute("policyVersion", office.caseload().policy().version());
        model.addAttribute(
                "policies",
                policies.list(office).stream().map(PolicyVersion::version).toList());
        return "run/runs";
    }

    @PostMapping("/runs")
    String ask(@Validated Asked asked, Principal who) {
        var office = offices.current();
        var name = asked.name() == null ? "" : asked.name().strip();
        var policy = policies.chosen(office, asked.policy());
        var id = task.ask(new Order(who.getName(), name, asked.seconds(), 1, policy), Lineage.OFFICE, null);
        return "redirect:/runs/" + id;
    }

    @GetMapping("/runs/{id}")
    String one(@PathVariable UUID id, Model model) {
        fill(id, model);
        return "run/run";
    }

    @GetMapping("/runs/{id}/progress")
    String progress(@PathVariable UUID id, Model model) {
        fill(id, model);
        return "run/progress :: progress";
    }

    private void fill(UUID id, Model model) {
        var office = offices.current();
        var run = runs.get(id);
        model.addAttribute("run", run);
        model.addAttribute("version", office.version());
        model.addAttribute("view", RunView.of(run));
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        if (run.state().hasPlan()) {
            runs.result(id)
                    .ifPresent(result ->
                            model.addAttribute("comparison", Comparison.of(office.workingPlan(), result.plan())));
        }
    }

    @PostMapping("/runs/{id}/stop")
    String stop(@PathVariable UUID id) {
        runs.stop(id);
        return "redirect:/runs/" + id;
    }

    @PostMapping("/runs/{id}/accept")
    String accept(@PathVariable UUID id, @RequestParam(required = false) @Nullable Long version, Principal who) {
        runs.refuseOwnInput(id);
        var change = new AcceptRun(who.getName(), id, runs.requireResult(id), ETags.seen(version));
        offices.change(change, who.getName());
        return "redirect:/board";
    }

    @GetMapping("/runs/compare")
    String compare(@RequestParam UUID one, @RequestParam UUID other, Model model) {
        var office = offices.current();
        var runsCompared = List.of(runs.get(one), runs.get(other));
        model.addAttribute("runs", runsCompared);
        model.addAttribute("views", runsCompared.stream().map(RunView::of).toList());
        model.addAttribute("names", new OfficeNames(office.caseload(), words));
        model.addAttribute(
                "comparison",
                Comparison.of(
                        runs.requireResult(one).plan(),
                        runs.requireResult(other).plan()));
        return "run/compare";
    }
}
