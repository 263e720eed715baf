package nl.planhorizon.solver.search.state;

import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Sites;

/** Which rooms are free when. */
public final class RoomBook {

    private final Sites sites;
    /** By location, session and room. */
    private final long[] free;

    /** By location: where it begins in that, and words that a set of its rooms takes. */
    private final int[] offsets;

    private final int[] words;
    private final long[][] suitable;
    /** By location, twice: sessions in which a room is free, and in which one for children is. */
    private final long[][] open;

    public RoomBook(Sites sites, int sessions) {
        this.sites = sites;
        offsets = new int[sites.count() + 1];
        words = new int[sites.count()];
        for (int location = 0; location < sites.count(); location++) {
            words[location] = sites.roomWords(location);
            offsets[location + 1] = offsets[location] + sessions * words[location];
        }
        free = new long[offsets[sites.count()]];
        suitable = new long[sites.count() * 4][];
        open = new long[sites.count() * 2][(sessions + 63) / 64];
        for (int location = 0; location < sites.count(); location++) {
            for (int session = 0; session < sessions; session++) {
                System.arraycopy(
                        sites.usableRooms(location, session), 0, free, row(location, session), words[location]);
            }
            for (int kind = 0; kind < 4; kind++) {
                suitable[location * 4 + kind] = sites.suitableRooms(location, (kind & 1) != 0, (kind & 2) != 0);
            }
            for (int session = 0; session < sessions; session++) {
                refresh(location, session);
            }
        }
    }

    private int row(int location, int session) {
        return offsets[location] + session * words[location];
    }

    private void refresh(int location, int session) {
        for (int child = 0; child < 2; child++) {
            long left = 0;
            for (int word = 0; word < words[location]; word++) {
                left |= suitable[4 * location + child][word] & free[row(location, session) + word];
            }
            if (left == 0 || !Bits.has(sites.open(location), session)) {
                Bits.clear(open[2 * location + child], 0, session);
            } else {
                Bits.set(open[2 * location + child], 0, session);
            }
        }
    }

    /** Sessions, as bits, in which a location is open and a room is free that has what is needed, video left aside; not to be changed. */
    public long[] open(int location, boolean child) {
        return open[2 * location + (child ? 1 : 0)];
    }

    /** A room free in all those sessions that has what is needed, or -1. Plain rooms go before child rooms. */
    public int find(int location, int[] sessions, boolean child, boolean video) {
        int kind = (child ? 1 : 0) + (video ? 2 : 0);
        int fallback = -1;
        for (int word = 0; word < words[location]; word++) {
            long left = suitable[location * 4 + kind][word];
            for (int session : sessions) {
                left &= free[row(location, session) + word];
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
            if (!Bits.has(free, row(location, session), room)) {
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
            Bits.clear(free, row(location, session), room);
            refresh(location, session);
        }
    }

    void release(int location, int room, int[] sessions) {
        for (int session : sessions) {
            Bits.set(free, row(location, session), room);
            refresh(location, session);
        }
    }
}
