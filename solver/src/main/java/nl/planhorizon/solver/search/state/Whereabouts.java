package nl.planhorizon.solver.search.state;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.model.grid.Bits;
import nl.planhorizon.solver.model.grid.Person;

/** Who is where when: which sessions officers or interpreters still have free, and at which location they are that day. */
public final class Whereabouts {

    private final List<Person> persons;
    private final int words;
    private final int days;
    private final int locations;
    private final long[] free;
    private final long[] site;
    private final int[] siteOffset;
    private final byte[] siteIndex;
    private final short[] dayUse;
    private final short[] used;
    private final int sessions;
    private final boolean[] bound;
    private final int personWords;
    private final long[] presentBySession;
    private final long[] freeBySession;
    private final long[] elsewhere;

    public Whereabouts(List<Person> persons, int sessions, int locations) {
        this.persons = persons;
        this.sessions = sessions;
        this.locations = locations;
        words = (sessions + 63) / 64;
        days = sessions / 2;
        free = new long[persons.size() * words];
        siteIndex = new byte[persons.size() * locations];
        siteOffset = new int[persons.size()];
        bound = new boolean[persons.size()];
        int sites = 0;
        for (var person : persons) {
            System.arraycopy(person.available(), 0, free, person.number() * words, words);
            siteOffset[person.number()] = sites;
            bound[person.number()] = person.sites().length > 0;
            for (int location = 0; location < locations; location++) {
                siteIndex[person.number() * locations + location] = (byte) person.siteIndex(location);
            }
            sites += person.sites().length;
        }
        site = new long[sites * words];
        Arrays.fill(site, -1L);
        dayUse = new short[persons.size() * days];
        used = new short[persons.size() * sessions];
        personWords = (persons.size() + 63) / 64;
        freeBySession = new long[sessions * personWords];
        elsewhere = new long[locations * sessions * personWords];
        persons.forEach(this::noteFreeSessions);
        presentBySession = freeBySession.clone();
    }

    private void noteFreeSessions(Person person) {
        for (int session = 0; session < sessions; session++) {
            if (Bits.has(person.available(), session)) {
                Bits.set(freeBySession, session * personWords, person.number());
            }
        }
    }

    /** Persons whose own times include all those sessions, one word of them. */
    public long present(int[] wanted, int word) {
        long found = -1L;
        for (int session : wanted) {
            found &= presentBySession[session * personWords + word];
        }
        return found;
    }

    /** Persons who are free in all those sessions and not at another location on those days, one word of them. */
    public long free(int location, int[] wanted, int word) {
        long found = -1L;
        for (int session : wanted) {
            found &= freeBySession[session * personWords + word]
                    & ~elsewhere[(location * sessions + session) * personWords + word];
        }
        return found;
    }

    /** Free sessions of a person at a location, one word of them. */
    public long usable(int person, int location, int word) {
        long left = free[person * words + word];
        int index = siteIndex[person * locations + location];
        if (index < 0) {
            return bound[person] ? 0 : left;
        }
        return left & site[(siteOffset[person] + index) * words + word];
    }

    public boolean isUsable(int person, int location, int session) {
        return (usable(person, location, session >> 6) >>> (session & 63) & 1) != 0;
    }

    public boolean isUsable(int person, int location, int[] wanted) {
        for (int session : wanted) {
            if (!isUsable(person, location, session)) {
                return false;
            }
        }
        return true;
    }

    void take(int person, int location, int session) {
        var who = persons.get(person);
        if (++used[person * sessions + session] == who.places()) {
            Bits.clear(free, person * words, session);
            Bits.clear(freeBySession, session * personWords, person);
        }
        int day = person * days + (session >> 1);
        if (dayUse[day]++ == 0 && who.onlySite()) {
            bindDay(who, session >> 1, location, false);
        }
    }

    void release(int person, int location, int session) {
        var who = persons.get(person);
        if (used[person * sessions + session]-- == who.places()) {
            Bits.set(free, person * words, session);
            Bits.set(freeBySession, session * personWords, person);
        }
        int day = person * days + (session >> 1);
        if (--dayUse[day] == 0 && who.onlySite()) {
            bindDay(who, session >> 1, location, true);
        }
    }

    private void bindDay(Person who, int day, int location, boolean unbind) {
        for (int i = 0; i < who.sites().length; i++) {
            if (who.sites()[i] != location) {
                bind(who, i, 2 * day, unbind);
                bind(who, i, 2 * day + 1, unbind);
            }
        }
    }

    private void bind(Person who, int index, int session, boolean unbind) {
        int offset = (siteOffset[who.number()] + index) * words;
        int others = (who.sites()[index] * sessions + session) * personWords;
        if (unbind) {
            Bits.set(site, offset, session);
            Bits.clear(elsewhere, others, who.number());
        } else {
            Bits.clear(site, offset, session);
            Bits.set(elsewhere, others, who.number());
        }
    }

    /** Sessions used on the day of a session. */
    public int usedOnDayOf(int person, int session) {
        return dayUse[person * days + (session >> 1)];
    }

    /** 1 if somebody who is at one location a day works exactly one session of a day and is free in the other, else 0. */
    int idle(int person, int session) {
        if (!persons.get(person).onlySite() || usedOnDayOf(person, session) != 1) {
            return 0;
        }
        int morning = session & ~1;
        int other = used[person * sessions + morning] == 0 ? morning : morning + 1;
        return Bits.has(persons.get(person).available(), other) ? 1 : 0;
    }
}
