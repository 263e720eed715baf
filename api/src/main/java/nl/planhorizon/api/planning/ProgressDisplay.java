package nl.planhorizon.api.planning;

import java.util.function.Consumer;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import nl.planhorizon.api.console.Console;
import nl.planhorizon.solver.Progress;

/** Shows how the cost falls during a search: a bar on a terminal, a line now and then elsewhere. */
public interface ProgressDisplay extends Consumer<Progress>, AutoCloseable {

    /** Shows the share of the budget spent, and gives it back. */
    default double show(double spent) {
        return spent;
    }

    @Override
    void close();

    static ProgressDisplay on(Console console) {
        return console.terminal() ? new Bar(console) : new Lines(console);
    }

    /** One line that is drawn over. */
    final class Bar implements ProgressDisplay {

        private static final int WIDTH = 79;
        private static final int WHOLE = 100;

        private final Console console;
        private final ProgressBar bar;

        Bar(Console console) {
            this.console = console;
            bar = new ProgressBarBuilder()
                    .setTaskName(console.texts().say("progress.task"))
                    .setInitialMax(WHOLE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .hideEta()
                    .setUpdateIntervalMillis(200)
                    .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                    .build();
        }

        private void draw(String line) {
            console.err().print("\r" + line);
            console.err().flush();
        }

        @Override
        public double show(double spent) {
            bar.stepTo(Math.round(WHOLE * spent));
            return spent;
        }

        @Override
        public void accept(Progress progress) {
            var texts = console.texts();
            bar.setExtraMessage(
                    texts.say("progress.bar", texts.number(progress.cost()), texts.number(progress.planned())));
        }

        @Override
        public void close() {
            bar.close();
            console.err().println();
            console.err().flush();
        }
    }

    /** A line at the start and at every tenth of the budget. */
    final class Lines implements ProgressDisplay {

        private final Console console;
        private int nextTenth;

        Lines(Console console) {
            this.console = console;
        }

        @Override
        public void accept(Progress progress) {
            int tenth = (int) (10 * progress.spent());
            if (tenth < nextTenth) {
                return;
            }
            nextTenth = tenth + 1;
            var texts = console.texts();
            console.err()
                    .println(texts.say(
                            "progress.line",
                            texts.percentage(progress.spent()),
                            texts.number(progress.cost()),
                            texts.number(progress.planned())));
            console.err().flush();
        }

        @Override
        public void close() {
            console.err().flush();
        }
    }
}
