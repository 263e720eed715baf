package nl.planhorizon.solver.domain.resources;

/** How an interpreter takes part. */
public enum Presence {
    ON_SITE,
    /** Remote; the hearing needs a room with video. */
    VIDEO,
    /** Remote; any room will do. */
    TELEPHONE;

    public boolean isRemote() {
        return this != ON_SITE;
    }
}
