package nl.planhorizon.solver.whatif.base;

import java.time.LocalDate;

/**
 * Cases in stock that are known by number only.
 *
 * @param queue queue, or group that is split by decision term
 * @param nationality three capitals; UNK for all others together
 * @param track track, or {@link Assumptions#REPEAT}
 * @param firstApplication first day of their applications
 * @param lastApplication last day of their applications
 * @param cases number of cases
 * @param source where the number comes from
 */
public record StockRow(
        String queue,
        String nationality,
        int track,
        LocalDate firstApplication,
        LocalDate lastApplication,
        int cases,
        String source) {}
