package nl.planhorizon.solver.desk.books;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which hearings use somebody or something in each session: officers, interpreters, rooms or companions. */
public final class Diary {

    private static final int[] NOBODY = {};
    private static final int NONE = -1;

    private final int sessions;

    /** Who uses it: the number of a case, {@link #NONE}, or, below that, where in {@link #crowded} several of them stand. */
    private final int[] only;

    private final List<int[]> crowded;

    Diary(int resources, int sessions) {
        this.sessions = sessions;
        only = new int[resources * sessions];
        Arrays.fill(only, NONE);
        crowded = new ArrayList<>();
    }

    private Diary(Diary other) {
        sessions = other.sessions;
        only = other.only.clone();
        crowded = new ArrayList<>(other.crowded);
    }

    Diary copy() {
        return new Diary(this);
    }

    void enter(int who, int session, int caseNumber) {
        int[] before = users(who, session);
        int[] users = Arrays.copyOf(before, before.length + 1);
        users[before.length] = caseNumber;
        put(who * sessions + session, users);
    }

    void strike(int who, int session, int caseNumber) {
        put(who * sessions + session, without(users(who, session), caseNumber));
    }

    /** Several users are rare, so only they are looked up elsewhere; a place there is kept once there were several. */
    private void put(int at, int[] users) {
        if (only[at] < NONE) {
            crowded.set(NONE - 1 - only[at], users);
        } else if (users.length > 1) {
            crowded.add(users);
            only[at] = NONE - crowded.size();
        } else {
            only[at] = users.length == 0 ? NONE : users[0];
        }
    }

    /** A hearing whose officer is the mentor as well uses the person twice: only one of the uses is struck. */
    private static int[] without(int[] users, int caseNumber) {
        int[] left = new int[users.length - 1];
        int kept = 0;
        boolean found = false;
        for (int user : users) {
            if (user == caseNumber && !found) {
                found = true;
            } else {
                left[kept++] = user;
            }
        }
        return left;
    }

    /** Numbers of the cases heard with this resource in a session; not to be changed. */
    public int[] users(int who, int session) {
        int at = who * sessions + session;
        if (only[at] < NONE) {
            return crowded.get(NONE - 1 - only[at]);
        }
        return only[at] == NONE ? NOBODY : new int[] {only[at]};
    }

    /** One of the users, which are numbered from 0. */
    int user(int who, int session, int use) {
        int at = who * sessions + session;
        return only[at] < NONE ? crowded.get(NONE - 1 - only[at])[use] : only[at];
    }

    /** How many hearings use this resource in a session. */
    public int count(int who, int session) {
        int at = who * sessions + session;
        if (only[at] < NONE) {
            return crowded.get(NONE - 1 - only[at]).length;
        }
        return only[at] == NONE ? 0 : 1;
    }

    public boolean isUsed(int who, int session) {
        return count(who, session) > 0;
    }
}
