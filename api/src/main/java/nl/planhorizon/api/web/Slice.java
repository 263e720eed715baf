package nl.planhorizon.api.web;

import java.util.List;

/**
 * One page of a long list.
 *
 * @param items what is on it
 * @param total how many there are on all pages
 * @param page its number, from 1
 * @param pages how many pages there are, at least 1
 */
public record Slice<T>(List<T> items, int total, int page, int pages) {

    public Slice {
        items = List.copyOf(items);
    }

    /** The page with a number, or the nearest that exists. */
    public static <T> Slice<T> of(List<T> all, int asked, int size) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.min(pages, Math.max(1, asked));
        int from = (page - 1) * size;
        return new Slice<>(all.subList(from, Math.min(all.size(), from + size)), all.size(), page, pages);
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages;
    }
}
