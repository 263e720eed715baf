package nl.planhorizon.data.audit.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.FixedHearings;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import org.jspecify.annotations.Nullable;

/** The fixed hearings of ready cases that lie wholly in the window: their own people can have prices of their own. */
final class Homes {

    /**
     * A fixed hearing. Its people are paid by the part: a session, or a day if it takes days.
     *
     * @param sessions numbers of its sessions
     * @param isAlone whether it has an interpreter who is one person
     * @param mayLeave whether an urgent case may push it aside
     */
    record Home(CaseFacts facts, Hearing hearing, int[] sessions, boolean isAlone, boolean mayLeave) {

        int length() {
            return Needs.takesDays(facts) ? 2 : 1;
        }

        int parts() {
            return sessions.length / length();
        }

        /** Number of the session in which a part begins. */
        int session(int part) {
            return sessions[part * length()];
        }
    }

    private final Map<String, Home> byCase = new HashMap<>();
    private final Map<String, List<Home>> byOfficer = new HashMap<>();
    private final Map<String, List<Home>> byInterpreter = new HashMap<>();

    Homes(Facts facts, FixedHearings fixed, WindowSessions window) {
        for (var standing : fixed.unbroken()) {
            var hearing = standing.hearing();
            var each = facts.of(hearing);
            var sessions =
                    hearing.sessions().stream().mapToInt(window::numberOf).toArray();
            boolean isInside = Arrays.stream(sessions).allMatch(session -> session >= 0);
            if (each.isReady() && isInside) {
                boolean mayLeave = facts.standing().mayBeDisplaced(standing);
                byCase.put(each.id(), new Home(each, hearing, sessions, isAlone(facts, hearing), mayLeave));
            }
        }
        byCase.values().forEach(this::listByPeople);
    }

    private void listByPeople(Home home) {
        byOfficer
                .computeIfAbsent(home.hearing().officer(), none -> new ArrayList<>())
                .add(home);
        var interpreter = home.hearing().interpreter();
        if (interpreter != null) {
            byInterpreter
                    .computeIfAbsent(interpreter, none -> new ArrayList<>())
                    .add(home);
        }
    }

    private static boolean isAlone(Facts facts, Hearing hearing) {
        return facts.caseload().resources().interpreters().stream()
                .anyMatch(each -> each.id().equals(hearing.interpreter()) && each.places() == 1);
    }

    /** The fixed hearing of a case, or null. */
    @Nullable
    Home of(String caseId) {
        return byCase.get(caseId);
    }

    Iterable<Home> all() {
        return byCase.values();
    }

    List<Home> ofOfficer(String officer) {
        return byOfficer.getOrDefault(officer, List.of());
    }

    List<Home> ofInterpreter(String interpreter) {
        return byInterpreter.getOrDefault(interpreter, List.of());
    }

    /** How many prices a row of that kind has for a case; 0 if there can be none. */
    int prices(Kind kind, String caseId) {
        var home = byCase.get(caseId);
        return home == null || (kind == Kind.HOME_INTERPRETER && !home.isAlone()) ? 0 : home.parts();
    }
}
