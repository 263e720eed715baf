package nl.planhorizon.data.format;

import static nl.planhorizon.data.cell.CalendarTypes.ranges;
import static nl.planhorizon.data.cell.Dates.date;
import static nl.planhorizon.data.cell.Types.choice;
import static nl.planhorizon.data.cell.Types.code;
import static nl.planhorizon.data.cell.Types.listOf;
import static nl.planhorizon.data.cell.Types.number;
import static nl.planhorizon.data.cell.Types.yesNo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.planhorizon.data.policy.Shapes;
import nl.planhorizon.data.table.Column;
import nl.planhorizon.data.table.Row;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.MedicalAdvice;
import nl.planhorizon.solver.domain.cases.Needs;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Level;
import org.jspecify.annotations.Nullable;

/** What the hearing of a case needs, where and when: the second half of its columns. */
final class NeedColumns {

    static final Column<AsylumCase, List<String>> LANGUAGES = Column.<AsylumCase, List<String>>of(
                    "languages",
                    listOf(code()),
                    asylumCase -> asylumCase.language().accepted(),
                    "Talen of dialecten waarin gehoord kan worden, de eigen taal eerst; nl: zonder tolk",
                    "Languages or dialects accepted, the applicant's own first; nl: without interpreter")
            .mandatory();
    static final Column<AsylumCase, Level> LEVEL = Column.<AsylumCase, Level>of(
                    "level",
                    choice(Level.class),
                    asylumCase -> asylumCase.language().level(),
                    "Laagste niveau van de tolk; leeg: B2",
                    "Least level of the interpreter; empty: B2")
            .orElse(Level.B2);
    static final Column<AsylumCase, List<String>> SKILLS = codes(
                    "skills",
                    asylumCase -> asylumCase.needs().skills(),
                    "Vaardigheden die de medewerker moet hebben; nooit de reden",
                    "Officer skills needed; never the reason")
            .orElse(List.of());
    static final Column<AsylumCase, Sex> SEX_WISH = Column.of(
            "sexWish",
            choice(Sex.class),
            asylumCase -> asylumCase.needs().sexWish(),
            "Gewenst geslacht van medewerker en tolk; leeg: geen wens",
            "Sex asked of officer and interpreter; empty: no wish");
    static final Column<AsylumCase, Boolean> CHILD_ROOM = flag(
            "childRoom",
            Needs::childRoom,
            "Of alleen een kinderhoorkamer voldoet",
            "Whether only a child room will do");
    static final Column<AsylumCase, Boolean> REMOTE_ALLOWED = flag(
            "remoteAllowed",
            Needs::remoteAllowed,
            "Of een tolk per video of telefoon voldoet",
            "Whether an interpreter by video or telephone will do");
    static final Column<AsylumCase, Boolean> SIMPLE = flag(
            "simple", Needs::simple, "Of iemand in opleiding de zaak mag horen", "Whether a trainee may hear the case");
    static final Column<AsylumCase, Shape> MEDICAL_SHAPE = Column.of(
            "medicalShape",
            Shapes.shape(),
            medical(MedicalAdvice::shape),
            "Vorm die de arts voorschrijft; leeg: die van de gehoorsoort",
            "Shape a doctor prescribes; empty: that of the hearing type");
    static final Column<AsylumCase, LocalDate> MEDICAL_VALID_UNTIL = Column.of(
            "medicalValidUntil",
            date(),
            medical(MedicalAdvice::validUntil),
            "Laatste dag waarop het medisch advies geldt; leeg: verloopt niet",
            "Last day on which the medical advice holds; empty: does not expire");
    static final Column<AsylumCase, List<String>> LOCATIONS = codes(
                    "locations",
                    asylumCase -> asylumCase.circumstances().locations(),
                    "Locaties waar gehoord mag worden",
                    "Allowed locations")
            .refersTo(PlaceTables.LOCATIONS.name())
            .mandatory();
    static final Column<AsylumCase, String> FAMILY = Column.of(
            "family",
            code(),
            asylumCase -> asylumCase.circumstances().family(),
            "Code die gezinsleden delen; leeg: geen gezin",
            "Code shared by the members of a family; empty: none");
    static final Column<AsylumCase, List<String>> COMPANIONS = codes(
                    "companions",
                    asylumCase -> asylumCase.circumstances().companions(),
                    "Advocaat en voogd die aanwezig zijn",
                    "Lawyer and guardian who attend")
            .refersTo(PeopleTables.COMPANIONS.name())
            .orElse(List.of());
    static final Column<AsylumCase, List<DateRange>> UNAVAILABLE = Column.<AsylumCase, List<DateRange>>of(
                    "unavailable",
                    ranges(),
                    asylumCase -> asylumCase.circumstances().unavailable(),
                    "Dagen waarop de aanvrager niet kan komen",
                    "Days on which the applicant cannot come")
            .orElse(List.of());
    static final Column<AsylumCase, InvitationForm> INVITATION = Column.<AsylumCase, InvitationForm>of(
                    "invitation",
                    choice(InvitationForm.class),
                    asylumCase -> asylumCase.circumstances().invitation(),
                    "Hoe wordt uitgenodigd: brief (ook als leeg), persoonlijk, of in overleg",
                    "How the applicant is invited: by letter (also if empty), in person, or agreed")
            .orElse(InvitationForm.LETTER);
    static final Column<AsylumCase, LocalDate> NUISANCE_REPORT = Column.of(
            "nuisanceReport",
            date(),
            asylumCase -> asylumCase.circumstances().nuisanceReport(),
            "Dag van een overlastmelding; leeg: geen",
            "Day of a nuisance report; empty: none");
    static final Column<AsylumCase, Integer> TERM_EXTENSION = Column.<AsylumCase, Integer>of(
                    "termExtension",
                    number(0, 60),
                    asylumCase -> asylumCase.circumstances().termExtension(),
                    "Maanden waarmee de beslistermijn van deze zaak is verlengd",
                    "Months by which the decision term of this case was extended")
            .orElse(0);

