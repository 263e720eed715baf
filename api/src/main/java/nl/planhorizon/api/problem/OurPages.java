package nl.planhorizon.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Which addresses are pages of ours: whoever is sent back somewhere goes nowhere else. */
public final class OurPages {

    private static final String OURS = "/(?!/)[A-Za-z0-9/_.-]*(\\?[A-Za-z0-9=&%_.+-]*)?";

    private OurPages() {}

    /** Whether an address is one of our own pages, however it is written. */
    public static boolean isOurs(String path) {
        return path.matches(OURS);
    }

    /** The page a request came from; the first page if that is not told, or not ours. */
    public static String before(HttpServletRequest request) {
        return of(request.getHeader("Referer"));
    }

    /** The page of ours at a whole address, with what it was asked for if that is written as ours is. */
    static String of(@Nullable String address) {
        try {
            var page = URI.create(address == null ? "/" : address);
            var path = String.valueOf(page.getRawPath());
            var whole = page.getRawQuery() == null ? path : path + "?" + page.getRawQuery();
            if (isOurs(whole)) {
                return whole;
            }
            return isOurs(path) ? path : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
