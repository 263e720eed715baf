package nl.planhorizon.api.admin.retention;

import java.util.List;
import nl.planhorizon.api.admin.retention.CleaningUp.Standing;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.ETags;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes how long something is kept, on a page or by a program. */
@Component
final class Keeping {

    private final CleaningUp cleaningUp;
    private final Words words;

    Keeping(CleaningUp cleaningUp, Words words) {
        this.cleaningUp = cleaningUp;
        this.words = words;
    }

    /**
     * How long something is to be kept.
     *
     * @param seen days its editor saw, or null if that is not told
     * @param days days to keep it
     */
    record Wish(@Nullable Long seen, int days) {}

    /**
     * Changes how long a kind of data is kept.
     *
     * @throws InvalidException if that is too short or too long
     * @throws ConflictException if somebody changed it since its editor looked
     */
    Standing change(Kept kept, Wish wish, String by) {
        long seen = ETags.seen(wish.seen());
        if (wish.days() < kept.least() || wish.days() > Kept.MOST_DAYS) {
            var detail = words.say("retention.fault", words.number(kept.least()), words.number(Kept.MOST_DAYS));
            throw new InvalidException(List.of(new ProblemError("out-of-range", "days", detail)));
        }
        return cleaningUp
                .keep(kept, seen, wish.days(), by)
                .orElseThrow(() -> new ConflictException(
                        new VersionKey("retention", kept.code()),
                        seen,
                        cleaningUp.of(kept).days()));
    }
}
