package nl.planhorizon.solver.desk.books;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Which hearings use somebody or something in each session: officers, interpreters, rooms or companions. */
public final class Diary {

    private static final int[] NOBODY = {};

    private final int sessions;
    private final int[] first;
    private final Map<Integer, int[]> crowded;

    Diary(int resources, int sessions) {
        this.sessions = sessions;
        first = new int[resources * sessions];
        Arrays.fill(first, -1);
        crowded = new HashMap<>();
    }

    private Diary(Diary other) {
        sessions = other.sessions;
        first = other.first.clone();
        crowded = new HashMap<>(other.crowded);
    }

    Diary copy() {
        return new Diary(this);
    }

    void enter(int who, int session, int caseNumber) {
        int at = who * sessions + session;
        int[] before = users(who, session);
        if (before.length > 0) {
            int[] users = Arrays.copyOf(before, before.length + 1);
            users[before.length] = caseNumber;
            crowded.put(at, users);
        } else {
            first[at] = caseNumber;
        }
    }

    void strike(int who, int session, int caseNumber) {
        int at = who * sessions + session;
        int[] left = without(users(who, session), caseNumber);
        first[at] = left.length == 0 ? -1 : left[0];
        if (left.length > 1) {
            crowded.put(at, left);
        } else {
            crowded.remove(at);
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
        if (first[at] < 0) {
            return NOBODY;
        }
        int[] several = crowded.isEmpty() ? null : crowded.get(at);
        return several == null ? new int[] {first[at]} : several;
    }

    /** How many hearings use this resource in a session. */
    public int count(int who, int session) {
        int at = who * sessions + session;
        if (first[at] < 0) {
            return 0;
        }
        int[] several = crowded.isEmpty() ? null : crowded.get(at);
        return several == null ? 1 : several.length;
    }

    public boolean isUsed(int who, int session) {
        return first[who * sessions + session] >= 0;
    }
}
