package nl.planhorizon.api.event;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.planhorizon.data.event.Event;
import nl.planhorizon.solver.domain.Caseload;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.Procedure;

/** What events do to cases. */
final class CaseEvents {

    private static final String VALUE = "value";

    private final Caseload caseload;
    private final Event event;
    private final AsylumCase subject;

    CaseEvents(Caseload caseload, Event event) {
        this.caseload = caseload;
        this.event = event;
        subject = caseload.cases().stream()
                .filter(each -> each.id().equals(event.about()))
                .findFirst()
                .orElseThrow(() -> EventCheck.unknown("subject", event.about()));
    }

    Caseload withdrawn() {
        return with(subject.withStatus(CaseStatus.WITHDRAWN));
    }

    Caseload transferred() {
        if (caseload.resources().locations().stream()
                .noneMatch(each -> each.code().equals(event.code()))) {
            throw EventCheck.unknown(VALUE, event.code());
        }
        var old = subject.circumstances();
        return with(subject.withCircumstances(new Circumstances(
                Set.of(event.code()),
                old.family(),
                old.companions(),
                old.unavailable(),
                old.invitation(),
                old.nuisanceReport(),
                old.termExtension())));
    }

    Caseload nuisance() {
        var old = subject.circumstances();
        return with(subject.withCircumstances(new Circumstances(
                old.locations(),
                old.family(),
                old.companions(),
                old.unavailable(),
                old.invitation(),
                event.day(),
                old.termExtension())));
    }

    Caseload invitedOtherwise() {
        var form = Arrays.stream(InvitationForm.values())
                .filter(each ->
                        each.name().equals(event.code().toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> EventCheck.unknown(VALUE, event.code()));
        var old = subject.circumstances();
        return with(subject.withCircumstances(new Circumstances(
                old.locations(),
                old.family(),
                old.companions(),
                old.unavailable(),
                form,
                old.nuisanceReport(),
                old.termExtension())));
    }

    Caseload urgent() {
        if (caseload.policy().queues().stream().noneMatch(each -> each.code().equals(event.code()) && each.urgent())) {
            throw EventCheck.unknown(VALUE, event.code());
        }
        var old = subject.procedure();
        return with(like(
                new Procedure(event.code(), old.track(), old.hearingType(), old.nationality(), old.accelerated()),
                subject.dates(),
                subject.missing()));
    }

    Caseload ready() {
        var old = subject.dates();
        var dates = new CaseDates(
                old.application(), old.registration(), old.registrationHearing(), event.day(), old.birth());
        return with(like(subject.procedure(), dates, Set.of()));
    }

    private AsylumCase like(Procedure procedure, CaseDates dates, Set<ChecklistItem> missing) {
        return new AsylumCase(
                subject.number(),
                subject.sequence(),
                CaseStatus.OPEN,
                procedure,
                dates,
                missing,
                subject.language(),
                subject.needs(),
                subject.circumstances(),
                subject.earlierTerms());
    }

    private Caseload with(AsylumCase changed) {
        return caseload.withCases(caseload.cases().stream()
                .map(each -> each.equals(changed) ? changed : each)
                .toList());
    }
}
