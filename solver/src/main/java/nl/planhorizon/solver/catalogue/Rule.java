package nl.planhorizon.solver.catalogue;

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
            "A person can be in one place at a time"),
    INTERPRETER_DOUBLE_BOOKED(
            HARD,
            "Een tolk heeft één gehoor tegelijk; een pool zoveel als er plaatsen zijn.",
            "An interpreter has one hearing at a time; a pool as many as it has places.",
            "A person can be in one place at a time"),
    ROOM_DOUBLE_BOOKED(
            HARD,
            "In een kamer is één gehoor tegelijk.",
            "A room holds one hearing at a time.",
            "A room holds one hearing"),
    COMPANION_DOUBLE_BOOKED(
            HARD,
            "Een advocaat of voogd is bij één gehoor tegelijk.",
            "A lawyer or guardian attends one hearing at a time.",
            "Vb 2000 art. 3.109d; a person can be in one place at a time"),
    OFFICER_UNAVAILABLE(
            HARD,
            "De medewerker (en de begeleider van een leerling) werkt in dat dagdeel.",
            "The officer (and the mentor of a trainee) works in that session.",
            "Working hours"),
    INTERPRETER_UNAVAILABLE(
            HARD, "De tolk is in dat dagdeel beschikbaar.", "The interpreter is available in that session.", "Calls"),
    CASE_UNAVAILABLE(
            HARD,
            "De aanvrager, de advocaat en de voogd kunnen die dag komen.",
            "The applicant, the lawyer and the guardian can come on that day.",
            "Awb art. 4:8; Vb 2000 art. 3.109d"),
    LOCATION_CLOSED(
            HARD,
            "De dag ligt in het planvenster en de locatie is open.",
            "The day lies in the planning window and the location is open.",
            "Opening days, public holidays"),
    OFFICER_ELSEWHERE(
            HARD,
            "Een medewerker werkt op één eigen locatie per dag.",
            "An officer works at one own location a day.",
            "Travel"),
    INTERPRETER_ELSEWHERE(
            HARD,
            "Een tolk werkt op één eigen locatie per dag; op afstand alleen als de zaak dat toelaat.",
            "An interpreter works at one own location a day; remote only if the case allows it.",
            "Travel; Vc 2000 C1/2"),
    OFFICER_SKILL(
            HARD,
            "De medewerker heeft elke vereiste deskundigheid, hoort bij het projectteam en een leerling hoort alleen"
                    + " eenvoudige zaken.",
            "The officer has every skill needed, belongs to the project team, and a trainee hears simple cases only.",
            "Vb 2000 art. 3.113; work instructions on special groups"),
    OFFICER_WEEK_FULL(
            HARD,
            "Gehoren en gereserveerde schrijftijd passen in de week van de medewerker.",
            "Hearings and reserved writing time fit in the week of the officer.",
            "Day schedule of the AA procedure, Vb 2000 art. 3.113-3.115"),
    LANGUAGE(
            HARD,
            "De tolk spreekt een taal of dialect dat de aanvrager aanvaardt, op het vereiste niveau.",
            "The interpreter speaks a language or dialect that the applicant accepts, at the level needed.",
            "Wbtv art. 28; Vb 2000 art. 3.109a"),
    OWN_SEX(
            HARD,
            "Medewerker en tolk zijn van de gevraagde sekse.",
            "Officer and interpreter are of the sex asked for.",
            "Directive 2013/32/EU art. 15(3)"),
    LOCATION_NOT_ALLOWED(
            HARD, "De zaak mag op deze locatie gehoord worden.", "The case may be heard at this location.", "Policy"),
    ROOM_UNSUITABLE(
            HARD,
            "De kamer hoort bij de locatie, is open en heeft wat het gehoor nodig heeft (kinderkamer, video).",
            "The room belongs to the location, is open and has what the hearing needs (child room, video).",
            "Work instruction on hearing children"),
    TOO_EARLY(
            HARD,
            "Het gehoor ligt na de planklaardatum, de rusttermijn en de uitnodigingstermijn.",
            "The hearing lies after the ready date, the rest period and the notice period.",
            "Vb 2000 art. 3.109(1); letter 19 637 nr. 3156"),
    NOT_READY(HARD, "De zaak is planklaar.", "The case is ready to plan.", "Letter 19 637 nr. 3156"),
    MEDICAL_EXPIRED(
            HARD,
            "Het medisch advies is op de gehoordagen nog geldig.",
            "The medical advice is still valid on the hearing days.",
            "Vb 2000 art. 3.109e"),
    SHAPE(
            HARD,
            "De dagdelen van het gehoor liggen zoals het gehoortype of het medisch advies voorschrijft.",
            "The sessions of the hearing lie as its type or the medical advice prescribes.",
            "Hearing types of the policy"),
    HELD_BACK(
            HARD,
            "Achtergehouden tolkdagdelen zijn voor prioritaire zaken.",
            "Interpreter sessions held back are for priority cases.",
            "Letter 19 637 nr. 3156: priority cases are planned straight away"),
    PINNED_MOVED(
            HARD,
            "Een vastgezet of bevroren gehoor blijft waar het is; alleen de kamer mag anders.",
            "A pinned or frozen hearing stays where it is; only its room may change.",
            "Policy"),

    HORIZON(
            COST,
            "Dagen na de planhorizon, maal de dagdelen.",
            "Days past the planning horizon, times the sessions.",
            "Letter 19 637 nr. 3156: 4 weeks, 2 after nuisance"),
    TERM(
            COST,
            "Dagen na de laatste veilige dag voor de beslistermijn, maal de dagdelen.",
            "Days past the last safe day for the decision term, times the sessions.",
            "Vw 2000 art. 42"),
    WAITING(
            COST,
            "De wachttijd in het kwadraat: zo gaat wie het eerst komt, voor.",
            "The waiting time squared: so first in is first out.",
            "Letter 19 637 nr. 3156: FIFO"),
    UNPLANNED(COST, "Een planklare zaak zonder gehoor.", "A ready case without a hearing.", "Policy"),
    CHANGE(
            COST,
            "Een gepubliceerd gehoor dat verplaatst, anders bezet of vervallen is.",
            "A published hearing that is moved, staffed otherwise or dropped.",
            "Policy"),
    TARGET(
            COST,
            "Dagdelen die een wachtrij in een week tekortkomt op haar doel.",
            "Sessions a queue falls short of its target in a week.",
            "Letter 19 637 nr. 3156: BAA 13,000 a year, 70/30"),
    FAMILY(
            COST,
            "Gezinsleden die niet op dezelfde dag en locatie gehoord worden.",
            "Family members not heard on the same day at the same location.",
            "Vb 2000 art. 3.109; practice"),
    IDLE(
            COST,
            "Het vrije andere dagdeel van een tolk die voor één dagdeel komt.",
            "The free other half of the day of an interpreter called for one session.",
            "Policy"),
    LOAD(
            COST,
            "Gehoordagdelen van een medewerker boven vier vijfde van de weekgrens.",
            "Hearing sessions of an officer above four fifths of the weekly limit.",
            "Policy"),

    FIRST_IN_FIRST_OUT(
            FAIRNESS,
            "Binnen een wachtrij gaat geen jongere zaak voor zonder verklaring.",
            "Inside a queue no younger case goes first without an explanation.",
            "Letter 19 637 nr. 3156: FIFO, overtakes explained");

    /** What breaking a rule means. */
    public enum Kind {
        /** A plan that breaks it is not a plan. */
        HARD,
        /** A part of the plan cost. */
        COST,
        /** Settled after the search, reported, never traded against cost. */
        FAIRNESS
    }

    private final Kind kind;
    private final String dutch;
    private final String english;
    private final String source;

    Rule(Kind kind, String dutch, String english, String source) {
        this.kind = kind;
        this.dutch = dutch;
        this.english = english;
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

    /** Letter, act, decision or practice it rests on. */
    public String source() {
        return source;
    }

    /** All rules of a kind, in catalogue order. */
    public static List<Rule> of(Kind kind) {
        return Arrays.stream(values()).filter(rule -> rule.kind == kind).toList();
    }
}
