package nl.planhorizon.data.audit.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.Invitation;
import nl.planhorizon.solver.domain.plan.StandingHearing;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** The hearings that stood before the plan was made, by what they mean for it. */
public final class Standing {

    private final List<StandingHearing> history = new ArrayList<>();
    private final List<StandingHearing> current = new ArrayList<>();
    private final Map<String, StandingHearing> published = new HashMap<>();
    private final Map<String, StandingHearing> pinned = new HashMap<>();
    private final Predicate<StandingHearing> frozen;

    /** Takes those of open cases as current; those of heard or withdrawn cases have lapsed. */
    Standing(Caseload caseload, Predicate<String> isOpenCase) {
        var thaw = caseload.asOf().plusDays(caseload.policy().number(Setting.FROZEN_DAYS));
        frozen = standing ->
                standing.published() && !standing.hearing().firstDay().isAfter(thaw);
        for (var standing : caseload.standing()) {
            if (standing.hearing().firstDay().isBefore(caseload.window().first())) {
                history.add(standing);
            } else if (isOpenCase.test(standing.hearing().caseId())) {
                addCurrent(standing);
            }
        }
    }

    private void addCurrent(StandingHearing standing) {
        current.add(standing);
        if (standing.published()) {
            published.put(standing.hearing().caseId(), standing);
        }
        if (standing.isPinned()) {
            pinned.put(standing.hearing().caseId(), standing);
        }
    }

    /** Those before the window: work of their officers, nothing else. */
    public List<StandingHearing> history() {
        return history;
    }

    /** Those of open cases from the first day of the window on. */
    public List<StandingHearing> current() {
        return current;
    }

    public @Nullable StandingHearing publishedOf(String caseId) {
        return published.get(caseId);
    }

    public @Nullable StandingHearing pinnedOf(String caseId) {
        return pinned.get(caseId);
    }

    /** Published so near that it should not move. */
    public boolean isFrozen(StandingHearing standing) {
        return frozen.test(standing);
    }

    /** Whether an urgent case may push a fixed hearing aside. */
    public boolean mayBeDisplaced(StandingHearing standing) {
        return isFrozen(standing) && !standing.isPinned() && standing.invitation() != Invitation.HANDED_OVER;
    }

    /** Whether a hearing has the sessions and location of the published one. */
    public boolean isWherePublished(Hearing hearing) {
        var standing = published.get(hearing.caseId());
        return standing != null && sameTimeAndLocation(hearing, standing.hearing());
    }

    /** Whether a hearing is at the published place, with the same people. */
    public boolean isAsPublished(Hearing hearing) {
        var standing = published.get(hearing.caseId());
        return standing != null && samePlace(hearing, standing.hearing());
    }

    public static boolean sameTimeAndLocation(Hearing one, Hearing other) {
        return one.location().equals(other.location()) && one.sessions().equals(other.sessions());
    }

    /** The room may differ. */
    public static boolean samePlace(Hearing one, Hearing other) {
        return sameTimeAndLocation(one, other)
                && one.officer().equals(other.officer())
                && Objects.equals(one.interpreter(), other.interpreter());
    }
}
