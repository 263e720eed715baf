package nl.planhorizon.solver.desk.books;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.policy.Queue;
import nl.planhorizon.solver.domain.policy.Setting;
import nl.planhorizon.solver.facts.CaseloadFacts;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.common.Place;
import nl.planhorizon.solver.facts.limits.QueueTarget;
import nl.planhorizon.solver.facts.standing.StandingFacts;
import org.jspecify.annotations.Nullable;

/** All cases of a caseload by number, with the roster they are heard by. Never changes; shared by all books of a caseload. */
public final class Dossiers {

    private final CaseloadFacts facts;
    private final Axis axis;
    private final Roster roster;
    private final List<Dossier> all;
    private final Map<String, Integer> numbers;
    private final List<int[]> familyMembers;
    private final @Nullable QueueTarget[] targets;
    private final int queues;
    private final Map<Integer, List<Dossier>> displaceableByOfficer = new HashMap<>();
    private final Map<Integer, List<Dossier>> displaceableByInterpreter = new HashMap<>();

    public Dossiers(CaseloadFacts facts) {
        this(facts, null);
    }

    @SuppressWarnings("ReferenceEquality")
    private Dossiers(CaseloadFacts facts, @Nullable Dossiers other) {
        this.facts = facts;
        boolean sameDays = other != null && other.facts.calendar() == facts.calendar();
        axis = other != null && sameDays ? other.axis : new Axis(facts.calendar());
        roster = new Roster(facts, axis, other != null && sameDays ? other.roster : null);
        var policyQueues = facts.caseload().policy().queues();
        queues = policyQueues.size();
        Map<String, Integer> queueNumbers = new HashMap<>();
        policyQueues.forEach(queue -> queueNumbers.put(queue.code(), queueNumbers.size()));
        if (other != null && other.facts.cases() == facts.cases()) {
            all = other.all.stream().map(this::withStandingNow).toList();
            numbers = other.numbers;
            familyMembers = other.familyMembers;
        } else {
            all = new ArrayList<>();
            numbers = new HashMap<>();
            Map<String, Integer> families = new HashMap<>();
            for (var each : facts.cases()) {
                numbers.put(each.id(), all.size());
                all.add(dossier(each, queueNumbers.getOrDefault(code(each.queue()), -1), families, other));
            }
            familyMembers = members(families.size());
        }
        targets = new QueueTarget[queues];
        facts.targets().forEach(target -> targets[queueNumbers.getOrDefault(code(target.queue()), -1)] = target);
        facts.standing().stream().filter(StandingFacts::isDisplaceable).forEach(this::addDisplaceable);
    }

    /** Those of facts of which these had an earlier state, equal to those made anew. */
    public Dossiers with(CaseloadFacts changed) {
        return new Dossiers(changed, this);
    }

    private void addDisplaceable(StandingFacts standing) {
        var seat = seat(standing);
        displaceableByOfficer
                .computeIfAbsent(seat.officer(), none -> new ArrayList<>())
                .add(seat.dossier());
        displaceableByInterpreter
                .computeIfAbsent(seat.interpreter(), none -> new ArrayList<>())
                .add(seat.dossier());
    }

    /** Cases with a frozen hearing that an urgent case may push aside by using its officer or interpreter. */
    public Stream<Dossier> displaceable(int officer, int interpreter) {
        return Stream.concat(
                displaceableByOfficer.getOrDefault(officer, List.of()).stream(),
                interpreter < 0
                        ? Stream.empty()
                        : displaceableByInterpreter.getOrDefault(interpreter, List.of()).stream());
    }

    private static String code(Queue queue) {
        return queue.code();
    }

    @SuppressWarnings("ReferenceEquality")
    private Dossier withStandingNow(Dossier known) {
        var standing = facts.standing(known.facts());
        return standing == known.standing() ? known : known.withStanding(standing, facts.publishedPlace(known.facts()));
    }

    private Dossier dossier(CaseFacts each, int queue, Map<String, Integer> families, @Nullable Dossiers other) {
        var code = each.asylumCase().circumstances().family();
        int family = code == null || !each.isReady() ? -1 : families.computeIfAbsent(code, none -> families.size());
        var known = other != null && other.hasCompanionsOf(facts) ? other.known(each, all.size()) : null;
        if (known != null && known.family() == family) {
            return withStandingNow(known);
        }
        int[] companions = each.companions().stream()
                .mapToInt(companion -> roster.companion(companion.id()))
                .toArray();
        return new Dossier(
                all.size(), each, queue, family, companions, facts.standing(each), facts.publishedPlace(each));
    }

    @SuppressWarnings("ReferenceEquality")
    private @Nullable Dossier known(CaseFacts each, int number) {
        return number < all.size() && all.get(number).facts() == each ? all.get(number) : null;
    }

    @SuppressWarnings("ReferenceEquality")
    private boolean hasCompanionsOf(CaseloadFacts others) {
        return facts.caseload().companions() == others.caseload().companions();
    }

    private List<int[]> members(int families) {
        List<List<Integer>> members = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            members.add(new ArrayList<>());
        }
        all.stream().filter(each -> each.family() >= 0).forEach(each -> members.get(each.family())
                .add(each.number()));
        return members.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    public CaseloadFacts facts() {
        return facts;
    }

    public Axis axis() {
        return axis;
    }

    public Roster roster() {
        return roster;
    }

    /** Cases in the order of the caseload; their position is their number. */
    public List<Dossier> all() {
        return all;
    }

    public Dossier of(int number) {
        return all.get(number);
    }

    public Dossier of(String caseId) {
        var number = numbers.get(caseId);
        if (number == null) {
            throw new IllegalArgumentException("There is no case %s in the caseload.".formatted(caseId));
        }
        return all.get(number);
    }

    /** The dossier of a case, if the caseload has it. */
    public Optional<Dossier> find(String caseId) {
        return Optional.ofNullable(numbers.get(caseId)).map(all::get);
    }

    public int number(Setting setting) {
        return facts.caseload().policy().number(setting);
    }

    /** Numbers of the ready members of a family. */
    int[] familyMembers(int family) {
        return familyMembers.get(family);
    }

    int queues() {
        return queues;
    }

    @Nullable
    QueueTarget target(int queue) {
        return targets[queue];
    }

    /** A standing hearing by numbers. */
    public Seat seat(StandingFacts standing) {
        return seat(of(standing.caseFacts().id()), standing.standing().hearing(), standing.place());
    }

    public Seat seat(Hearing hearing) {
        return seat(of(hearing.caseId()), hearing, facts.place(hearing));
    }

    public Seat seat(Dossier dossier, Place place) {
        return seat(dossier, place.toHearing(dossier.facts().id()), place);
    }

    private Seat seat(Dossier dossier, Hearing hearing, Place place) {
        int[] sessions = place.sessions().stream().mapToInt(axis::number).toArray();
        int officer = roster.officer(place.officer().id());
        var interpreter = place.interpreter();
        return new Seat(
                dossier,
                hearing,
                place,
                sessions,
                roster.location(place.location().code()),
                officer,
                roster.mentor(officer),
                interpreter == null ? -1 : roster.interpreter(interpreter.id()),
                roster.room(place.room().id()));
    }
}
