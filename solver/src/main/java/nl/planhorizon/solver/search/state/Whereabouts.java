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
    private final short[] dayLocation;
    private final short[] dayUse;
    private final short[] used;
    private final int sessions;
    private final boolean[] bound;

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
        dayLocation = new short[persons.size() * days];
        Arrays.fill(dayLocation, (short) -1);
        dayUse = new short[persons.size() * days];
        used = new short[persons.size() * sessions];
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
        }
        int day = person * days + (session >> 1);
        if (dayUse[day]++ == 0 && who.onlySite()) {
            dayLocation[day] = (short) location;
            bindDay(who, session >> 1, location, false);
        }
    }

    void release(int person, int location, int session) {
        var who = persons.get(person);
        if (used[person * sessions + session]-- == who.places()) {
            Bits.set(free, person * words, session);
        }
        int day = person * days + (session >> 1);
        if (--dayUse[day] == 0 && who.onlySite()) {
            dayLocation[day] = -1;
            bindDay(who, session >> 1, location, true);
        }
    }

    private void bindDay(Person who, int day, int location, boolean unbind) {
        for (int i = 0; i < who.sites().length; i++) {
            int offset = (siteOffset[who.number()] + i) * words;
            if (who.sites()[i] != location && unbind) {
                Bits.set(site, offset, 2 * day);
                Bits.set(site, offset, 2 * day + 1);
            } else if (who.sites()[i] != location) {
                Bits.clear(site, offset, 2 * day);
                Bits.clear(site, offset, 2 * day + 1);
            }
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
