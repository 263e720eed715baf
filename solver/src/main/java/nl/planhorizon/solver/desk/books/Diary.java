package nl.planhorizon.solver.desk.books;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which hearings use somebody or something in each session: officers, interpreters, rooms or companions. */
public final class Diary {

    private static final int[] NOBODY = {};
    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final int sessions;
    private final int[] only;
    private final Map<Integer, int[]> crowded;

    Diary(int resources, int sessions) {
        this.sessions = sessions;
        only = new int[resources * sessions];
        Arrays.fill(only, NONE);
        crowded = new HashMap<>();
    }

    private Diary(Diary other) {
        sessions = other.sessions;
        only = other.only.clone();
        crowded = new HashMap<>(other.crowded);
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

    /** Several users are rare, so only they are looked up elsewhere. */
    private void put(int at, int[] users) {
        if (only[at] == SEVERAL && users.length < 2) {
            crowded.remove(at);
        }
        if (users.length > 1) {
            crowded.put(at, users);
            only[at] = SEVERAL;
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
        return switch (only[at]) {
            case NONE -> NOBODY;
            case SEVERAL -> crowded.getOrDefault(at, NOBODY);
            default -> new int[] {only[at]};
        };
    }

    /** How many hearings use this resource in a session. */
    public int count(int who, int session) {
        return users(who, session).length;
    }

    public boolean isUsed(int who, int session) {
        return only[who * sessions + session] != NONE;
    }
}
