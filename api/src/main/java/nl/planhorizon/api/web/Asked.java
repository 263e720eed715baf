package nl.planhorizon.api.web;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a page was asked for behind the question mark, less what may be about a person. */
final class Asked {

    /** Fields of filters into which people type what they like. */
    private static final Set<String> TYPED = Set.of("text", "subject", "only", "name", "reason", "words");

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,4}[0-9][A-Za-z0-9.-]*");
    private static final Pattern CLEAN = Pattern.compile("[A-Za-z0-9_]+=[A-Za-z0-9%_.+-]*");

    private Asked() {}

    /** The part of a query that an address may carry on, in its order. */
    static String kept(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&")).filter(Asked::isKept).collect(Collectors.joining("&"));
    }

    private static boolean isKept(String field) {
        int equals = field.indexOf('=');
        return CLEAN.matcher(field).matches()
                && (!TYPED.contains(field.substring(0, equals))
                        || CODE.matcher(field.substring(equals + 1)).matches());
    }
}
