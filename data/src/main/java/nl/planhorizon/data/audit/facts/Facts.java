package nl.planhorizon.data.audit.facts;

import static java.util.function.Function.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.HearingType;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.domain.resources.Companion;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Location;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.domain.resources.Room;
import org.jspecify.annotations.Nullable;

/** Everything that follows from a caseload before any plan is looked at, found by id. */
public final class Facts {

    private final Caseload caseload;
    private final Calendar calendar;
    private final HearingDay hearingDay;
    private final Standing standing;
    private final Map<String, HearingType> types;
    private final Map<String, CaseFacts> cases;
    private final List<CaseFacts> readyCases;
    private final Map<String, Officer> officers;
    private final Map<String, Interpreter> interpreters;
    private final Map<String, Location> locations;
    private final Map<String, Room> rooms;
    private final Map<String, Companion> companions;

    /** Fails if a case names a queue, hearing type or date for which policy has no rule. */
    public Facts(Caseload caseload) {
        this(caseload, null);
    }

    private Facts(Caseload caseload, @Nullable Facts other) {
        this.caseload = caseload;
        var virtualDay = caseload.window().last().plusDays(caseload.policy().number(Setting.UNPLANNED_DAYS));
        calendar = new Calendar(caseload.asOf(), caseload.window(), caseload.openDays(), virtualDay);
        hearingDay = new HearingDay(caseload.policy());
        types = byId(caseload.policy().hearingTypes(), HearingType::code);
        cases = cases(other);
        readyCases = cases.values().stream().filter(CaseFacts::isReady).toList();
        officers = byId(caseload.resources().officers(), Officer::id);
        interpreters = byId(caseload.resources().interpreters(), Interpreter::id);
        locations = byId(caseload.resources().locations(), Location::code);
        rooms = byId(caseload.resources().rooms(), Room::id);
        companions = byId(caseload.companions(), Companion::id);
        standing = new Standing(caseload, id -> of(id).asylumCase().status() == CaseStatus.OPEN);
    }

    /**
     * The facts of another caseload, equal to those made anew. What is the same object in both is not worked out again, so
     * this is far cheaper where a few things changed.
     */
    public Facts with(Caseload changed) {
        return new Facts(changed, this);
    }

    @SuppressWarnings("ReferenceEquality") // Cases are equal by id: only the same object is unchanged.
    private Map<String, CaseFacts> cases(@Nullable Facts other) {
        var known = other != null && hasSameFrame(other.caseload) ? other.cases : Map.<String, CaseFacts>of();
        if (other != null && !known.isEmpty() && other.caseload.cases() == caseload.cases()) {
            return known;
        }
        Map<String, CaseFacts> all = new LinkedHashMap<>(2 * caseload.cases().size());
        for (var asylumCase : caseload.cases()) {
            var before = known.get(asylumCase.id());
            boolean same = before != null && before.asylumCase() == asylumCase;
            all.put(asylumCase.id(), same ? before : derive(asylumCase));
        }
        return all;
    }

    /** Whether all cases, and what follows for each, are the very same. */
    @SuppressWarnings("ReferenceEquality")
    public boolean hasSameCases(Facts other) {
        return cases == other.cases;
    }

    /** What follows for a case depends on nothing else. */
    @SuppressWarnings("ReferenceEquality")
    private boolean hasSameFrame(Caseload other) {
        return other.policy() == caseload.policy()
                && other.asOf().equals(caseload.asOf())
                && other.openDays().equals(caseload.openDays());
    }

    private CaseFacts derive(AsylumCase asylumCase) {
        var policy = caseload.policy();
        var set = DecisionTerm.ruleSet(asylumCase, policy, caseload.asOf());
        var term = DecisionTerm.date(asylumCase, set, policy);
        var queue = EffectiveQueue.of(asylumCase.procedure().queue(), term.isBefore(caseload.asOf()), policy);
        var type = known(types, asylumCase.procedure().hearingType(), "hearing type");
        var medical = asylumCase.needs().medical();
        var limited = medical == null ? null : medical.shape();
        var horizon = HorizonDate.of(asylumCase, queue.horizon(), policy, caseload.openDays());
        return new CaseFacts(
                asylumCase,
                queue,
                type,
                limited == null ? type.shape() : limited,
                set.restDays(),
                term,
                caseload.openDays().latestWithin(term, type.decisionOpenDays()),
                horizon,
                caseload.asOf().plusDays(Notice.days(asylumCase.circumstances().invitation(), policy)),
                key(asylumCase, horizon));
    }

    private static OrderKey key(AsylumCase asylumCase, @Nullable LocalDate horizon) {
        var application = asylumCase.dates().application();
        return new OrderKey(horizon == null ? application : horizon, application);
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static <T> T known(Map<String, T> all, String id, String what) {
        var found = all.get(id);
        if (found == null) {
            throw new IllegalArgumentException("The caseload has no %s %s.".formatted(what, id));
        }
        return found;
    }

    public Caseload caseload() {
        return caseload;
    }

    public Policy policy() {
        return caseload.policy();
    }

    public Calendar calendar() {
        return calendar;
    }

    public HearingDay hearingDay() {
        return hearingDay;
    }

    public Standing standing() {
        return standing;
    }

    /** All cases, in the order of the caseload. */
    public Collection<CaseFacts> cases() {
        return cases.values();
    }

    /** The ready cases, in the order of the caseload. */
    public List<CaseFacts> readyCases() {
        return readyCases;
    }

    /** The ready cases of urgent queues whose horizon ends from as-of to the end of the window. */
    public List<CaseFacts> priorityCases() {
        return readyCases.stream()
                .filter(each -> each.queue().urgent()
                        && each.horizonDate() != null
                        && !each.horizonDate().isBefore(caseload.asOf())
                        && !each.horizonDate().isAfter(caseload.window().last()))
                .toList();
    }

    public CaseFacts of(Hearing hearing) {
        return of(hearing.caseId());
    }

    public CaseFacts of(String caseId) {
        return known(cases, caseId, "case");
    }

    public Optional<CaseFacts> find(String caseId) {
        return Optional.ofNullable(cases.get(caseId));
    }

    public Officer officer(String id) {
        return known(officers, id, "officer");
    }

    /** Who is occupied when this officer hears: a trainee brings the mentor. */
    public List<Officer> occupiedBy(Officer officer) {
        var mentor = officer.mentor();
        return mentor == null ? List.of(officer) : List.of(officer, officer(mentor));
    }

    public Interpreter interpreter(String id) {
        return known(interpreters, id, "interpreter");
    }

    /** The interpreter a hearing names, or null. */
    public @Nullable Interpreter interpreterOf(Hearing hearing) {
        var id = hearing.interpreter();
        return id == null ? null : interpreter(id);
    }

    public Location location(String code) {
        return known(locations, code, "location");
    }

    public Room room(String id) {
        return known(rooms, id, "room");
    }

    public Companion companion(String id) {
        return known(companions, id, "companion");
    }
}
