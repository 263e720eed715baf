package nl.planhorizon.solver.domain.policy;

import nl.planhorizon.solver.domain.cases.InvitationForm;
import org.jspecify.annotations.Nullable;

/**
 * Expected share of hearings to which nobody comes: an aggregate planning figure, never a score of a person. The most
 * specific row that fits holds (queue, then location, then form of invitation).
 *
 * @param queue queue code, or null for all
 * @param location location code, or null for all
 * @param invitation form of invitation, or null for all
 * @param percentage 0 to 100
 * @param source where this number comes from
 */
public record NoShowRate(
        @Nullable String queue,
        @Nullable String location,
        @Nullable InvitationForm invitation,
        int percentage,
        String source) {}
