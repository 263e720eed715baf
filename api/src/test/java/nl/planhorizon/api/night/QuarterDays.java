package nl.planhorizon.api.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.repair.Acceptance;
import nl.planhorizon.data.CaseloadFiles;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.data.event.EventType;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.plan.Hearing;
import org.jspecify.annotations.Nullable;

/**
 * The days of a quarter, drawn from a seed: what goes wrong and is repaired, who does not come, and the cases that come in,
 * which lie in the drop folder for the night.
 */
final class QuarterDays {

    private static final int NO_SHOW_ONE_IN = 10;
    private static final int RAN_OVER_ONE_IN = 40;
    private static final int CASES_A_DISRUPTION = 1_000;
    private static final int CASES_A_NEW_CASE = 60;
    private static final int SATURDAY = 6;
    private static final List<EventType> TYPES = List.of(
            EventType.OFFICER_ABSENT,
            EventType.INTERPRETER_ABSENT,
            EventType.INTERPRETER_DECLINES,
            EventType.ROOM_CLOSED,
            EventType.CASE_WITHDRAWN,
            EventType.CASE_TRANSFERRED,
            EventType.NUISANCE,
            EventType.NEWLY_URGENT,
            EventType.INVITATION_CHANGED);

    private final Caseload caseload;
    private final List<AsylumCase> toCome;
    private final Path inbox;
    private final SplittableRandom random = new SplittableRandom(60);

    QuarterDays(Caseload caseload, DemoRequest request, Path inbox) {
        this.caseload = caseload;
        this.inbox = inbox;
        toCome = DemoData.generate(request.withSeed(2)).cases().stream()
                .filter(each -> each.status() == CaseStatus.OPEN
                        && each.circumstances().family() == null
                        && each.circumstances().companions().isEmpty()
                        && each.sequence() == 1)
                .toList();
    }

    /** On an open day things go wrong and are repaired, some do not come, and cases come in. */
    void live(LocalDate date, NightOffice node) {
        if (date.getDayOfWeek().getValue() >= SATURDAY) {
            return;
        }
        var events = node.events();
        for (int i = 0; i <= caseload.cases().size() / CASES_A_DISRUPTION; i++) {
            disrupt(date, node, events);
        }
        for (var hearing : hearings(node)) {
            if (hearing.firstDay().equals(date)) {
                happens(hearing, events);
            }
        }
        comeIn(date, node);
    }

    private void disrupt(LocalDate date, NightOffice node, Events events) {
        var ahead = hearings(node).stream()
                .filter(each -> each.firstDay().isAfter(date.plusDays(1)) && each.interpreter() != null)
                .toList();
        if (!ahead.isEmpty()) {
            var hearing = ahead.get(random.nextInt(ahead.size()));
            var kept = events.take(disruption(hearing, date), "planner");
            var proposal = events.propose(kept.id());
            events.accept(kept.id(), proposal, Acceptance.asProposed(proposal.version()), "planner");
        }
    }

    private void happens(Hearing hearing, Events events) {
        if (random.nextInt(NO_SHOW_ONE_IN) == 0) {
            events.take(Event.noShow(hearing.caseId(), hearing.firstDay(), random.nextBoolean()), "planner");
        } else if (random.nextInt(RAN_OVER_ONE_IN) == 0) {
            events.take(Event.ofCase(EventType.RAN_OVER, hearing.caseId(), hearing.firstDay()), "planner");
        }
    }

    private static List<Hearing> hearings(NightOffice node) {
        var office = node.offices().current();
        return office.plans().inForce(office.caseload().window()).hearings().stream()
                .filter(each -> Objects.equals(office.plans().working().get(each.caseId()), each))
                .toList();
    }

    private Event disruption(Hearing hearing, LocalDate date) {
        var type = TYPES.get(random.nextInt(TYPES.size()));
        var subject =
                switch (type) {
                    case OFFICER_ABSENT -> hearing.officer();
                    case INTERPRETER_ABSENT -> Objects.requireNonNull(hearing.interpreter());
                    case ROOM_CLOSED -> hearing.room();
                    default -> hearing.caseId();
                };
        var first = type == EventType.NUISANCE ? date : hearing.firstDay();
        return new Event(type, subject, first, first.plusDays(1), null, value(type), null);
    }

    private @Nullable String value(EventType type) {
        return switch (type) {
            case CASE_TRANSFERRED -> {
                var locations = caseload.resources().locations();
                yield locations.get(random.nextInt(locations.size())).code();
            }
            case NEWLY_URGENT -> "priority";
            case INVITATION_CHANGED -> "agreed";
            default -> null;
        };
    }

    /** The new cases of a day as a file of the office, with dates moved on to that day. */
    private void comeIn(LocalDate date, NightOffice node) {
        long days = ChronoUnit.DAYS.between(caseload.asOf(), date);
        int each = Math.max(1, caseload.cases().size() / CASES_A_NEW_CASE);
        var coming = toCome.stream()
                .skip(days * each)
                .limit(each)
                .map(old -> new AsylumCase(
                        "N" + old.number(),
                        1,
                        old.status(),
                        old.procedure(),
                        later(old.dates(), days),
                        old.missing(),
                        old.language(),
                        old.needs(),
                        old.circumstances(),
                        old.earlierTerms()))
                .toList();
        var file = node.offices().current().caseload().withStanding(List.of()).withCases(coming);
        try {
            CaseloadFiles.write(file, inbox.resolve("new-" + date + ".json"));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static CaseDates later(CaseDates old, long days) {
        return new CaseDates(
                old.application().plusDays(days),
                old.registration().plusDays(days),
                plus(old.registrationHearing(), days),
                plus(old.ready(), days),
                old.birth());
    }

    private static @Nullable LocalDate plus(@Nullable LocalDate day, long days) {
        return Optional.ofNullable(day).map(known -> known.plusDays(days)).orElse(null);
    }
}
