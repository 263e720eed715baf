package nl.planhorizon.data.sample.figures;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Choices that are not equally likely.
 *
 * @param choices in a fixed order
 * @param weights weight of each; not all zero
 */
public record Weighted<T>(List<T> choices, List<Double> weights) {

    /** Its multiples, modulo one, fill the unit interval evenly at any count. */
    private static final double GOLDEN = 0.618_033_988_749_895;

    public Weighted {
        choices = List.copyOf(choices);
        weights = List.copyOf(weights);
    }

    public static <T> Weighted<T> by(List<T> choices, ToDoubleFunction<? super T> weight) {
        return new Weighted<>(
                choices, choices.stream().map(weight::applyAsDouble).toList());
    }

    public T draw(Dice dice) {
        return at(dice.fraction());
    }

    /** Spreads without chance: the first n draws come as near to the weights as they can, for every n. */
    public T spread(int index) {
        return at((index + 0.5) * GOLDEN % 1);
    }

    private T at(double fraction) {
        double left = fraction * total();
        for (int i = 0; i < choices.size() - 1; i++) {
            left -= weights.get(i);
            if (left < 0) {
                return choices.get(i);
            }
        }
        return choices.get(choices.size() - 1);
    }

    /** What a draw is on average. */
    public double mean(ToDoubleFunction<? super T> value) {
        double sum = 0;
        for (int i = 0; i < choices.size(); i++) {
            sum += weights.get(i) * value.applyAsDouble(choices.get(i));
        }
        return sum / total();
    }

    public boolean isPossible() {
        return total() > 0;
    }

    private double total() {
        return weights.stream().mapToDouble(Double::doubleValue).sum();
    }
}
