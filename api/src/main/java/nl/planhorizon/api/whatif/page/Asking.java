package nl.planhorizon.api.whatif.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.planhorizon.api.web.Words;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Horizon;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.supply.Resource.Kind;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.change.InflowChange;
import nl.planhorizon.solver.whatif.change.Period;
import nl.planhorizon.solver.whatif.change.PolicyChange;
import nl.planhorizon.solver.whatif.change.ProjectStop;
import nl.planhorizon.solver.whatif.change.RateChange;
import nl.planhorizon.solver.whatif.change.ResourceChange;
import nl.planhorizon.solver.whatif.draft.DraftRates;
import nl.planhorizon.solver.whatif.draft.Who;
import nl.planhorizon.solver.whatif.edit.PolicyEdit;
import org.jspecify.annotations.Nullable;

/** What the sliders ask, as a scenario on the office; every change is named in the words of the form. */
final class Asking {

    private static final int AS_IT_IS = 100;
    private static final int ALL = 100;
    private static final int REPLICATIONS = 100;
    private static final int REST_DAYS = 6;
    private static final Doubt USUAL_DOUBT = new Doubt(0.1, 0.1, 0.05, true);

    private final Sliders sliders;
    private final Caseload caseload;
    private final Words words;
    private final Period period;
    private final List<Change> changes = new ArrayList<>();

    private Asking(Sliders sliders, Caseload caseload, Words words) {
        this.sliders = sliders;
        this.caseload = caseload;
        this.words = words;
        period = Period.from(from(sliders, caseload));
    }

    static LocalDate from(Sliders sliders, Caseload caseload) {
        return Objects.requireNonNullElse(sliders.from(), caseload.asOf());
    }

    static Scenario scenario(Sliders sliders, Caseload caseload, Scenario.About about, Words words) {
        var asking = new Asking(sliders, caseload, words);
        asking.addFlow();
        asking.addPeople();
        asking.addPolicy();
        return new Scenario(
                about,
                new Scenario.Span(caseload.asOf(), sliders.span()),
                new Scenario.Precision(1, REPLICATIONS, USUAL_DOUBT, true),
                List.of(),
                asking.changes,
                List.of());
    }

    private String say(String key, Object... values) {
        return words.say("what-if.change." + key, values);
    }

    private void addFlow() {
        var inflow = sliders.inflow();
        if (inflow != null && inflow != AS_IT_IS) {
            changes.add(new InflowChange(say("inflow", inflow), period, Who.ALL, null, false, inflow));
        }
        var noShow = sliders.noShow();
        if (noShow != null && noShow != AS_IT_IS) {
            double share = (double) noShow / AS_IT_IS;
            var rate = new DraftRates.Rate(DraftRates.Kind.NO_SHOW, Who.ALL, share, true);
            changes.add(new RateChange(say("no-show", noShow), period, rate));
        }
    }

    private void addPeople() {
        int training = Objects.requireNonNullElse(sliders.training(), 0);
        add(Kind.OFFICERS, "", say("officers", signed(sliders.officers()), training), sliders.officers());
        var language = Sliders.text(sliders.language());
        if (!language.isEmpty()) {
            var name = say("interpreters", signed(sliders.interpreters()), words.language(language));
            add(Kind.INTERPRETERS, language, name, sliders.interpreters());
        }
        var location = Sliders.text(sliders.location());
        if (!location.isEmpty()) {
            add(Kind.ROOMS, location, say("rooms", signed(sliders.rooms()), location), sliders.rooms());
        }
        var team = Sliders.text(sliders.stopped());
        if (!team.isEmpty()) {
            changes.add(new ProjectStop(say("stopped", team), period, team, true));
        }
    }

    private static String signed(@Nullable Integer count) {
        return "%+d".formatted(count == null ? 0 : count);
    }

    private void add(Kind kind, String code, String name, @Nullable Integer count) {
        if (count != null && count != 0) {
            int training = kind == Kind.OFFICERS && count > 0 ? Objects.requireNonNullElse(sliders.training(), 0) : 0;
            var what = new ResourceChange.What(kind, code, 0);
            changes.add(new ResourceChange(name, period, what, count, training, 0));
        }
    }

    private void addPolicy() {
        var share = sliders.share();
        if (share != null) {
            for (var queue : shared()) {
                int part = Boolean.TRUE.equals(queue.termPassed()) ? share : ALL - share;
                edit(say("share", share, ALL - share), new PolicyEdit.Target(queue.code(), null, part));
            }
        }
        var horizon = sliders.horizon();
        if (horizon != null) {
            urgent(caseload)
                    .ifPresent(queue -> edit(
                            say("horizon", words.name(queue.dutch(), queue.english()), horizon),
                            new PolicyEdit.HorizonDays(queue.code(), days(queue, horizon), null)));
        }
        var term = sliders.term();
        if (term != null) {
            edit(say("term", term), new PolicyEdit.Term(period.from(), term, REST_DAYS));
        }
    }

    private void edit(String name, PolicyEdit edit) {
        changes.add(new PolicyChange(name, period, edit));
    }

    /** The queues that share the regular sessions. */
    private List<Queue> shared() {
        return caseload.policy().queues().stream()
                .filter(queue -> queue.termPassed() != null)
                .filter(queue ->
                        queue.weeklyTarget() != null && queue.weeklyTarget().share() != null)
                .toList();
    }

    /** The queue the slider of the planning horizon is about: the first urgent one that has one. */
    static Optional<Queue> urgent(Caseload caseload) {
        return caseload.policy().queues().stream()
                .filter(queue -> queue.urgent() && queue.horizon() != null)
                .findFirst();
    }

    /** Weeks in the days the horizon of a queue counts in. */
    private static int days(Queue queue, int weeks) {
        var horizon = queue.horizon();
        int aWeek = horizon != null && horizon.unit() == Horizon.Unit.OPEN_DAYS ? 5 : 7;
        return weeks * aWeek;
    }
}
