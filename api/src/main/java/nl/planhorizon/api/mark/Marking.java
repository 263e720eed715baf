package nl.planhorizon.api.mark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.planhorizon.api.access.Accounts;
import nl.planhorizon.api.desk.PutMark;
import nl.planhorizon.api.office.Office;
import nl.planhorizon.api.office.Offices;
import nl.planhorizon.api.office.VersionKey;
import nl.planhorizon.api.office.mark.Mark;
import nl.planhorizon.api.office.mark.MarkKind;
import nl.planhorizon.api.problem.InvalidException;
import nl.planhorizon.api.problem.ProblemError;
import org.springframework.stereotype.Component;

/** Notes marks for people and programs alike, once what they are about is known to be there. */
@Component
final class Marking {

    /** How far an interpreter is called: offered, accepted, confirmed. */
    static final List<String> STATES = List.of("offered", "accepted", Mark.CONFIRMED);

    private static final int LONGEST = 500;

    private final Offices offices;
    private final Accounts accounts;

    Marking(Offices offices, Accounts accounts) {
        this.offices = offices;
        this.accounts = accounts;
    }

    /**
     * What is to be noted.
     *
     * @param kind what it is
     * @param subject what it is about
     * @param value a code or day it tells, or empty
     * @param words what the planner wrote, or empty
     */
    record Noted(MarkKind kind, String subject, String value, String words) {

        VersionKey key() {
            return VersionKey.of(kind, subject);
        }
    }

    Office put(Noted noted, long seen, String who) {
        check(noted);
        var mark = new Mark(
                noted.kind(),
                noted.subject(),
                noted.value().strip(),
                noted.words().strip(),
                who);
        return offices.change(new PutMark(accounts.signedIn(() -> who), noted.key(), mark, seen), who);
    }

    Office remove(MarkKind kind, String subject, long seen, String who) {
        var key = VersionKey.of(kind, subject);
        return offices.change(new PutMark(accounts.signedIn(() -> who), key, null, seen), who);
    }

    /** Notes it, or takes it away where nothing is told. */
    Office putOrRemove(Noted noted, long seen, String who) {
        return noted.value().isBlank() && noted.words().isBlank()
                ? remove(noted.kind(), noted.subject(), seen, who)
                : put(noted, seen, who);
    }

    private void check(Noted noted) {
        checkText("subject", noted.subject());
        checkText("value", noted.value());
        checkText("words", noted.words());
        var office = offices.current();
        var about = Mark.about(noted.subject());
        boolean known = noted.kind().isOfDay()
                ? office.caseload().resources().locations().stream()
                        .anyMatch(each -> each.code().equals(about))
                : office.findCase(about).isPresent();
        if (!known) {
            throw invalid("unknown-reference", "subject", "There is no " + about + ".");
        }
        boolean dated = noted.kind().isOfDay() || noted.kind() == MarkKind.CALL;
        if (dated) {
            day(Mark.rest(noted.subject()), "subject");
        }
        checkValue(noted, office.caseload().asOf());
    }

    private static void checkValue(Noted noted, LocalDate today) {
        if (noted.kind() == MarkKind.HOLD && day(noted.value().strip(), "value").isBefore(today)) {
            throw invalid("date-passed", "value", "The office is at %s already.".formatted(today));
        }
        if (noted.kind() == MarkKind.CALL && !STATES.contains(noted.value().strip())) {
            throw invalid("invalid-value", "value", "One of %s.".formatted(String.join(", ", STATES)));
        }
    }

    /** No letter of which the code is zero: a database keeps none. */
    private static void checkText(String path, String text) {
        if (text.length() > LONGEST) {
            throw invalid("text-too-long", path, "At most " + LONGEST + " letters.");
        }
        if (text.indexOf('\0') >= 0) {
            throw invalid("invalid-value", path, "There is a letter in it that cannot be kept.");
        }
    }

    private static LocalDate day(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw invalid("invalid-value", path, "Give a day as 2023-07-24.");
        }
    }

    private static InvalidException invalid(String code, String path, String detail) {
        return new InvalidException(List.of(new ProblemError(code, path, detail)));
    }
}
