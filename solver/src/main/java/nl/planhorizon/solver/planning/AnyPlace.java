package nl.planhorizon.solver.planning;

import ai.timefold.solver.core.impl.domain.valuerange.AbstractCountableValueRange;
import java.util.Collections;
import java.util.Iterator;
import java.util.Random;
import nl.planhorizon.solver.facts.common.Place;
import org.jspecify.annotations.Nullable;

/**
 * Every place is allowed and none is enumerated: the search makes places itself. The solver checks values against this
 * range; listing all places would take gigabytes. It must extend an internal class of Timefold because the solver casts
 * to that wherever a variable may be unassigned.
 */
final class AnyPlace extends AbstractCountableValueRange<Place> {

    /** One, because the solver puts its own empty range in the place of one of size zero. */
    @Override
    public long getSize() {
        return 1;
    }

    @Override
    public Place get(long index) {
        throw new IndexOutOfBoundsException("No place is enumerated, asked for number " + index + ".");
    }

    @Override
    public Iterator<Place> createOriginalIterator() {
        return Collections.emptyIterator();
    }

    @Override
    public Iterator<Place> createRandomIterator(Random random) {
        return Collections.emptyIterator();
    }

    @Override
    public boolean contains(@Nullable Place place) {
        return true;
    }
}
