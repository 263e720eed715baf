package nl.planhorizon.api.cases;

import java.util.Arrays;
import nl.planhorizon.api.cases.CaseSearch.State;
import org.jspecify.annotations.Nullable;

/**
 * What a list of cases is asked for, as the address of the page or the request says it; empty leaves it open.
 *
 * @param text part of the case number
 * @param queue code of the queue
 * @param location code of a location
 * @param language code of the applicant's own language
 * @param state code of how far it is
 * @param page number of the page, from 1
 * @param size how many on a page, at most 1,000
 */
record CaseFilter(
        @Nullable String text,
        @Nullable String queue,
        @Nullable String location,
        @Nullable String language,
        @Nullable String state,
        @Nullable Integer page,
        @Nullable Integer size) {

    private static final int ROWS = 50;
    private static final int MOST_ROWS = 1000;

    CaseSearch toSearch() {
        return new CaseSearch(open(text), open(queue), open(location), open(language), toState());
    }

    private static @Nullable String open(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }

    private @Nullable State toState() {
        return Arrays.stream(State.values())
                .filter(each -> each.code().equals(state))
                .findFirst()
                .orElse(null);
    }

    int number() {
        return page == null ? 1 : page;
    }

    int rows() {
        return size == null ? ROWS : Math.max(1, Math.min(MOST_ROWS, size));
    }
}
