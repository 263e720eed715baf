package nl.planhorizon.api.serve;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.OneTimePassword;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.figures.Figures;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.data.sample.DemoData;
import nl.planhorizon.data.sample.DemoRequest;
import org.springframework.stereotype.Component;

/** Opens the office when there is none yet: with a demo caseload, and an administrator who may do everything in it. */
@Component
final class FirstStart {

    static final String ADMINISTRATOR = "admin";

    private final Offices offices;
    private final Figures figures;
    private final Accounts accounts;

    FirstStart(Offices offices, Figures figures, Accounts accounts) {
        this.offices = offices;
        this.figures = figures;
        this.accounts = accounts;
    }

    /** The one-time password of the administrator, if there was nobody yet. */
    Optional<String> open(DemoRequest demo) {
        if (offices.isEmpty()) {
            offices.open(DemoData.generate(demo), "planhorizon");
        }
        figures.begin(offices.current());
        if (!accounts.isEmpty()) {
            return Optional.empty();
        }
        var password = OneTimePassword.make();
        accounts.add(
                ADMINISTRATOR, password, EnumSet.of(Role.ADMINISTRATOR, Role.CENTRAL_PLANNER, Role.ANALYST), Set.of());
        return Optional.of(password);
    }
}
