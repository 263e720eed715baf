package nl.planhorizon.api.access;

import java.security.Principal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.planhorizon.api.access.AccountLog.Event;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts, with salted hashes of their passwords. Every change of one has its line in the journal. */
@Component
public final class Accounts {

    /** Wrong passwords in a row after which an account is locked. */
    static final int MOST_FAILURES = 5;

    private static final Duration LOCKED_FOR = Duration.ofMinutes(15);
    private static final String THE_PROGRAM = "planhorizon";

    private final JdbcClient database;
    private final PasswordEncoder encoder;
    private final TransactionTemplate transaction;
    private final AccountLog log;
    private final Clock clock;

    Accounts(
            JdbcClient database,
            PasswordEncoder encoder,
            TransactionTemplate transaction,
            AccountLog log,
            Clock clock) {
        this.database = database;
        this.encoder = encoder;
        this.transaction = transaction;
        this.log = log;
        this.clock = clock;
    }

    /**
     * What an administrator grants.
     *
     * @param roles what the account may do
     * @param locations codes of the own locations of a planner
     * @param enabled whether it may sign in at all
     */
    public record Grant(Set<Role> roles, Set<String> locations, boolean enabled) {
        public Grant {
            roles = Set.copyOf(roles);
            locations = Set.copyOf(locations);
        }
    }

    public boolean isEmpty() {
        return list().isEmpty();
    }

    public List<Account> list() {
        return database.sql("select * from account order by name")
                .query((row, number) -> AccountLog.account(row))
                .list();
    }

    public Optional<Account> find(String name) {
        return findBy("name", normal(name));
    }

    public Optional<Account> find(long id) {
        return findBy("id", id);
    }

    /** The account an identity provider knows under a subject. */
    public Optional<Account> findExternal(String subject) {
        return findBy("provider_subject", subject);
    }

    private Optional<Account> findBy(String column, Object value) {
        return database.sql("select * from account where " + column + " = ?")
                .param(value)
                .query((row, number) -> AccountLog.account(row))
                .optional();
    }

    /** The account that is signed in. */
    public Account signedIn(Principal who) {
        return find(who.getName()).orElseThrow(() -> new IllegalStateException("The account is gone."));
    }

    /** Adds an account the program itself needs; whoever made it knows the password, so it has to be changed. */
    public void add(String name, String password, Set<Role> roles, Set<String> locations) {
        if (add(name, password, new Grant(roles, locations, true), THE_PROGRAM).isEmpty()) {
            throw new IllegalStateException("The account is there already.");
        }
    }

    /** Adds an account; whoever made it knows the password, so it has to be changed. Empty if its name is taken. */
    public Optional<Account> add(String name, String password, Grant grant, String by) {
        return insert(normal(name), new Credentials(encoder.encode(password), null), grant, by);
    }

    /** Adds an account that an identity provider knows under a subject; empty if its name is taken. */
    public Optional<Account> addExternal(String name, String subject, Grant grant) {
        return insert(normal(name), new Credentials(null, subject), grant, normal(name));
    }

    private Optional<Account> insert(String name, Credentials credentials, Grant grant, String by) {
        return inTransaction(() -> {
            int inserted = database.sql("""
                insert into account (name, password, provider_subject, must_change, roles, locations,
                                     password_changed) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
                """)
                    .params(
                            name,
                            credentials.hash(),
                            credentials.subject(),
                            credentials.hash() != null && !grant.roles().contains(Role.MACHINE),
                            AccountLog.codes(grant.roles()),
                            grant.locations().toArray(String[]::new),
                            now())
                    .update();
            if (inserted == 0) {
                return Optional.empty();
            }
            var added = find(name).orElseThrow();
            log.tell(new Event("add-account", null, added), by);
            return Optional.of(added);
        });
    }

    /** Changes what an account may do, unless somebody changed it since it was read; empty if so. */
    public Optional<Account> grant(Account seen, Grant grant, String by) {
        return inTransaction(() -> {
            int changed = database.sql("""
                update account set roles = ?, locations = ?, enabled = ?, version = version + 1
                where id = ? and version = ?\
                """)
                    .params(
                            AccountLog.codes(grant.roles()),
                            grant.locations().toArray(String[]::new),
                            grant.enabled(),
                            seen.id(),
                            seen.version())
                    .update();
            return changed == 0 ? Optional.empty() : Optional.of(told("change-account", seen, by));
        });
    }

    /**
     * Sets a password somebody else knows, so that it has to be changed; it also ends a lock. Empty if somebody changed the
     * account since it was read.
     */
    public Optional<Account> setOneTimePassword(Account seen, String password, String by) {
        return inTransaction(() -> {
            int changed = database.sql("""
                update account set password = ?, must_change = ?, password_changed = ?, version = version + 1,
                                   failed_attempts = 0, locked_until = null where id = ? and version = ?\
                """)
                    .params(encoder.encode(password), !seen.roles().contains(Role.MACHINE), now())
                    .params(seen.id(), seen.version())
                    .update();
            return changed == 0 ? Optional.empty() : Optional.of(told("set-password", seen, by));
        });
    }

    /** Sets a password its owner chose. */
    public void changePassword(String name, String password) {
        var account = find(name).orElseThrow();
        transaction.executeWithoutResult(status -> {
            database.sql("update account set password = ?, must_change = false, password_changed = ? where id = ?")
                    .params(encoder.encode(password), now(), account.id())
                    .update();
            told("change-password", account, account.name());
        });
    }

    private Account told(String change, Account before, String by) {
        var after = find(before.id()).orElseThrow();
        log.tell(new Event(change, before, after), by);
        return after;
    }

    public boolean hasPassword(String name, String password) {
        return hash(name).map(hash -> encoder.matches(password, hash)).orElse(false);
    }

    /** The salted hash of a password; an account of an identity provider has none. */
    public Optional<String> hash(String name) {
        return database.sql("select password from account where name = ? and password is not null")
                .param(normal(name))
                .query(String.class)
                .optional();
    }

    /** Counts a wrong password; after some in a row the account is locked for a while. */
    public void failed(String name) {
        database.sql("""
            update account
            set failed_attempts = failed_attempts + 1,
                locked_until = case when failed_attempts + 1 >= ? then ?::timestamptz else locked_until end
            where name = ?\
            """)
                .params(MOST_FAILURES, Timestamp.from(clock.instant().plus(LOCKED_FOR)), normal(name))
                .update();
    }

    /** Forgets wrong passwords after a right one. */
    public void succeeded(String name) {
        database.sql("update account set failed_attempts = 0, locked_until = null where name = ?")
                .param(normal(name))
                .update();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    /** How a name is kept: lower case, without spaces around it. With a NUL, which is never kept, it is nobody's. */
    public static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('\0', '\uFFFD');
    }

    /** By what an account signs in: one of the two. */
    private record Credentials(
            @Nullable String hash, @Nullable String subject) {}
}
