package nl.planhorizon.api.publish;

import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.VersionKey;

/** Refuses to publish another plan than the one that was previewed. */
final class Stale {

    private Stale() {}

    static void refuseIfOtherPlan(Office office, long seen) {
        if (office.version() != seen) {
            throw new ConflictException(VersionKey.office("plan"), seen, office.version());
        }
    }
}
