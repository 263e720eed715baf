package nl.planhorizon.solver.testing.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.planhorizon.solver.domain.calendar.DateRange;
import nl.planhorizon.solver.domain.cases.AsylumCase;
import nl.planhorizon.solver.domain.cases.CaseDates;
import nl.planhorizon.solver.domain.cases.CaseStatus;
import nl.planhorizon.solver.domain.cases.ChecklistItem;
import nl.planhorizon.solver.domain.cases.Circumstances;
import nl.planhorizon.solver.domain.cases.InvitationForm;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.MedicalAdvice;
import nl.planhorizon.solver.domain.cases.Needs;
import nl.planhorizon.solver.domain.cases.Procedure;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.policy.Shape;
import nl.planhorizon.solver.domain.resources.Level;
import org.jspecify.annotations.Nullable;

/** Builds a planned unit. */
public final class GivenCase {

    private final String number;
    private int sequence = 1;
    private CaseStatus status = CaseStatus.OPEN;
    private String queue = "regular";
    private int track = 4;
    private String hearingType = "short";
    private String nationality = "SYR";
    private boolean accelerated;
    private LocalDate application = LocalDate.of(2026, 10, 1);
    private @Nullable LocalDate registration;
    private @Nullable LocalDate registrationHearing = LocalDate.of(2026, 10, 5);
    private @Nullable LocalDate ready = LocalDate.of(2026, 10, 20);
    private @Nullable LocalDate birth;
    private Set<ChecklistItem> missing = Set.of();
    private List<String> languages = List.of("ar");
    private Level level = Level.B2;
    private Set<String> skills = Set.of();
    private @Nullable Sex sexWish;
    private boolean childRoom;
    private boolean remoteAllowed = true;
    private boolean simple;
    private @Nullable MedicalAdvice medical;
    private Set<String> locations = Set.of("UTR");
    private @Nullable String family;
    private final Set<String> companions = new HashSet<>();
    private final List<DateRange> unavailable = new ArrayList<>();
    private InvitationForm invitation = InvitationForm.LETTER;
    private @Nullable LocalDate nuisanceReport;
    private int termExtension;

    public GivenCase(String number) {
        this.number = number;
    }

    public GivenCase sequence(int which) {
        sequence = which;
        return this;
    }

    public GivenCase status(CaseStatus now) {
        status = now;
        return this;
    }

    public GivenCase queue(String codeOrGroup) {
        queue = codeOrGroup;
        return this;
    }

    public GivenCase track(int given) {
        track = given;
        return this;
    }

    public GivenCase hearingType(String code) {
        hearingType = code;
        return this;
    }

    public GivenCase nationality(String code) {
        nationality = code;
        return this;
    }

    public GivenCase accelerated() {
        accelerated = true;
        return this;
    }

    public GivenCase appliedOn(LocalDate day) {
        application = day;
        return this;
    }

    public GivenCase registeredOn(LocalDate day) {
        registration = day;
        return this;
    }

    public GivenCase registrationHearingOn(@Nullable LocalDate day) {
        registrationHearing = day;
        return this;
    }

    public GivenCase readyOn(@Nullable LocalDate day) {
        ready = day;
        return this;
    }

    public GivenCase bornOn(@Nullable LocalDate day) {
        birth = day;
        return this;
    }

    public GivenCase missing(ChecklistItem... items) {
        missing = Set.of(items);
        return this;
    }

    public GivenCase speaks(Level least, String... accepted) {
        level = least;
        languages = List.of(accepted);
        return this;
    }

    public GivenCase needsSkill(String... codes) {
        skills = Set.of(codes);
        return this;
    }

    public GivenCase wishes(@Nullable Sex sex) {
        sexWish = sex;
        return this;
    }

    public GivenCase childRoom() {
        childRoom = true;
        return this;
    }

    public GivenCase onSiteOnly() {
        remoteAllowed = false;
        return this;
    }

    public GivenCase simple() {
        simple = true;
        return this;
    }

    public GivenCase medical(@Nullable Shape shape, @Nullable LocalDate validUntil) {
        medical = new MedicalAdvice(shape, validUntil);
        return this;
    }

    public GivenCase at(String... codes) {
        locations = Set.of(codes);
        return this;
    }

    public GivenCase family(@Nullable String code) {
        family = code;
        return this;
    }

    public GivenCase with(String companion) {
        companions.add(companion);
        return this;
    }

    public GivenCase awayOn(LocalDate day) {
        unavailable.add(DateRange.day(day));
        return this;
    }

    public GivenCase invitedBy(InvitationForm form) {
        invitation = form;
        return this;
    }

    public GivenCase nuisanceOn(@Nullable LocalDate day) {
        nuisanceReport = day;
        return this;
    }

    public GivenCase termExtension(int months) {
        termExtension = months;
        return this;
    }

    public AsylumCase build() {
        var registered = registration == null ? application : registration;
        return new AsylumCase(
                number,
                sequence,
                status,
                new Procedure(queue, track, hearingType, nationality, accelerated),
                new CaseDates(application, registered, registrationHearing, ready, birth),
                missing,
                new LanguageNeed(languages, level),
                new Needs(skills, sexWish, childRoom, remoteAllowed, simple, medical),
                new Circumstances(
                        locations, family, companions, unavailable, invitation, nuisanceReport, termExtension),
                List.of());
    }
}
