package nl.planhorizon.api.whatif.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.Fault;
import nl.planhorizon.data.FaultyInputException;
import nl.planhorizon.data.Policies;
import nl.planhorizon.data.ScenarioFiles;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.data.scenario.AssumptionsFile;
import nl.planhorizon.data.text.FaultKind;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.whatif.Scenario;
import nl.planhorizon.solver.whatif.base.Assumptions;
import nl.planhorizon.solver.whatif.base.Ground;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What scenarios start from on a server: the office as it is now, a demo, or stock by number. The last few bases are kept, so
 * that a slider need not wait for them.
 */
@Component
public final class Bases {

    private static final int KEPT = 6;

    private final Offices offices;
    private final Policy bundled = Policies.bundled();
    private final Assumptions assumptions = AssumptionsFile.bundled().toAssumptions();
    private final Map<String, Caseload> demos = new Kept<>();
    private final Map<Key, Ground> grounds = new Kept<>();

    public Bases(Offices offices) {
        this.offices = offices;
    }

    /**
     * What a scenario starts from.
     *
     * @param ground the base in the words of the forecast
     * @param office version of the office it is made of, or null if it is made of something else
     */
    public record Start(Ground ground, @Nullable Long office) {}

    private record Key(@Nullable Long office, String base, int weeks) {}

    /** The few values used last. */
    private static final class Kept<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;

        Kept() {
            super(KEPT, 1, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > KEPT;
        }
    }

    /**
     * A scenario from its document.
     *
     * @param place what to call the document where something is wrong in it
     * @throws FaultyInputException if anything in it is wrong, with everything that is
     */
    public Scenario read(String document, String place) throws FaultyInputException {
        try {
            return ScenarioFiles.parse(document, place, base -> policy(base, place))
                    .content();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A document in memory cannot be read.", impossible);
        }
    }

    private Policy policy(String base, String place) throws FaultyInputException {
        return source(base, place).caseload().policy();
    }

    /**
     * The office or a demo.
     *
     * @param caseload its caseload
     * @param office version of the office, or null for a demo
     */
    private record Source(Caseload caseload, @Nullable Long office) {}

    private Source source(String base, String place) throws FaultyInputException {
        if (!base.isEmpty()) {
            return new Source(demo(base, place), null);
        }
        var office = offices.current();
        return new Source(office.caseload(), office.version());
    }

    private Caseload demo(String base, String place) throws FaultyInputException {
        var demo = DemoRequest.named(base);
        if (demo.isEmpty()) {
            var names = String.join(", ", DemoRequest.names());
            throw new FaultyInputException(List.of(Fault.error(FaultKind.NO_SUCH_DATASET, place + " /base", names)));
        }
        return kept(demos, base, () -> DemoData.generate(demo.get()));
    }

    private static <K, V> V kept(Map<K, V> map, K key, Supplier<V> make) {
        synchronized (map) {
            var known = map.get(key);
            var value = known == null ? make.get() : known;
            map.put(key, value);
            return value;
        }
    }

    /** The caseload a scenario that has no stock by number starts from. */
    public Caseload caseload(Scenario scenario) throws FaultyInputException {
        return source(scenario.about().base(), scenario.about().name()).caseload();
    }

    /** What a scenario starts from, with the version of the office where that is the office. */
    public Start start(Scenario scenario) throws FaultyInputException {
        if (scenario.isByNumber()) {
            return new Start(scenario.ground(bundled, assumptions), null);
        }
        var base = scenario.about().base();
        var source = source(base, scenario.about().name());
        var key = new Key(source.office(), base, scenario.span().weeks());
        return new Start(kept(grounds, key, () -> scenario.ground(source.caseload(), assumptions)), source.office());
    }
}
