package nl.planhorizon.solver.catalogue;

import static nl.planhorizon.solver.catalogue.Rule.Basis.DOCUMENT;
import static nl.planhorizon.solver.catalogue.Rule.Basis.PRACTICE;
import static nl.planhorizon.solver.catalogue.Rule.Basis.TO_VERIFY;
import static nl.planhorizon.solver.catalogue.Rule.Kind.COST;
import static nl.planhorizon.solver.catalogue.Rule.Kind.FAIRNESS;
import static nl.planhorizon.solver.catalogue.Rule.Kind.HARD;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Every rule of a plan, in catalogue order: hard rules first, then the parts of the cost, then fairness. */
public enum Rule {
    OFFICER_DOUBLE_BOOKED(
            HARD,
            "Een medewerker heeft één gehoor tegelijk; wie een leerling begeleidt, is dan bezet.",
            "An officer has one hearing at a time; a mentor is occupied while the trainee hears.",
            PRACTICE,
            "A person can be in one place at a time"),
    INTERPRETER_DOUBLE_BOOKED(
            HARD,
            "Een tolk heeft één gehoor tegelijk; een pool zoveel als er plaatsen zijn.",
            "An interpreter has one hearing at a time; a pool as many as it has places.",
            PRACTICE,
            "A person can be in one place at a time"),
    ROOM_DOUBLE_BOOKED(
            HARD,
            "In een kamer is één gehoor tegelijk.",
            "A room holds one hearing at a time.",
            PRACTICE,
            "A room holds one hearing"),
    COMPANION_DOUBLE_BOOKED(
            HARD,
            "Een advocaat of voogd is bij één gehoor tegelijk.",
            "A lawyer or guardian attends one hearing at a time.",
            PRACTICE,
            "A person can be in one place at a time"),
    OFFICER_UNAVAILABLE(
            HARD,
            "De medewerker (en de begeleider van een leerling) werkt in dat dagdeel.",
            "The officer (and the mentor of a trainee) works in that session.",
            PRACTICE,
            "Working hours"),
    INTERPRETER_UNAVAILABLE(
            HARD,
            "De tolk is in dat dagdeel beschikbaar.",
            "The interpreter is available in that session.",
            PRACTICE,
            "Calls"),
    CASE_UNAVAILABLE(
            HARD,
            "De aanvrager, de advocaat en de voogd kunnen die dag komen.",
            "The applicant, the lawyer and the guardian can come on that day.",
            TO_VERIFY,
            "Those who attend must be able to come"),
    LOCATION_CLOSED(
            HARD,
            "De dag ligt in het planvenster en de locatie is open.",
            "The day lies in the planning window and the location is open.",
            PRACTICE,
            "Opening days, public holidays"),
    OFFICER_ELSEWHERE(
            HARD,
            "Een medewerker werkt op één eigen locatie per dag.",
            "An officer works at one own location a day.",
            PRACTICE,
            "Travel"),
    INTERPRETER_ELSEWHERE(
            HARD,
            "Een tolk werkt op één eigen locatie per dag; op afstand alleen als de zaak dat toelaat.",
            "An interpreter works at one own location a day; remote only if the case allows it.",
            PRACTICE,
            "Travel; interpreters come in person, by video or by telephone"),
    OFFICER_SKILL(
            HARD,
            "De medewerker heeft elke vereiste deskundigheid, hoort bij het projectteam en een leerling hoort alleen"
                    + " eenvoudige zaken.",
            "The officer has every skill needed, belongs to the project team, and a trainee hears simple cases only.",
            TO_VERIFY,
            "Specialised officers for special groups and minors; trainees hear simple cases"),
    OFFICER_WEEK_FULL(
            HARD,
            "Gehoren en gereserveerde schrijftijd passen in de week van de medewerker.",
            "Hearings and reserved writing time fit in the week of the officer.",
            TO_VERIFY,
            "Day schedule of the general procedure: officer time on days 3 and 5"),
    LANGUAGE(
            HARD,
            "De tolk spreekt een taal of dialect dat de aanvrager aanvaardt, op het vereiste niveau.",
            "The interpreter speaks a language or dialect that the applicant accepts, at the level needed.",
            TO_VERIFY,
            "Register of interpreters (Rbtv), levels B2 and C1; another dialect only if the applicant agrees"),
    OWN_SEX(
            HARD,
            "Medewerker en tolk zijn van de gevraagde sekse.",
            "Officer and interpreter are of the sex asked for.",
            TO_VERIFY,
            "On request of the applicant"),
    LOCATION_NOT_ALLOWED(
            HARD,
            "De zaak mag op deze locatie gehoord worden.",
            "The case may be heard at this location.",
            PRACTICE,
            "Policy"),
    ROOM_UNSUITABLE(
            HARD,
            "De kamer hoort bij de locatie, is open en heeft wat het gehoor nodig heeft (kinderkamer, video).",
            "The room belongs to the location, is open and has what the hearing needs (child room, video).",
            TO_VERIFY,
            "Minors of 6 to 11 are heard in the child room only"),
    TOO_EARLY(
            HARD,
            "Het gehoor ligt na de planklaardatum, de rusttermijn en de uitnodigingstermijn.",
            "The hearing lies after the ready date, the rest period and the notice period.",
            TO_VERIFY,
            "Rest period of at least six days in track 4, withheld where letter 19 637 nr. 3156 says so; notice is policy"),
    NOT_READY(
            HARD,
            "De zaak is planklaar.",
            "The case is ready to plan.",
            DOCUMENT,
            "Letter 19 637 nr. 3156: a case that is not ready is not sent to a location to be planned"),
    MEDICAL_EXPIRED(
            HARD,
            "Het medisch advies is op de gehoordagen nog geldig.",
            "The medical advice is still valid on the hearing days.",
            TO_VERIFY,
            "The limits of medical advice bind"),
    SHAPE(
            HARD,
            "De dagdelen van het gehoor liggen zoals het gehoortype of het medisch advies voorschrijft.",
            "The sessions of the hearing lie as its type or the medical advice prescribes.",
            PRACTICE,
            "Hearing types of the policy"),
    HELD_BACK(
            HARD,
            "Achtergehouden tolkdagdelen zijn voor prioritaire zaken.",
            "Interpreter sessions held back are for priority cases.",
            DOCUMENT,
            "Letter 19 637 nr. 3156: priority cases are planned straight away; how much is held back is policy"),
    PINNED_MOVED(
            HARD,
            "Een vastgezet of bevroren gehoor blijft waar het is; alleen de kamer mag anders.",
            "A pinned or frozen hearing stays where it is; only its room may change.",
            PRACTICE,
            "Policy"),

