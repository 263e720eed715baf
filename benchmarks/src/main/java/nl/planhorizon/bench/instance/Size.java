package nl.planhorizon.bench.instance;

import java.util.Arrays;
import java.util.Optional;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.sample.Profile;

/** How large a caseload of the benchmark is. */
public enum Size {
    SMALL("300", 1) {
        @Override
        DemoRequest request(Profile profile) {
            return named(profile == Profile.STRESS ? "stress-300" : "demo-300");
        }
    },
    MEDIUM("3000", 1) {
        @Override
        DemoRequest request(Profile profile) {
            return named(profile == Profile.STRESS ? "stress-3000" : "demo-3000");
        }
    },
    NATIONAL("national", 2) {
        @Override
        DemoRequest request(Profile profile) {
            return named(profile == Profile.STRESS ? "stress-national" : "national");
        }
    },
    TEN_NATIONS("ten-nations", 6) {
        @Override
        DemoRequest request(Profile profile) {
            return DemoRequest.of(profile, 10 * NATIONAL.request(profile).cases());
        }
    };

    private final String code;
    private final int heapGigabytes;

    Size(String code, int heapGigabytes) {
        this.code = code;
        this.heapGigabytes = heapGigabytes;
    }

    abstract DemoRequest request(Profile profile);

    private static DemoRequest named(String name) {
        return DemoRequest.named(name)
                .orElseThrow(() -> new IllegalStateException("There is no demo caseload " + name + "."));
    }

    /** The name on the command line and of the folder. */
    public String code() {
        return code;
    }

    /** Heap every peer gets, in gigabytes. */
    public int heapGigabytes() {
        return heapGigabytes;
    }

    public static Optional<Size> of(String code) {
        return Arrays.stream(values()).filter(size -> size.code.equals(code)).findFirst();
    }
}
