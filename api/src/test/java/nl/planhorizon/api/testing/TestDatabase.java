package nl.planhorizon.api.testing;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.planhorizon.api.database.Database;

/**
 * A database of a PostgreSQL as a service has one: with a role that owns it and may do nothing else, reached only by what
 * {@code docs/production.md} says to set. It is dropped when it is closed.
 */
public final class TestDatabase implements Database {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final TestPostgres postgres;
    private final String name;

    private TestDatabase(TestPostgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** One without anything in it, as at a first start. */
    public static TestDatabase empty() throws IOException {
        return like("template1");
    }

    /** One that has the tables already, and nothing in them: a first start that does not take as long. */
    public static TestDatabase withTables() throws IOException {
        return like(TestPostgres.TABLES);
    }

    private static TestDatabase like(String template) throws IOException {
        var postgres = TestPostgres.running();
        var name = "office_" + MADE.incrementAndGet();
        postgres.execute("create database %s owner %s template %s".formatted(name, TestPostgres.ROLE, template));
        return new TestDatabase(postgres, name);
    }

    @Override
    public String url() {
        return postgres.url(name);
    }

    @Override
    public String user() {
        return TestPostgres.ROLE;
    }

    @Override
    public String password() {
        return TestPostgres.PASSWORD;
    }

    /** What the documentation says to set. */
    public Map<String, String> environment() {
        return Map.of(Database.URL, url(), Database.USER, user(), Database.PASSWORD, password());
    }

    @Override
    public void close() throws IOException {
        postgres.execute("drop database %s with (force)".formatted(name));
    }
}