    HORIZON(
            COST,
            "Dagen na de planhorizon, maal de dagdelen.",
            "Days past the planning horizon, times the sessions.",
            DOCUMENT,
            "Letter 19 637 nr. 3156: 4 weeks, 2 after nuisance"),
    TERM(
            COST,
            "Dagen na de laatste veilige dag voor de beslistermijn, maal de dagdelen.",
            "Days past the last safe day for the decision term, times the sessions.",
            DOCUMENT,
            "Vw 2000 art. 42 and the decrees and regulation named in the rule sets of the policy"),
    WAITING(
            COST,
            "De wachttijd in het kwadraat: zo gaat wie het eerst komt, voor.",
            "The waiting time squared: so first in is first out.",
            DOCUMENT,
            "Letter 19 637 nr. 3156: first in, first out"),
    UNPLANNED(COST, "Een planklare zaak zonder gehoor.", "A ready case without a hearing.", PRACTICE, "Policy"),
    CHANGE(
            COST,
            "Een gepubliceerd gehoor dat verplaatst, anders bezet of vervallen is.",
            "A published hearing that is moved, staffed otherwise or dropped.",
            PRACTICE,
            "Policy"),
    TARGET(
            COST,
            "Dagdelen die een wachtrij in een week tekortkomt op haar doel.",
            "Sessions a queue falls short of its target in a week.",
            DOCUMENT,
            "Letter 19 637 nr. 3156: BAA 13,000 a year; 70 % outside and 30 % inside the term"),
    FAMILY(
            COST,
            "Gezinsleden die niet op dezelfde dag en locatie gehoord worden.",
            "Family members not heard on the same day at the same location.",
            PRACTICE,
            "Spouses and adult family members are heard separately, the same day at the same location"),
    IDLE(
            COST,
            "Het vrije andere dagdeel van een tolk die voor één dagdeel komt.",
            "The free other half of the day of an interpreter called for one session.",
            PRACTICE,
            "Policy"),
    LOAD(
            COST,
            "Gehoordagdelen van een medewerker boven een deel van de weekgrens dat lucht laat.",
            "Hearing sessions of an officer above a share of the weekly limit that leaves some slack.",
            PRACTICE,
            "Policy"),

    FIRST_IN_FIRST_OUT(
            FAIRNESS,
            "Binnen een wachtrij gaat geen jongere zaak voor zonder verklaring.",
            "Inside a queue no younger case goes first without an explanation.",
            DOCUMENT,
            "Letter 19 637 nr. 3156: first in, first out, not always possible, hence explained");

    /** What breaking a rule means. */
    public enum Kind {
        /** A plan that breaks it is not a plan. */
        HARD,
        /** A part of the plan cost. */
        COST,
        /** Settled after the search, reported, never traded against cost. */
        FAIRNESS
    }

    /** What a rule rests on. */
    public enum Basis {
        /** An act, a decree or a letter to parliament, which its source names. */
        DOCUMENT,
        /** Logic, the way of working, or a choice of policy. */
        PRACTICE,
        /** There will be law behind it, but which article nobody has looked up yet: a lawyer is to say. */
        TO_VERIFY
    }

    private final Kind kind;
    private final String dutch;
    private final String english;
    private final Basis basis;
    private final String source;

    Rule(Kind kind, String dutch, String english, Basis basis, String source) {
        this.kind = kind;
        this.dutch = dutch;
        this.english = english;
        this.basis = basis;
        this.source = source;
    }

    /** The name in files, reports and constraints: lower case with dashes. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Kind kind() {
        return kind;
    }

    /** What the rule asks, in Dutch. */
    public String dutch() {
        return dutch;
    }

    /** What the rule asks, in English. */
    public String english() {
        return english;
    }

    public Basis basis() {
        return basis;
    }

    /** Letter, act, decision or practice it rests on. */
    public String source() {
        return source;
    }

    /** All rules of a kind, in catalogue order. */
    public static List<Rule> of(Kind kind) {
        return Arrays.stream(values()).filter(rule -> rule.kind == kind).toList();
    }
}
