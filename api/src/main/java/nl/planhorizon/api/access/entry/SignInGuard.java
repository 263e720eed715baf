package nl.planhorizon.api.access.entry;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down whoever tries passwords: so many wrong ones a minute from one address, of any account. Only the addresses that
 * tried last are remembered.
 */
final class SignInGuard {

    private static final int MOST_A_MINUTE = 20;
    private static final int MOST_ADDRESSES = 10_000;

    private final TimeMeter time;
    private final Map<String, Bucket> buckets = new Latest();

    SignInGuard(TimeMeter time) {
        this.time = time;
    }

    /** The addresses that tried last. */
    private static final class Latest extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1L;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    }

    /** Whether an address may try once more now. */
    boolean allows(String address) {
        return bucket(address).getAvailableTokens() > 0;
    }

    /** Counts a wrong password. */
    void failed(String address) {
        bucket(address).tryConsume(1);
    }

    private synchronized Bucket bucket(String address) {
        return buckets.computeIfAbsent(address, any -> Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(Bandwidth.builder()
                        .capacity(MOST_A_MINUTE)
                        .refillGreedy(MOST_A_MINUTE, Duration.ofMinutes(1))
                        .build())
                .build());
    }
}
