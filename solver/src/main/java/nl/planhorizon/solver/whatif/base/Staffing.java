package nl.planhorizon.solver.whatif.base;

import java.util.List;
import nl.planhorizon.solver.forecast.supply.Supply;

/**
 * Who and what there is in a base.
 *
 * @param supply pools and needs
 * @param pools what each pool is
 * @param capacity sessions per week and pool: whole days and single sessions in turn
 * @param withTeam per class its needs at each place, with officers of the team of its line
 * @param withoutTeam the same with regular officers
 */
public record Staffing(Supply supply, List<Pool> pools, int[][] capacity, int[][] withTeam, int[][] withoutTeam) {

    public Staffing {
        pools = List.copyOf(pools);
    }
}
