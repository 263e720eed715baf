package nl.planhorizon.data.audit.facts;

import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.policy.Policy;
import nl.planhorizon.solver.domain.policy.Setting;

/** How many days before a hearing an applicant must be invited. */
final class Notice {

    private Notice() {}

    static int days(InvitationForm form, Policy policy) {
        return policy.number(
                switch (form) {
                    case LETTER -> Setting.NOTICE_DAYS_LETTER;
                    case IN_PERSON -> Setting.NOTICE_DAYS_IN_PERSON;
                    case AGREED -> Setting.NOTICE_DAYS_AGREED;
                });
    }
}
