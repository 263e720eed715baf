package nl.planhorizon.api.problem;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** Versions as programs and pages tell them: an answer carries one in its ETag, a change names the one it starts from. */
public final class ETags {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"(\\d{1,18})(?:-[0-9a-f]{1,8})?\"");

    private ETags() {}

    /** The ETag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The ETag of an answer in which more can change than its version tells. The version stands in front, and is what If-Match
     * is asked for.
     *
     * @param body the answer, of values whose hash is the same wherever it is computed
     */
    public static String of(long version, Object body) {
        return "\"" + version + "-" + Integer.toHexString(body.hashCode()) + "\"";
    }

    /** The version a PUT changes: by If-Match, or 0 with If-None-Match: * for what is new. */
    public static long seen(HttpHeaders headers) {
        return "*".equals(headers.getFirst(HttpHeaders.IF_NONE_MATCH))
                ? 0
                : version(headers.getFirst(HttpHeaders.IF_MATCH));
    }

    /**
     * The version that If-Match names.
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

    /**
     * The version that somebody saw on a page, from the hidden field of its form.
     *
     * @throws PreconditionRequiredException if the form did not send it
     */
    public static long seen(@Nullable Long field) {
        if (field == null) {
            throw new PreconditionRequiredException();
        }
        return field;
    }
}
