package nl.planhorizon.api.web;

import java.util.ArrayList;
import java.util.List;

/**
 * A bar chart, worked out to the pixel so that a template only draws it. Whoever shows it puts a table behind it.
 *
 * @param width width of the drawing
 * @param height height of the drawing
 * @param bars rectangles
 * @param labels texts beside or below the bars
 */
public record Bars(int width, int height, List<Bar> bars, List<Label> labels) {

    private static final int WIDTH = 720;
    private static final int LABEL_WIDTH = 290;
    private static final int NUMBER_WIDTH = 60;
    private static final int ROW = 30;
    private static final int THICK = 18;
    private static final int TALL = 180;
    private static final int FOOT = 24;

    public Bars {
        bars = List.copyOf(bars);
        labels = List.copyOf(labels);
    }

    /** Something counted, with its parts. */
    public record Row(String name, List<Part> parts) {

        long total() {
            return parts.stream().mapToLong(Part::value).sum();
        }

        long most() {
            return parts.stream().mapToLong(Part::value).max().orElse(0);
        }
    }

    /**
     * A part of a row.
     *
     * @param kind class of its colour
     * @param value how much
     */
    public record Part(String kind, long value) {}

    /** A rectangle. */
    public record Bar(String kind, long x, long y, long width, long height) {}

    /**
     * A text.
     *
     * @param anchor where in the text its position is: start, middle or end
     * @param value the number it tells, or -1 if it is the text itself
     */
    public record Label(String text, long x, long y, String anchor, long value) {}

    /** Rows below each other, the parts of each behind one another. */
    public static Bars stacked(List<Row> rows) {
        long most = Math.max(1, rows.stream().mapToLong(Row::total).max().orElse(1));
        long room = WIDTH - LABEL_WIDTH - NUMBER_WIDTH;
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        long y = 0;
        for (var row : rows) {
            long x = LABEL_WIDTH;
            for (var part : row.parts()) {
                long width = Math.round((double) room * part.value() / most);
                bars.add(new Bar(part.kind(), x, y + (ROW - THICK) / 2, width, THICK));
                x += width;
            }
            labels.add(new Label(row.name(), 0, y + ROW / 2 + 4, "start", -1));
            labels.add(new Label("", x + 6, y + ROW / 2 + 4, "start", row.total()));
            y += ROW;
        }
        return new Bars(WIDTH, (int) Math.max(ROW, y), bars, labels);
    }

    /** Rows beside each other, the parts of each next to one another. */
    public static Bars beside(List<Row> rows) {
        long most = Math.max(1, rows.stream().mapToLong(Row::most).max().orElse(1));
        long step = WIDTH / Math.max(1, rows.size());
        List<Bar> bars = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            long thick = step * 7 / 10 / Math.max(1, row.parts().size());
            long x = i * step + step * 15 / 100;
            for (var part : row.parts()) {
                long height = Math.round((double) TALL * part.value() / most);
                bars.add(new Bar(part.kind(), x, FOOT + TALL - height, thick - 2, height));
                labels.add(new Label("", x + thick / 2, FOOT + TALL - height - 6, "middle", part.value()));
                x += thick;
            }
            labels.add(new Label(row.name(), i * step + step / 2, 2 * FOOT + TALL - 6, "middle", -1));
        }
        return new Bars(WIDTH, 2 * FOOT + TALL, bars, labels);
    }
}
