package nl.planhorizon.api.event.repair;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import nl.planhorizon.api.attendance.AttendanceRows;
import nl.planhorizon.api.attendance.HearingKey;
import nl.planhorizon.api.figures.RightOfWay;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.data.event.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Proposals for the office as it is, by the number of the event; the same office has the same proposal. Whoever accepts one,
 * or looks at it again, does not wait for it again.
 */
@Component
@EnableConfigurationProperties(EventProperties.class)
public final class Proposals {

    private final Offices offices;
    private final EventProperties properties;
    private final AttendanceRows attendance;
    private final RightOfWay rightOfWay;

    /** A repair of the nation takes a core for half a second: several at once hold up each other, and everybody else. */
    private final Lock repairing = new ReentrantLock(true);

    private final Map<Long, Proposal> made = new HashMap<>();
    private final Map<Long, Proposal> whole = new HashMap<>();
    private long madeFor = -1;

    /** The one worked out last, if it can go on; only one, for it holds on to a plan that is laid out. */
    private @Nullable Worked last;

    public Proposals(Offices offices, EventProperties properties, JdbcClient database, RightOfWay rightOfWay) {
        this.offices = offices;
        this.properties = properties;
        this.rightOfWay = rightOfWay;
        attendance = new AttendanceRows(database);
    }

    private record Worked(long id, Proposal proposal, Proposing proposing) {}

    /** What can be told soon: with the first place in time that others can make way for, where none is free. */
    public Proposal first(long id, Event event) {
        return inTurn(() -> first(id, event, current()));
    }

    /**
     * The same with more such places, which takes some tenths of a second longer: further alternatives, behind those of the
     * first.
     */
    public Proposal whole(long id, Event event) {
        return inTurn(() -> {
            var office = current();
            var first = first(id, event, office);
            return first.way() == null ? first : whole.computeIfAbsent(id, asked -> more(id, event, office));
        });
    }

    private Proposal inTurn(Supplier<Proposal> answer) {
        return rightOfWay.first(() -> {
            repairing.lock();
            try {
                return answer.get();
            } finally {
                repairing.unlock();
            }
        });
    }

    private Office current() {
        var office = offices.current();
        if (office.version() != madeFor) {
            made.clear();
            whole.clear();
            last = null;
            madeFor = office.version();
        }
        return office;
    }

    private Proposal first(long id, Event event, Office office) {
        return made.computeIfAbsent(id, asked -> work(id, event, office).proposal());
    }

    private Proposal more(long id, Event event, Office office) {
        var worked = last == null || last.id() != id ? work(id, event, office) : last;
        return worked.proposal().with(worked.proposing().more());
    }

    private Worked work(long id, Event event, Office office) {
        var proposing = new Proposing(office, properties);
        var worked = new Worked(id, propose(event, office, proposing), proposing);
        last = worked.proposal().way() == null ? null : worked;
        return worked;
    }

    private Proposal propose(Event event, Office office, Proposing proposing) {
        return switch (event.kind()) {
            case RAN_OVER -> second(event, office, proposing);
            case NUISANCE, NEWLY_URGENT, NEWLY_READY ->
                isReady(event.about(), office) ? proposing.inTime(event.about()) : proposing.repair();
            default -> proposing.repair();
        };
    }

    private static boolean isReady(String caseId, Office office) {
        return office.findCase(caseId).filter(CaseFacts::isReady).isPresent();
    }

    private Proposal second(Event event, Office office, Proposing proposing) {
        var officer = attendance
                .find(new HearingKey(event.about(), event.day()))
                .map(known -> known.hearing().hearing().officer());
        return secondPart(event.about(), office)
                .map(id -> proposing.soon(id, officer.orElse(null)))
                .orElseGet(proposing::repair);
    }

    /** The other case of the same number that waits for a hearing. */
    private static Optional<String> secondPart(String caseId, Office office) {
        var number = office.findCase(caseId).map(found -> found.asylumCase().number());
        return office.facts().readyCases().stream()
                .map(CaseFacts::asylumCase)
                .filter(each -> number.filter(each.number()::equals).isPresent()
                        && !each.id().equals(caseId))
                .map(each -> each.id())
                .findFirst();
    }
}
