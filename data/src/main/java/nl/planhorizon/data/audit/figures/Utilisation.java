package nl.planhorizon.data.audit.figures;

/**
 * Sessions used of those there are.
 *
 * @param used sessions used
 * @param available sessions there are
 * @param percentage share in whole percents, rounded down; 0 where nothing is available
 */
public record Utilisation(long used, long available, long percentage) {

    static Utilisation of(long used, long available) {
        return new Utilisation(used, available, available > 0 ? used * 100 / available : 0);
    }

    Utilisation and(long moreUsed, long moreAvailable) {
        return of(used + moreUsed, available + moreAvailable);
    }
}
