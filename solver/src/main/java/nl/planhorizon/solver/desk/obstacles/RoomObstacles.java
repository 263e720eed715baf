package nl.planhorizon.solver.desk.obstacles;

import nl.planhorizon.solver.desk.books.Books;
import nl.planhorizon.solver.desk.books.Roster;
import nl.planhorizon.solver.domain.resources.Presence;

/** What keeps rooms from being used for a hearing. */
public final class RoomObstacles {

    private final Books books;
    private final Roster roster;

    public RoomObstacles(Books books) {
        this.books = books;
        roster = books.dossiers().roster();
    }

    /** What a room lacks in those sessions, a child room being needed or not. */
    public long against(int room, int[] sessions, boolean child) {
        var which = roster.rooms().get(room);
        long found = Obstacle.ROOM_CHILD.when(child && !which.child());
        for (int session : sessions) {
            found |= Obstacle.ROOM_CLOSED.when(
                            which.isClosedOn(books.dossiers().axis().day(session >> 1)))
                    | Obstacle.ROOM_BUSY.when(books.rooms().isUsed(room, session));
        }
        return found;
    }

    /** Whether an interpreter, or -1 for none, works by video. */
    public boolean needsVideo(int interpreter) {
        return interpreter >= 0 && roster.interpreters().get(interpreter).presence() == Presence.VIDEO;
    }

    /** What a room lacks for a hearing by video or without. */
    public long videoAgainst(int room, boolean video) {
        return Obstacle.ROOM_VIDEO.when(video && !roster.rooms().get(room).video());
    }
}
