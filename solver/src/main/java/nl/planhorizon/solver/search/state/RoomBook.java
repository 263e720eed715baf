package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Sites;

/** Which rooms are free when. */
public final class RoomBook {

    private final Sites sites;
    private final long[][][] free;
    private final long[][] suitable;

    public RoomBook(Sites sites, int sessions) {
        this.sites = sites;
        free = new long[sites.count()][sessions][];
        suitable = new long[sites.count() * 4][];
        for (int location = 0; location < sites.count(); location++) {
            for (int session = 0; session < sessions; session++) {
                free[location][session] = sites.usableRooms(location, session);
            }
            for (int kind = 0; kind < 4; kind++) {
                suitable[location * 4 + kind] = sites.suitableRooms(location, (kind & 1) != 0, (kind & 2) != 0);
            }
        }
    }

    /** A room free in all those sessions that has what is needed, or -1. Plain rooms go before child rooms. */
    public int find(int location, int[] sessions, boolean child, boolean video) {
        int kind = (child ? 1 : 0) + (video ? 2 : 0);
        int fallback = -1;
        for (int word = 0; word < sites.roomWords(location); word++) {
            long left = suitable[location * 4 + kind][word];
            for (int session : sessions) {
                left &= free[location][session][word];
            }
            for (; left != 0; left &= left - 1) {
                int room = (word << 6) + Long.numberOfTrailingZeros(left);
                if (child || !sites.rooms(location).get(room).child()) {
                    return room;
                }
                fallback = room;
            }
        }
        return fallback;
    }

    boolean isFree(int location, int room, int[] sessions) {
        for (int session : sessions) {
            if (!Bits.has(free[location][session], room)) {
                return false;
            }
        }
        return true;
    }

    boolean isSuitable(int location, int room, boolean child, boolean video) {
        return Bits.has(suitable[location * 4 + (child ? 1 : 0) + (video ? 2 : 0)], room);
    }

    void take(int location, int room, int[] sessions) {
        for (int session : sessions) {
            Bits.clear(free[location][session], 0, room);
        }
    }

    void release(int location, int room, int[] sessions) {
        for (int session : sessions) {
            Bits.set(free[location][session], 0, room);
        }
    }
}
