package nl.planhorizon.bench.office;

/** What somebody waits for an answer to. */
interface Awaited {

    String label();

    /** Most milliseconds for 95 in a hundred. */
    int most();
}
