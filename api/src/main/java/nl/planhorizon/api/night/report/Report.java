package nl.planhorizon.api.night.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.planhorizon.api.night.Step;
import nl.planhorizon.api.night.compare.Compare;
import nl.planhorizon.api.night.compare.Comparison;
import nl.planhorizon.api.night.ledger.Night;
import nl.planhorizon.api.night.ledger.NightLedger;
import nl.planhorizon.api.night.ledger.NightStep;
import nl.planhorizon.api.night.ledger.Nights;
import nl.planhorizon.api.night.report.MorningReport.File;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.report.Bottleneck;
import nl.planhorizon.api.report.PlanFigures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the morning report of the plan that is in force now. */
@Component
public final class Report implements Step {

    private final Offices offices;
    private final Nights nights;
    private final JdbcClient database;
    private final ReportMail mail;

    public Report(Offices offices, Nights nights, JdbcClient database, ReportMail mail) {
        this.offices = offices;
        this.nights = nights;
        this.database = database;
        this.mail = mail;
    }

    @Override
    public NightStep name() {
        return NightStep.REPORT;
    }

    @Override
    public Map<String, Object> take(NightLedger night) {
        var office = offices.current();
        var report = report(night, office);
        night.keep(MorningReport.KIND, report);
        mail.send(report, office.caseload(), night);
        return Map.of("calls", report.calls().size());
    }

    private MorningReport report(NightLedger ledger, Office office) {
        Night night = nights.find(ledger.date()).orElseThrow();
        var comparison = ledger.kept(Comparison.KIND, Comparison.class).orElseThrow();
        var standing = Compare.standing(office);
        var figures = PlanFigures.of(office.caseload(), standing, null);
        Map<String, List<String>> broken = new LinkedHashMap<>();
        figures.audit().rules().brokenHearings().forEach(each -> broken.put(each.caseId(), each.rules()));
        var outcome = Objects.requireNonNull(night.outcome());
        return new MorningReport(
                night.date(),
                outcome.code(),
                night.reason(),
                Compare.figures(figures.audit()),
                comparison.after(),
                comparison.moves(),
                comparison.promises(),
                figures.audit().fairness().overtakesByCode(),
                Bottleneck.of(office.caseload(), standing),
                broken,
                files(ledger),
                Calls.of(office));
    }

    private List<File> files(NightLedger night) {
        return database.sql("select * from intake_file where night = :night order by name")
                .param("night", night.date())
                .query((row, number) -> file(row))
                .list();
    }

    private static File file(ResultSet row) throws SQLException {
        return new File(
                row.getString("name"),
                row.getString("state").equals("TAKEN"),
                lines(row, "faults"),
                lines(row, "faults_nl"));
    }

    private static List<String> lines(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
