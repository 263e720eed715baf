package nl.planhorizon.api.admin.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.OneTimePassword;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.office.ConflictException;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.NotFoundException;
import nl.planhorizon.api.problem.ProblemError;
import org.springframework.stereotype.Component;

/** What administrators do to accounts. One of them can always still sign in. */
@Component
final class Administration {

    private final Accounts accounts;
    private final Offices offices;

    Administration(Accounts accounts, Offices offices) {
        this.accounts = accounts;
        this.offices = offices;
    }

    /**
     * An account with the password that is told now and never again.
     *
     * @param account the account
     * @param password the password
     */
    record Made(Account account, String password) {}

    Account get(long id) {
        return accounts.find(id).orElseThrow(() -> new NotFoundException("account", String.valueOf(id)));
    }

    private Account getAt(long id, long seen) {
        var account = get(id);
        if (account.version() != seen) {
            throw conflict(account, seen);
        }
        return account;
    }

    Made add(AccountForm form, String by) {
        List<ProblemError> faults = new ArrayList<>();
        var name = form.checkedName(faults);
        if (accounts.find(name).isPresent()) {
            faults.add(taken(name));
        }
        var grant = form.grant(offices.current(), true, faults);
        AccountForm.throwIfAny(faults);
        var password = OneTimePassword.make();
        return accounts.add(name, password, grant, by)
                .map(added -> new Made(added, password))
                .orElseThrow(() -> new InvalidException(List.of(taken(name))));
    }

    private static ProblemError taken(String name) {
        return AccountForm.fault("name", "name-taken", name);
    }

    /** Changes an account as its editor saw it. */
    Account change(long id, long seen, AccountForm form, String by) {
        var account = getAt(id, seen);
        List<ProblemError> faults = new ArrayList<>();
        var grant =
                form.grant(offices.current(), Objects.requireNonNullElse(form.enabled(), account.enabled()), faults);
        if (account.external()
                && !(grant.roles().equals(account.roles()) && grant.locations().equals(account.locations()))) {
            faults.add(AccountForm.fault("roles", "managed-elsewhere", ""));
        }
        if (isLastAdministrator(account) && !(grant.enabled() && grant.roles().contains(Role.ADMINISTRATOR))) {
            faults.add(AccountForm.fault("roles", "last-administrator", ""));
        }
        AccountForm.throwIfAny(faults);
        return accounts.grant(account, grant, by).orElseThrow(() -> conflict(get(id), seen));
    }

    private boolean isLastAdministrator(Account account) {
        return accounts.list().stream()
                .filter(each -> each.enabled() && each.roles().contains(Role.ADMINISTRATOR))
                .allMatch(each -> each.id() == account.id());
    }

    /** Gives an account another one-time password, which ends its sessions and its lock. */
    Made newPassword(long id, long seen, String by) {
        var account = getAt(id, seen);
        if (account.external()) {
            throw new InvalidException(List.of(AccountForm.fault("password", "managed-elsewhere", "")));
        }
        var password = OneTimePassword.make();
        return accounts.setOneTimePassword(account, password, by)
                .map(changed -> new Made(changed, password))
                .orElseThrow(() -> conflict(get(id), seen));
    }

    private static ConflictException conflict(Account account, long seen) {
        return new ConflictException(new VersionKey("account", account.name()), seen, account.version());
    }
}
