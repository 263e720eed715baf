package nl.planhorizon.solver.bound.supply;

import nl.planhorizon.solver.model.grid.Person;

/** What somebody sells of one day: a single session at best, or both halves or the whole day. Used again for every day. */
final class DaySale {

    /** Nothing is sold. */
    static final int NONE = -1;

    private final Service service;
    private final Offers offers;
    private final Tolls tolls;
    private final HomeSales homes;
    private long single;
    private int singleSite;
    private int singleSession;
    private long whole;
    private int wholeSite;
    private int otherSite;
    private boolean asOne;

    /**
     * Sales at what needs offer, less what they cost the seller.
     *
     * @param tolls looked at when a day is worked out
     * @param homes what is sold to fixed hearings
     */
    DaySale(Service service, Offers offers, Tolls tolls, HomeSales homes) {
        this.service = service;
        this.offers = offers;
        this.tolls = tolls;
        this.homes = homes;
    }

    /** Works out the best sales of a day for somebody who is at one location all day. */
    void atOneSite(Person person, int morning) {
        forget();
        int[] sites = service.sites(person);
        for (int site = 0; site < sites.length; site++) {
            long first = worth(person, site, morning);
            long second = worth(person, site, morning + 1);
            noteSingle(Math.max(first, second), site, first >= second ? morning : morning + 1);
            noteWhole(first + second, site, site, false);
            noteDay(person, site, morning);
        }
    }

    /** Works out the best sales of a day for somebody who is bound to no location. */
    void anywhere(Person person, int morning) {
        forget();
        int[] sites = service.sites(person);
        int first = dearest(person, sites, morning);
        int second = dearest(person, sites, morning + 1);
        if (sites.length > 0) {
            noteWhole(worth(person, first, morning) + worth(person, second, morning + 1), first, second, false);
        }
        for (int site = 0; site < sites.length; site++) {
            noteDay(person, site, morning);
        }
    }

    private int dearest(Person person, int[] sites, int session) {
        int found = 0;
        for (int site = 1; site < sites.length; site++) {
            found = worth(person, site, session) > worth(person, found, session) ? site : found;
        }
        return found;
    }

    private void forget() {
        single = 0;
        whole = 0;
        singleSite = NONE;
        wholeSite = NONE;
    }

    private long worth(Person person, int site, int session) {
        if (!service.isThere(person, service.sites(person)[site], session)) {
            return 0;
        }
        long most = 0;
        for (int line = 0; line < offers.lines(); line++) {
            most = Math.max(most, net(person, line, site, session));
        }
        return Math.max(most, netAtHome(person, site, session, false));
    }

    /** What a fixed hearing pays for a session, or for the day that begins there; nothing if there is none. */
    private long netAtHome(Person person, int site, int session, boolean isDay) {
        var part = homes.at(person, service.sites(person)[site], session, isDay);
        if (part == null) {
            return 0;
        }
        int line = offers.lineOf(part.need());
        long toll = isDay ? tolls.day()[line][session >> 1] : tolls.session()[line][session];
        return offers.atHome(person, part, session) - toll;
    }

    private long net(Person person, int line, int site, int session) {
        return offers.session(person, line, site, session) - tolls.session()[line][session];
    }

    private long dayWorth(Person person, int site, int morning) {
        long most = 0;
        for (int line = 0; line < offers.lines(); line++) {
            most = Math.max(most, netOfDay(person, line, site, morning));
        }
        return Math.max(most, netAtHome(person, site, morning, true));
    }

    private long netOfDay(Person person, int line, int site, int morning) {
        return offers.day(person, line, site, morning) - tolls.day()[line][morning >> 1];
    }

    private void noteSingle(long worth, int site, int session) {
        if (worth > single) {
            single = worth;
            singleSite = site;
            singleSession = session;
        }
    }

    private void noteDay(Person person, int site, int morning) {
        long worth = dayWorth(person, site, morning);
        if (worth > whole && service.isThereAllDay(person, service.sites(person)[site], morning)) {
            noteWhole(worth, site, site, true);
        }
    }

    private void noteWhole(long worth, int site, int other, boolean sellsAsOne) {
        if (worth > whole) {
            whole = worth;
            wholeSite = site;
            otherSite = other;
            asOne = sellsAsOne;
        }
    }

    /** What a single session fetches. */
    long single() {
        return single;
    }

    /** What a day fetches. */
    long whole() {
        return whole;
    }

    /** Tells what the single session is. */
    void sellSingle(Person person, Sold sold) {
        if (singleSite != NONE) {
            sellHalf(person, singleSite, singleSession, sold);
        }
    }

    /** Tells what the day is sold as. */
    void sellWhole(Person person, int morning, Sold sold) {
        if (wholeSite == NONE) {
            return;
        }
        if (asOne) {
            sellDay(person, morning, sold);
            return;
        }
        sellHalf(person, wholeSite, morning, sold);
        sellHalf(person, otherSite, morning + 1, sold);
    }

    private void sellDay(Person person, int morning, Sold sold) {
        if (sellsAtHome(person, wholeSite, morning, true, sold)) {
            return;
        }
        for (int line = 0; line < offers.lines(); line++) {
            if (netOfDay(person, line, wholeSite, morning) == whole) {
                int need = offers.dayNeed(person, line, wholeSite, morning);
                sold.sell(person, need, price(person, need, wholeSite, morning), morning);
                return;
            }
        }
    }

    private void sellHalf(Person person, int site, int session, Sold sold) {
        long worth = worth(person, site, session);
        if (worth <= 0 || sellsAtHome(person, site, session, false, sold)) {
            return;
        }
        for (int line = 0; line < offers.lines(); line++) {
            if (net(person, line, site, session) == worth) {
                int need = offers.sessionNeed(person, line, site, session);
                sold.sell(person, need, price(person, need, site, session), session);
                return;
            }
        }
    }

    private boolean sellsAtHome(Person person, int site, int session, boolean isDay, Sold sold) {
        var part = homes.at(person, service.sites(person)[site], session, isDay);
        long worth = isDay ? dayWorth(person, site, session) : worth(person, site, session);
        if (part == null || netAtHome(person, site, session, isDay) < worth) {
            return false;
        }
        sold.sell(person, part.need(), part.price(), session);
        return true;
    }

    private int price(Person person, int need, int site, int session) {
        return offers.price(need, service.sites(person)[site], session);
    }

    /** Hears what is sold. */
    interface Sold {

        /** Somebody sells a session, or the day that begins there, to a need, at a price by its place in the index. */
        void sell(Person person, int need, int price, int session);
    }
}
