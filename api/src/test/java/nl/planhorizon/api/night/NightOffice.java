package nl.planhorizon.api.night;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.planhorizon.api.database.Database;
import nl.planhorizon.api.event.Events;
import nl.planhorizon.api.event.repair.EventProperties;
import nl.planhorizon.api.event.repair.Proposals;
import nl.planhorizon.api.figures.RightOfWay;
import nl.planhorizon.api.night.intake.Intake;
import nl.planhorizon.api.night.intake.Retention;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.report.MailSettings;
import nl.planhorizon.api.night.report.Report;
import nl.planhorizon.api.night.report.ReportMail;
import nl.planhorizon.api.night.step.Check;
import nl.planhorizon.api.night.step.CleanUp;
import nl.planhorizon.api.night.step.CompareStep;
import nl.planhorizon.api.night.step.Deadlines;
import nl.planhorizon.api.night.step.Freeze;
import nl.planhorizon.api.night.step.Publish;
import nl.planhorizon.api.night.step.Search;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.policy.PolicyVersions;
import nl.planhorizon.api.testing.Done;
import nl.planhorizon.api.web.PageTexts;
import nl.planhorizon.solver.domain.policy.Setting;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.MailSender;
import org.springframework.transaction.support.TransactionTemplate;

/** A node that runs nights, without pages: the real parts on a real PostgreSQL. */
public final class NightOffice implements AutoCloseable {

    private static final int CONNECTIONS = 4;
    private static final int TRIES = 3;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcTemplate template;
    private final Clock clock;
    private final Offices offices;
    private ReportMail mail = mail(List.of(), new StaticListableBeanFactory());

    public NightOffice(String url, String user, Clock clock) {
        this.clock = clock;
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setMaximumPoolSize(CONNECTIONS);
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:nl/planhorizon/api/db")
                .load()
                .migrate();
        template = new JdbcTemplate(pool);
        offices = new Offices(transaction(), template, clock);
    }

    /** The address of a database, with the password of tests in it. */
    public static String address(Database database) {
        return database.url() + "&password=" + database.password();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    public Offices offices() {
        return offices;
    }

    public JdbcClient rows() {
        return JdbcClient.create(template);
    }

    public JdbcTemplate template() {
        return template;
    }

    public Nights nights() {
        return new Nights(transaction(), template, clock);
    }

    private static ReportMail mail(List<String> to, StaticListableBeanFactory servers) {
        var settings = new MailSettings(to, "planhorizon@localhost", "https://planning.example");
        return new ReportMail(settings, new PageTexts(), servers.getBeanProvider(MailSender.class));
    }

    /** Sends reports by mail from now on. */
    void mailTo(List<String> to, MailSender server) {
        var servers = new StaticListableBeanFactory();
        servers.addBean("mail", server);
        mail = mail(to, servers);
    }

    public Events events() {
        var proposals = new Proposals(offices, new EventProperties(50, 7, 14), rows(), new RightOfWay());
        return new Events(offices, proposals, rows(), clock);
    }

    /** Settings of nights that search so many steps. */
    public static NightProperties settings(Path folder, long steps) {
        return guarded(folder, steps, 100, 1000);
    }

    /** Settings of nights that let so much move and be lost. */
    static NightProperties guarded(Path folder, long steps, int mostMoved, int mostLost) {
        var search = Duration.ofMinutes(10);
        return new NightProperties(
                folder, "-", search, steps, LocalTime.of(6, 0), 1, mostMoved, mostLost, 60, TRIES, AGAIN);
    }

    /** Settings of nights that search for ten minutes, or until six. */
    static NightProperties timed(Path folder) {
        var search = Duration.ofMinutes(10);
        return new NightProperties(folder, "-", search, null, LocalTime.of(6, 0), 1, 100, 1000, 60, TRIES, AGAIN);
    }

    /** From now on the policy has other numbers. */
    public void policy(Map<Setting, Integer> numbers) {
        offices.change(
                new Done("policy", office -> {
                    var policy = office.caseload().policy();
                    var settings = policy.settings();
                    for (var number : numbers.entrySet()) {
                        settings = settings.with(number.getKey(), number.getValue());
                    }
                    return office.withCaseload(office.caseload().withPolicy(policy.withSettings(settings)));
                }),
                "test");
    }

    /** From now on policy holds every plan of a night for approval. */
    void holdForApproval() {
        policy(Map.of(Setting.NIGHT_APPROVAL, 1));
    }

    public NightRun run(NightProperties settings) {
        return run(settings, List.of());
    }

    /** A run with other steps in the place of those of the same name. */
    public NightRun run(NightProperties settings, List<Step> instead) {
        var rows = rows();
        List<Step> steps = new ArrayList<>(List.of(
                new Intake(settings, offices, rows, clock, events()),
                new Freeze(offices, new PolicyVersions(rows), clock),
                new Deadlines(offices),
                new Search(settings, offices, clock),
                new Check(offices),
                new CompareStep(settings, offices),
                new Publish(offices),
                new Report(offices, nights(), rows, mail),
                new CleanUp(settings, new Retention(settings, clock), rows)));
        for (var other : instead) {
            steps.replaceAll(step -> step.name() == other.name() ? other : step);
        }
        return new NightRun(pool, nights(), offices, steps);
    }

    /** Connects anew from now on: what the pool has is dead, and it would notice only some time after their last use. */
    void forgetConnections() {
        pool.getHikariPoolMXBean().softEvictConnections();
    }

    @Override
    public void close() {
        pool.close();
    }
}
