package nl.planhorizon.api.event.refill;

import java.util.Comparator;
import java.util.List;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.data.audit.facts.CaseFacts;
import nl.planhorizon.solver.domain.cases.InvitationForm;

/**
 * A case without a hearing whose applicant agreed to come at short notice.
 *
 * @param caseId id of the case
 * @param queue code of its queue
 * @param locations codes of the locations where it can be heard
 * @param language code of the applicant's own language
 * @param sessions sessions its hearing takes
 */
public record Standby(String caseId, String queue, List<String> locations, String language, int sessions) {

    public Standby {
        locations = List.copyOf(locations);
    }

    /** All of them, whose turn comes first in front. */
    public static List<Standby> of(Office office) {
        return office.facts().readyCases().stream()
                .filter(each -> each.asylumCase().circumstances().invitation() == InvitationForm.AGREED
                        && Refill.isFree(each, office))
                .sorted(Comparator.comparing(CaseFacts::key))
                .map(Standby::of)
                .toList();
    }

    private static Standby of(CaseFacts each) {
        var facts = each.asylumCase();
        return new Standby(
                each.id(),
                each.queue().code(),
                facts.circumstances().locations().stream().sorted().toList(),
                facts.language().own(),
                each.sessions());
    }
}
