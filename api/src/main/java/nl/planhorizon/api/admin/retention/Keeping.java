package nl.planhorizon.api.admin.retention;

import java.util.List;
import nl.planhorizon.api.admin.retention.CleaningUp.Standing;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import nl.planhorizon.api.web.Words;
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
     * @param seen days its editor saw
     * @param days days to keep it
     */
    record Wish(long seen, int days) {}

    /**
     * Changes how long a kind of data is kept.
     *
     * @throws InvalidException if that is too short or too long
     * @throws ConflictException if somebody changed it since its editor looked
     */
    Standing change(Kept kept, Wish wish, String by) {
        if (wish.days() < kept.least() || wish.days() > Kept.MOST_DAYS) {
            var detail = words.say("retention.fault", words.number(kept.least()), words.number(Kept.MOST_DAYS));
            throw new InvalidException(List.of(new ProblemError("out-of-range", "days", detail)));
        }
        return cleaningUp
                .keep(kept, wish, by)
                .orElseThrow(() -> new ConflictException(
                        new VersionKey("RETENTION", kept.code()),
                        wish.seen(),
                        cleaningUp.of(kept).days()));
    }
}
