package nl.planhorizon.api.desk;

import java.util.List;
import java.util.regex.Pattern;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.PreconditionRequiredException;
import nl.planhorizon.api.problem.ProblemError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The header by which a program says which version it changes. */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})\"");

    private IfMatch() {}

    /** The version a PUT changes: by If-Match, or 0 with If-None-Match: * for what is new. */
    public static long seen(HttpHeaders headers) {
        return "*".equals(headers.getFirst(HttpHeaders.IF_NONE_MATCH))
                ? 0
                : version(headers.getFirst(HttpHeaders.IF_MATCH));
    }

    /**
     * The version it names.
     *
     * @throws PreconditionRequiredException if there is no such header
     */
    public static long version(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new PreconditionRequiredException();
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            var error = new ProblemError("invalid-value", "If-Match", "Send the ETag as it was, in its quotes.");
            throw new InvalidException(List.of(error));
        }
        return Long.parseLong(tag.group(1));
    }
}
