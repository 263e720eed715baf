package nl.planhorizon.api.admin.users;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import nl.planhorizon.api.access.Account;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.access.Role;
import nl.planhorizon.api.problem.ETags;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Accounts for programs. They are known by their number; a name never stands in an address. */
@RestController
@Tag(name = "accounts", description = "Who may sign in and what they may do")
final class AccountsController {

    private final Administration administration;
    private final Accounts accounts;

    AccountsController(Administration administration, Accounts accounts) {
        this.administration = administration;
        this.accounts = accounts;
    }

    /**
     * An account.
     *
     * @param mustChange whether its password has to be changed first
     * @param external whether an identity provider knows it, and says what it may do
     */
    record AccountView(
            long id,
            String name,
            List<String> roles,
            List<String> locations,
            boolean enabled,
            boolean mustChange,
            boolean external) {

        static AccountView of(Account account) {
            return new AccountView(
                    account.id(),
                    account.name(),
                    account.roles().stream().map(Role::code).sorted().toList(),
                    account.locations().stream().sorted().toList(),
                    account.enabled(),
                    account.mustChange(),
                    account.external());
        }
    }

    /**
     * An account with its password.
     *
     * @param password told now and never again
     */
    record NewAccount(AccountView account, String password) {}

    @GetMapping("/v1/accounts")
    @Operation(summary = "All accounts")
    List<AccountView> list() {
        return accounts.list().stream().map(AccountView::of).toList();
    }

    @GetMapping("/v1/accounts/{id}")
    @Operation(summary = "An account; its ETag is the version to change it by")
    ResponseEntity<AccountView> one(@PathVariable long id) {
        return answer(administration.get(id));
    }

    @PostMapping("/v1/accounts")
    @Operation(summary = "Add an account; the answer tells its one-time password")
    ResponseEntity<NewAccount> add(@RequestBody AccountForm form, Principal who) {
        var made = administration.add(form, who.getName());
        return ResponseEntity.created(
                        URI.create("/v1/accounts/" + made.account().id()))
                .eTag(tag(made.account()))
                .body(new NewAccount(AccountView.of(made.account()), made.password()));
    }

    @PutMapping("/v1/accounts/{id}")
    @Operation(summary = "Change what an account may do; it holds for its sessions at once")
    ResponseEntity<AccountView> change(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody AccountForm form,
            Principal who) {
        return answer(administration.change(id, ETags.version(seen), form, who.getName()));
    }

    @PostMapping("/v1/accounts/{id}/one-time-password")
    @Operation(
            summary = "Give an account another one-time password; its sessions end",
            description = "If-Match names the version of the account: whoever comes second does not replace a password"
                    + " that was just handed over.")
    ResponseEntity<NewAccount> password(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            Principal who) {
        var made = administration.newPassword(id, ETags.version(seen), who.getName());
        return ResponseEntity.ok()
                .eTag(tag(made.account()))
                .body(new NewAccount(AccountView.of(made.account()), made.password()));
    }

    private static ResponseEntity<AccountView> answer(Account account) {
        return ResponseEntity.ok().eTag(tag(account)).body(AccountView.of(account));
    }

    private static String tag(Account account) {
        return ETags.of(account.version());
    }
}
