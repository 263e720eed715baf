package nl.planhorizon.bench.report;

import java.util.List;

/**
 * A line of the picture.
 *
 * @param name what the legend says
 * @param points in order of time; none if there was never a valid plan
 */
record Series(String name, List<Point> points) {

    /**
     * The gap from a moment on.
     *
     * @param seconds since the start
     * @param percent gap in percent
     */
    record Point(double seconds, double percent) {}

    Series {
        points = List.copyOf(points);
    }
}
