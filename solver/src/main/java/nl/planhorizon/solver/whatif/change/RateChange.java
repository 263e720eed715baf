package nl.planhorizon.solver.whatif.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.NoShowRate;
import nl.planhorizon.solver.whatif.draft.Draft;
import nl.planhorizon.solver.whatif.draft.DraftRates.Kind;
import nl.planhorizon.solver.whatif.draft.DraftRates.Rate;

/**
 * Another share of cases that are heard, stay away or leave.
 *
 * @param name what people call it
 * @param period when
 * @param rate what share, of which cases
 */
public record RateChange(String name, Period period, Rate rate) implements Change {

    private static final int PERCENT = 100;

    @Override
    public void applyTo(Draft draft) {
        draft.rates().set(period.in(draft), rate);
    }

    @Override
    public Caseload applyTo(Caseload caseload) {
        if (!isSeenByAPlan() || !period.covers(caseload.window())) {
            return caseload;
        }
        var policy = caseload.policy();
        List<NoShowRate> rates = new ArrayList<>();
        policy.noShowRates().forEach(each -> rates.add(concerns(each) ? changed(each) : each));
        var queue = rate.who().queue();
        boolean known = rates.stream().anyMatch(each -> Objects.equals(each.queue(), queue));
        var added = known || rate.relative()
                ? Stream.<NoShowRate>empty()
                : Stream.of(new NoShowRate(queue, null, null, percentage(rate.value()), name));
        return caseload.withPolicy(
                policy.withNoShowRates(Stream.concat(rates.stream(), added).toList()));
    }

    private boolean concerns(NoShowRate each) {
        return rate.who().queue() == null || Objects.equals(rate.who().queue(), each.queue());
    }

    private NoShowRate changed(NoShowRate each) {
        double value = rate.relative() ? each.percentage() * rate.value() / PERCENT : rate.value();
        return new NoShowRate(each.queue(), each.location(), each.invitation(), percentage(value), name);
    }

    private static int percentage(double share) {
        return (int) Math.round(Math.min(1, share) * PERCENT);
    }

    /** Planning figures of no-show belong to a queue, not to a nationality. */
    @Override
    public boolean isSeenByAPlan() {
        return rate.kind() == Kind.NO_SHOW && rate.who().nationality() == null;
    }
}
