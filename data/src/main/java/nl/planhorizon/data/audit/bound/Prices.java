package nl.planhorizon.data.audit.bound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.plan.PriceRow;
import nl.planhorizon.solver.domain.plan.PriceRow.Kind;
import nl.planhorizon.solver.domain.policy.Setting;
import org.jspecify.annotations.Nullable;

/** The prices of a proof in thousandths; what no row gives costs nothing. */
final class Prices {

    /** No price needs to be higher, and sums of such prices still fit. */
    static final long HIGHEST = 1_000_000_000_000L;

    private record Key(Kind kind, String need, @Nullable String location) {}

    private final Map<Key, long[]> rows = new HashMap<>();
    private final Facts facts;
    private final Needs needs;
    private final int sessions;
    private final int weeks;
    private final Homes homes;

    /** Fails on a row that names something unknown, comes twice, or has a wrong number of prices or a wrong price. */
    Prices(List<PriceRow> given, Market market) {
        facts = market.facts();
        needs = market.needs();
        homes = market.homes();
        sessions = market.sessions().count();
        weeks = market.sessions().weeks().size();
        for (var row : given) {
            check(row);
            var milli = row.milli().stream().mapToLong(Long::longValue).toArray();
            if (rows.put(new Key(row.kind(), row.need(), row.location()), milli) != null) {
                throw new UnusableProofException(FaultKind.PRICES_TWICE, name(row));
            }
        }
    }

    private void check(PriceRow row) {
        if (!isKnown(row)) {
            throw new UnusableProofException(FaultKind.PRICES_OF_NOTHING, name(row));
        }
        int count = count(row);
        if (row.milli().size() != count) {
            throw new UnusableProofException(
                    FaultKind.WRONG_NUMBER_OF_PRICES, name(row), row.milli().size(), count);
        }
        long highest = row.kind() == Kind.TARGET ? 1000L * facts.policy().number(Setting.WEIGHT_TARGET) : HIGHEST;
        for (long price : row.milli()) {
            if (price < 0 || price > highest) {
                throw new UnusableProofException(FaultKind.PRICE_OUT_OF_RANGE, name(row), price, highest);
            }
        }
    }

    private int count(PriceRow row) {
        return switch (row.kind()) {
            case INTERPRETER, OFFICER, ROOM -> sessions;
            case TARGET, HELD_BACK, WEEK -> weeks;
            case FROZEN -> 1;
            case HOME_OFFICER, HOME_INTERPRETER -> homes.prices(row.kind(), row.need());
        };
    }

    private boolean isKnown(PriceRow row) {
        return switch (row.kind()) {
            case INTERPRETER -> needs.hasLanguage(row.need()) && isLocation(row.location());
            case OFFICER -> needs.hasOfficer(row.need()) && isLocation(row.location());
            case ROOM -> row.need().isEmpty() && isLocation(row.location());
            case TARGET -> row.location() == null && isQueue(row.need());
            case HELD_BACK -> isTeam(row.location(), row.need());
            case WEEK -> row.location() == null && isOfficer(row.need());
            case FROZEN -> row.location() == null && mayBeDisplaced(row.need());
            case HOME_OFFICER, HOME_INTERPRETER -> row.location() == null && homes.prices(row.kind(), row.need()) > 0;
        };
    }

    /** Whether there are interpreters with that home (none: remote) and main language. */
    private boolean isTeam(@Nullable String home, String language) {
        return facts.caseload().resources().interpreters().stream()
                .anyMatch(each -> Objects.equals(each.homeLocation(), home)
                        && each.mainLanguage().equals(language));
    }

    private boolean isOfficer(String id) {
        return facts.caseload().resources().officers().stream()
                .anyMatch(officer -> officer.id().equals(id));
    }

    private boolean mayBeDisplaced(String caseId) {
        return facts.standing().current().stream()
                .anyMatch(standing -> standing.hearing().caseId().equals(caseId)
                        && facts.standing().mayBeDisplaced(standing));
    }

    private boolean isLocation(@Nullable String code) {
        return facts.caseload().resources().locations().stream()
                .anyMatch(location -> location.code().equals(code));
    }

    private boolean isQueue(String code) {
        return facts.policy().queues().stream().anyMatch(queue -> queue.code().equals(code));
    }

    /** Kind, need and location of a row, as far as given. */
    private static String name(PriceRow row) {
        var location = row.location();
        return "%s \"%s\"%s".formatted(row.kind(), row.need(), location == null ? "" : " " + location);
    }

    /** Prices of a need at a location by session; shared, not to be changed. */
    long[] at(Kind kind, String need, String location) {
        return rows.getOrDefault(new Key(kind, need, location), new long[sessions]);
    }

    /** The price of a frozen hearing. */
    long ofFrozen(String caseId) {
        return rows.getOrDefault(new Key(Kind.FROZEN, caseId, null), new long[1])[0];
    }

    /** What a fixed hearing pays its own people, by part; null if no row says so. */
    long @Nullable [] ofHome(Kind kind, String caseId) {
        return rows.get(new Key(kind, caseId, null));
    }

    /** Prices by week: of the target of a queue, of what is held back, of an officer; shared, not to be changed. */
    long[] byWeek(Kind kind, String need, @Nullable String location) {
        return rows.getOrDefault(new Key(kind, need, location), new long[weeks]);
    }
}
