package nl.planhorizon.solver.forecast.model;

/**
 * How unsure a forecast is, as standard deviations.
 *
 * @param inflowLevel of the level of the inflow over the whole forecast, relative
 * @param inflowWeek of the inflow of a single week, relative
 * @param productivity of the hearing sessions of officers over the whole forecast, relative
 * @param chance whether no-shows, hearings and departures fall by chance rather than exactly in their share
 */
public record Doubt(double inflowLevel, double inflowWeek, double productivity, boolean chance) {

    /** No doubt at all: every replication is the same. */
    public static final Doubt NONE = new Doubt(0, 0, 0, false);
}