    private NeedColumns() {}

    private static Column<AsylumCase, List<String>> codes(
            String name, Function<AsylumCase, Collection<String>> part, String dutch, String english) {
        return Column.of(
                name,
                listOf(code()),
                asylumCase -> part.apply(asylumCase).stream().sorted().toList(),
                dutch,
                english);
    }

    private static Column<AsylumCase, Boolean> flag(
            String name, Function<Needs, Boolean> part, String dutch, String english) {
        return Column.<AsylumCase, Boolean>of(
                        name, yesNo(), asylumCase -> part.apply(asylumCase.needs()), dutch, english)
                .orElse(false);
    }

    private static <T> Function<AsylumCase, @Nullable T> medical(Function<MedicalAdvice, @Nullable T> part) {
        return asylumCase -> {
            var advice = asylumCase.needs().medical();
            return advice == null ? null : part.apply(advice);
        };
    }

    static LanguageNeed language(Row row) {
        return new LanguageNeed(row.get(LANGUAGES), row.get(LEVEL));
    }

    static Needs needs(Row row) {
        var hasAdvice = row.has(MEDICAL_SHAPE) || row.has(MEDICAL_VALID_UNTIL);
        return new Needs(
                Set.copyOf(row.get(SKILLS)),
                row.find(SEX_WISH),
                row.get(CHILD_ROOM),
                row.get(REMOTE_ALLOWED),
                row.get(SIMPLE),
                hasAdvice ? new MedicalAdvice(row.find(MEDICAL_SHAPE), row.find(MEDICAL_VALID_UNTIL)) : null);
    }

    static Circumstances circumstances(Row row) {
        return new Circumstances(
                Set.copyOf(row.get(LOCATIONS)),
                row.find(FAMILY),
                Set.copyOf(row.get(COMPANIONS)),
                row.get(UNAVAILABLE),
                row.get(INVITATION),
                row.find(NUISANCE_REPORT),
                row.get(TERM_EXTENSION));
    }
}
