package nl.planhorizon.solver.forecast.state;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.forecast.model.CaseClass;

/** Cases that wait but are not ready yet, a bit a class and row: looked up once a week, so that serving passes over them. */
public final class Hidden {

    private final Stock stock;
    private final int[] readyLag;
    private final int[] lag;
    private final int most;
    private final int mostLag;
    private final long[] bits;
    private int from;
    private int end;

    public Hidden(List<CaseClass> classes, Stock stock) {
        this.stock = stock;
        readyLag = classes.stream().mapToInt(CaseClass::readyLag).toArray();
        lag = classes.stream().mapToInt(CaseClass::lag).toArray();
        most = Arrays.stream(readyLag).max().orElse(0);
        mostLag = Arrays.stream(lag).max().orElse(0);
        bits = new long[stock.rows() * stock.words()];
    }

    public long word(int row, int word) {
        return bits[row * stock.words() + word];
    }

    /**
     * Looks which cases are not ready in a week.
     *
     * @param now row of the week
     * @param shift weeks by which cases become ready later than their class says
     */
    public void look(int now, int shift) {
        Arrays.fill(bits, from * stock.words(), end * stock.words(), 0);
        end = Math.min(stock.rows(), now + mostLag + 1);
        from = Math.max(0, Math.min(end, now - most - shift));
        for (int row = from; row < end; row++) {
            for (int group = 0; group < stock.groups(); group++) {
                long filled = stock.filled(row, group);
                while (filled != 0) {
                    int word = group * Long.SIZE + Long.numberOfTrailingZeros(filled);
                    filled &= filled - 1;
                    bits[row * stock.words() + word] = unready(row, word, now - shift);
                }
            }
        }
    }

    private long unready(int row, int word, int now) {
        long unready = 0;
        long waiting = stock.word(row, word);
        while (waiting != 0) {
            int clazz = word * Long.SIZE + Long.numberOfTrailingZeros(waiting);
            if (Math.max(0, row - lag[clazz]) + readyLag[clazz] > now) {
                unready |= Long.lowestOneBit(waiting);
            }
            waiting &= waiting - 1;
        }
        return unready;
    }
}
