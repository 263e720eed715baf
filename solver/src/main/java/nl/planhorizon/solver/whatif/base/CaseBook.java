package nl.planhorizon.solver.whatif.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.planhorizon.solver.forecast.model.CaseClass;
import nl.planhorizon.solver.forecast.model.Opening;

/** Numbers classes and counts the stock at the start. */
final class CaseBook {

    private record Entry(int clazz, int row, int readyWeek) {}

    private final Map<CaseClass, Integer> numbers = new HashMap<>();
    private final List<CaseClass> classes = new ArrayList<>();
    private final List<Integer> tracks = new ArrayList<>();
    private final Map<Entry, Integer> counts = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();

    int number(CaseClass clazz, int track) {
        return numbers.computeIfAbsent(clazz, key -> {
            classes.add(key);
            tracks.add(track);
            return classes.size() - 1;
        });
    }

    void add(int clazz, int row, int readyWeek, int count) {
        var entry = new Entry(clazz, row, readyWeek);
        if (counts.merge(entry, count, Integer::sum) == count) {
            entries.add(entry);
        }
    }

    /** Sorted by group, so that each line is a short stretch of bits. */
    List<CaseClass> classes() {
        return classes;
    }

    Ground.Classes toClasses(Assumptions assumptions) {
        return new Ground.Classes(
                List.copyOf(classes),
                classes.stream()
                        .mapToDouble(clazz -> assumptions.heard(clazz.nationality()))
                        .toArray(),
                tracks.stream().mapToInt(Integer::intValue).toArray());
    }

    Opening opening() {
        return new Opening(
                entries.stream().mapToInt(Entry::clazz).toArray(),
                entries.stream().mapToInt(Entry::row).toArray(),
                entries.stream()
                        .mapToInt(entry -> counts.getOrDefault(entry, 0))
                        .toArray(),
                entries.stream().mapToInt(Entry::readyWeek).toArray());
    }

    /** New cases: those of a nationality in a track come as its stock in that track is made up. */
    double[] inflowWeights(Assumptions assumptions) {
        var stock = new double[classes.size()];
        Map<String, Double> together = new HashMap<>();
        counts.forEach((entry, count) -> stock[entry.clazz()] += count);
        for (int i = 0; i < stock.length; i++) {
            together.merge(origin(i), stock[i], Double::sum);
        }
        var weights = new double[classes.size()];
        for (int i = 0; i < stock.length; i++) {
            double applications = assumptions.applications(classes.get(i).nationality(), tracks.get(i));
            double all = together.getOrDefault(origin(i), 0.0);
            weights[i] = all > 0 ? applications * stock[i] / all : applications / classesOf(origin(i));
        }
        return Arrays.stream(weights).sum() > 0 ? weights : stock;
    }

    private long classesOf(String origin) {
        return IntStream.range(0, classes.size())
                .filter(clazz -> origin(clazz).equals(origin))
                .count();
    }

    private String origin(int clazz) {
        return classes.get(clazz).nationality() + tracks.get(clazz);
    }
}
