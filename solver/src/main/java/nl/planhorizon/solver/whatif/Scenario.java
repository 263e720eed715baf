package nl.planhorizon.solver.whatif;

import java.time.LocalDate;
import java.util.List;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.forecast.model.Doubt;
import nl.planhorizon.solver.forecast.model.ForecastModel;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.CaseloadGround;
import nl.planhorizon.solver.whatif.base.Ground;
import nl.planhorizon.solver.whatif.base.StockGround;
import nl.planhorizon.solver.whatif.base.StockRow;
import nl.planhorizon.solver.whatif.change.Change;
import nl.planhorizon.solver.whatif.draft.Draft;
import nl.planhorizon.solver.whatif.goal.Goal;

/**
 * A question: a base, and what is different.
 *
 * @param about what it is called, by whom, on what
 * @param span when
 * @param precision how often chance is played out, and how much there is
 * @param stock stock by number; if there is any, it is the base
 * @param changes what is different, in the order in which it is applied
 * @param goals what is to be reached, and with what
 */
public record Scenario(
        About about, Span span, Precision precision, List<StockRow> stock, List<Change> changes, List<Goal> goals) {

    /**
     * What a scenario is called.
     *
     * @param name short name, for files and tables
     * @param title what people call it
     * @param author who made it: a role or personnel code
     * @param parent name of the scenario it was made from, or an empty text
     * @param base name or file of its caseload, or an empty text for whatever is asked for
     * @param titleEnglish what people call it in English, or an empty text where that is the same
     */
    public record About(String name, String title, String author, String parent, String base, String titleEnglish) {

        /** One that is called the same in both languages. */
        public About(String name, String title, String author, String parent, String base) {
            this(name, title, author, parent, base, "");
        }

        public String english() {
            return titleEnglish.isEmpty() ? title : titleEnglish;
        }
    }

    /**
     * When it plays.
     *
     * @param asOf the day the stock by number is of
     * @param weeks weeks that are forecast
     */
    public record Span(LocalDate asOf, int weeks) {}

    /**
     * How sure it is.
     *
     * @param seed start of all chance; scenarios that are compared use that of the first
     * @param replications how often chance is played out
     * @param doubt how much there is
     * @param countOverdueAtStart whether terms that passed before the start count for notices, appeals and penalties
     */
    public record Precision(long seed, int replications, Doubt doubt, boolean countOverdueAtStart) {}

    public Scenario {
        stock = List.copyOf(stock);
        changes = List.copyOf(changes);
        goals = List.copyOf(goals);
    }

    /** Whether its base is stock by number rather than a caseload. */
    public boolean isByNumber() {
        return !stock.isEmpty();
    }

    /** Its base without any change, from numbers. */
    public Ground ground(Policy policy, Assumptions assumptions) {
        var numbers = new StockGround.Numbers(about.title(), span.asOf(), stock);
        return StockGround.of(numbers, policy, assumptions, span.weeks());
    }

    /** Its base without any change, from a caseload. */
    public Ground ground(Caseload caseload, Assumptions assumptions) {
        return CaseloadGround.of(caseload, assumptions, span.weeks());
    }

    /** The forecast of it. */
    public ForecastModel model(Ground ground) {
        var draft = new Draft(ground);
        changes.forEach(change -> change.applyTo(draft));
        return draft.toModel(precision.doubt(), precision.countOverdueAtStart());
    }

    /** The caseload it makes of another, for a plan. */
    public Caseload caseload(Caseload base) {
        var changed = base;
        for (var change : changes) {
            changed = change.applyTo(changed);
        }
        return changed;
    }

    public Scenario withChanges(List<Change> changed) {
        return new Scenario(about, span, precision, stock, changed, goals);
    }

    public Scenario withPrecision(Precision changed) {
        return new Scenario(about, span, changed, stock, changes, goals);
    }

    public Scenario withSpan(Span changed) {
        return new Scenario(about, changed, precision, stock, changes, goals);
    }

    public Scenario withAbout(About changed) {
        return new Scenario(changed, span, precision, stock, changes, goals);
    }
}
