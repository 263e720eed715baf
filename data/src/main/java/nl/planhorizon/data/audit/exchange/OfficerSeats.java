package nl.planhorizon.data.audit.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.data.audit.facts.Facts;
import nl.planhorizon.data.audit.ledger.Ledger;
import nl.planhorizon.data.audit.rules.Part;
import nl.planhorizon.solver.catalogue.Rule;
import nl.planhorizon.solver.domain.calendar.Session;
import nl.planhorizon.solver.domain.plan.Hearing;
import nl.planhorizon.solver.domain.resources.Officer;

/** Officers who are free at a place, remembered per place and writing time. */
final class OfficerSeats {

    /** Rules about an officer's time and whereabouts; skill and sex are left to the trial. */
    static final Set<Rule> RULES = Set.of(
            Rule.OFFICER_DOUBLE_BOOKED, Rule.OFFICER_UNAVAILABLE, Rule.OFFICER_ELSEWHERE, Rule.OFFICER_WEEK_FULL);

    private record Seat(String location, List<Session> sessions, int thirdDay, int fifthDay) {}

    private final Map<Seat, List<String>> free = new HashMap<>();
    private final Map<String, List<String>> atLocation = new HashMap<>();
    private final List<String> all;
    private final Facts facts;
    private final Ledger ledger;

    OfficerSeats(Facts facts, Ledger ledger) {
        this.facts = facts;
        this.ledger = ledger;
        var officers = facts.caseload().resources().officers();
        all = officers.stream().map(Officer::id).toList();
        for (var officer : officers) {
            for (var location : officer.locations()) {
                atLocation.computeIfAbsent(location, any -> new ArrayList<>()).add(officer.id());
            }
        }
    }

    List<String> all() {
        return all;
    }

    /** Officers who are free where and when this hearing would be. */
    List<String> at(Hearing draft) {
        var type = facts.of(draft).type();
        var seat = new Seat(draft.location(), draft.sessions(), type.writingThirdDay(), type.writingFifthDay());
        var known = free.get(seat);
        if (known == null) {
            known = candidates(draft).stream()
                    .filter(officer -> Seats.isFree(ledger, Part.OFFICER, Drafts.withOfficer(draft, officer), RULES))
                    .toList();
            free.put(seat, known);
        }
        return known;
    }

    /** Whoever is not free for the last session alone, and the writing after it, is not free for all of them. */
    private List<String> candidates(Hearing draft) {
        return draft.sessions().size() == 1
                ? atLocation.getOrDefault(draft.location(), List.of())
                : at(Drafts.lastSessionOf(draft));
    }
}
