package nl.planhorizon.solver.catalogue;

import static nl.planhorizon.solver.catalogue.Ground.document;
import static nl.planhorizon.solver.catalogue.Ground.practice;
import static nl.planhorizon.solver.catalogue.Ground.toVerify;
import static nl.planhorizon.solver.catalogue.Rule.Kind.COST;
import static nl.planhorizon.solver.catalogue.Rule.Kind.FAIRNESS;
import static nl.planhorizon.solver.catalogue.Rule.Kind.HARD;

import java.util.Arrays;
import java.util.List;
import nl.planhorizon.solver.domain.Code;

/** Every rule of a plan, in catalogue order: hard rules first, then the parts of the cost, then fairness. */
public enum Rule {
    OFFICER_DOUBLE_BOOKED(
            HARD,
            "Een medewerker heeft één gehoor tegelijk; wie een leerling begeleidt, is dan bezet.",
            "An officer has one hearing at a time; a mentor is occupied while the trainee hears.",
            practice("Iemand kan op één plek tegelijk zijn", "A person can be in one place at a time")),
    INTERPRETER_DOUBLE_BOOKED(
            HARD,
            "Een tolk heeft één gehoor tegelijk; een pool zoveel als er plaatsen zijn.",
            "An interpreter has one hearing at a time; a pool as many as it has places.",
            practice("Iemand kan op één plek tegelijk zijn", "A person can be in one place at a time")),
    ROOM_DOUBLE_BOOKED(
            HARD,
            "In een kamer is één gehoor tegelijk.",
            "A room holds one hearing at a time.",
            practice("In een kamer past één gehoor", "A room holds one hearing")),
    COMPANION_DOUBLE_BOOKED(
            HARD,
            "Een advocaat of voogd is bij één gehoor tegelijk.",
            "A lawyer or guardian attends one hearing at a time.",
            practice("Iemand kan op één plek tegelijk zijn", "A person can be in one place at a time")),
    OFFICER_UNAVAILABLE(
            HARD,
            "De medewerker (en de begeleider van een leerling) werkt in dat dagdeel.",
            "The officer (and the mentor of a trainee) works in that session.",
            practice("Werktijden", "Working hours")),
    INTERPRETER_UNAVAILABLE(
            HARD,
            "De tolk is in dat dagdeel beschikbaar.",
            "The interpreter is available in that session.",
            practice("Oproepen van de tolk", "Calls")),
    CASE_UNAVAILABLE(
            HARD,
            "De aanvrager, de advocaat en de voogd kunnen die dag komen.",
            "The applicant, the lawyer and the guardian can come on that day.",
            toVerify("Wie erbij moet zijn, moet kunnen komen", "Those who attend must be able to come")),
    LOCATION_CLOSED(
            HARD,
            "De dag ligt in het planvenster en de locatie is open.",
            "The day lies in the planning window and the location is open.",
            practice("Openingsdagen, feestdagen", "Opening days, public holidays")),
    OFFICER_ELSEWHERE(
            HARD,
            "Een medewerker werkt op één eigen locatie per dag.",
            "An officer works at one own location a day.",
            practice("Reistijd", "Travel")),
    INTERPRETER_ELSEWHERE(
            HARD,
            "Een tolk werkt op één eigen locatie per dag; op afstand alleen als de zaak dat toelaat.",
            "An interpreter works at one own location a day; remote only if the case allows it.",
            practice(
                    "Reistijd; tolken komen zelf, per video of per telefoon",
                    "Travel; interpreters come in person, by video or by telephone")),
    OFFICER_SKILL(
            HARD,
            "De medewerker heeft elke vereiste deskundigheid, hoort bij het projectteam en een leerling hoort alleen"
                    + " eenvoudige zaken.",
            "The officer has every skill needed, belongs to the project team, and a trainee hears simple cases only.",
            toVerify(
                    "Gespecialiseerde medewerkers voor bijzondere groepen en kinderen; leerlingen horen eenvoudige zaken",
                    "Specialised officers for special groups and minors; trainees hear simple cases")),
    OFFICER_WEEK_FULL(
            HARD,
            "Gehoren en gereserveerde schrijftijd passen in de week van de medewerker.",
            "Hearings and reserved writing time fit in the week of the officer.",
            toVerify(
                    "Dagindeling van de algemene procedure: tijd van de medewerker op dag 3 en 5",
                    "Day schedule of the general procedure: officer time on days 3 and 5")),
    LANGUAGE(
            HARD,
            "De tolk spreekt een taal of dialect dat de aanvrager aanvaardt, op het vereiste niveau.",
            "The interpreter speaks a language or dialect that the applicant accepts, at the level needed.",
            toVerify(
                    "Register van tolken (Rbtv), niveaus B2 en C1; een ander dialect alleen als de aanvrager instemt",
                    "Register of interpreters (Rbtv), levels B2 and C1; another dialect only if the applicant agrees")),
    OWN_SEX(
            HARD,
            "Medewerker en tolk zijn van de gevraagde sekse.",
            "Officer and interpreter are of the sex asked for.",
            toVerify("Op verzoek van de aanvrager", "On request of the applicant")),
    LOCATION_NOT_ALLOWED(
            HARD,
            "De zaak mag op deze locatie gehoord worden.",
            "The case may be heard at this location.",
            practice("Beleid", "Policy")),
    ROOM_UNSUITABLE(
            HARD,
            "De kamer hoort bij de locatie, is open en heeft wat het gehoor nodig heeft (kinderkamer, video).",
            "The room belongs to the location, is open and has what the hearing needs (child room, video).",
            toVerify(
                    "Kinderen van 6 tot en met 11 worden alleen in de kinderkamer gehoord",
                    "Minors of 6 to 11 are heard in the child room only")),
    TOO_EARLY(
            HARD,
            "Het gehoor ligt na de planklaardatum, de rusttermijn en de uitnodigingstermijn.",
            "The hearing lies after the ready date, the rest period and the notice period.",
            toVerify(
                    "Rust- en voorbereidingstijd van ten minste zes dagen in spoor 4, onthouden waar Kamerbrief 19 637 nr. 3156 dat zegt; de uitnodigingstermijn is beleid",
                    "Rest period of at least six days in track 4, withheld where letter 19 637 nr. 3156 says so; notice is policy")),
    NOT_READY(
            HARD,
            "De zaak is planklaar.",
            "The case is ready to plan.",
            document(
                    "Kamerbrief 19 637 nr. 3156: een zaak die niet planklaar is, gaat niet naar een locatie om gepland te worden",
                    "Letter 19 637 nr. 3156: a case that is not ready is not sent to a location to be planned")),
    MEDICAL_EXPIRED(
            HARD,
            "Het medisch advies is op de gehoordagen nog geldig.",
            "The medical advice is still valid on the hearing days.",
            toVerify("De beperkingen van een medisch advies binden", "The limits of medical advice bind")),
    SHAPE(
            HARD,
            "De dagdelen van het gehoor liggen zoals het gehoortype of het medisch advies voorschrijft.",
            "The sessions of the hearing lie as its type or the medical advice prescribes.",
            practice("Gehoorsoorten van het beleid", "Hearing types of the policy")),
    HELD_BACK(
            HARD,
            "Achtergehouden tolkdagdelen zijn voor prioritaire zaken.",
            "Interpreter sessions held back are for priority cases.",
            document(
                    "Kamerbrief 19 637 nr. 3156: zaken met voorrang worden meteen gepland; hoeveel wordt vrijgehouden, is beleid",
                    "Letter 19 637 nr. 3156: priority cases are planned straight away; how much is held back is policy")),
    PINNED_MOVED(
            HARD,
            "Een vastgezet of bevroren gehoor blijft waar het is; alleen de kamer mag anders.",
            "A pinned or frozen hearing stays where it is; only its room may change.",
            practice("Beleid", "Policy")),

    HORIZON(
            COST,
            "Dagen na de planhorizon, maal de dagdelen.",
            "Days past the planning horizon, times the sessions.",
            document(
                    "Kamerbrief 19 637 nr. 3156: 4 weken, 2 na overlast",
                    "Letter 19 637 nr. 3156: 4 weeks, 2 after nuisance")),
    TERM(
            COST,
            "Dagen na de laatste veilige dag voor de beslistermijn, maal de dagdelen.",
            "Days past the last safe day for the decision term, times the sessions.",
            document(
                    "Vw 2000 art. 42 en de besluiten en de verordening die de termijnregels van het beleid noemen",
                    "Vw 2000 art. 42 and the decrees and regulation named in the rule sets of the policy")),
    WAITING(
            COST,
            "De wachttijd in het kwadraat: zo gaat wie het eerst komt, voor.",
            "The waiting time squared: so first in is first out.",
            document("Kamerbrief 19 637 nr. 3156: first in, first out", "Letter 19 637 nr. 3156: first in, first out")),
    UNPLANNED(
            COST, "Een planklare zaak zonder gehoor.", "A ready case without a hearing.", practice("Beleid", "Policy")),
    CHANGE(
            COST,
            "Een gepubliceerd gehoor dat verplaatst, anders bezet of vervallen is.",
            "A published hearing that is moved, staffed otherwise or dropped.",
            practice("Beleid", "Policy")),
    TARGET(
            COST,
            "Dagdelen die een wachtrij in een week tekortkomt op haar doel.",
            "Sessions a queue falls short of its target in a week.",
            document(
                    "Kamerbrief 19 637 nr. 3156: BAA 13.000 per jaar; 70 % buiten en 30 % binnen de termijn",
                    "Letter 19 637 nr. 3156: BAA 13,000 a year; 70 % outside and 30 % inside the term")),
    FAMILY(
            COST,
            "Gezinsleden die niet op dezelfde dag en locatie gehoord worden.",
            "Family members not heard on the same day at the same location.",
            practice(
                    "Echtgenoten en meerderjarige gezinsleden worden apart gehoord, op dezelfde dag en locatie",
                    "Spouses and adult family members are heard separately, the same day at the same location")),
    IDLE(
            COST,
            "Het vrije andere dagdeel van een tolk die voor één dagdeel komt.",
            "The free other half of the day of an interpreter called for one session.",
            practice("Beleid", "Policy")),
    LOAD(
            COST,
            "Gehoordagdelen van een medewerker boven een deel van de weekgrens dat lucht laat.",
            "Hearing sessions of an officer above a share of the weekly limit that leaves some slack.",
            practice("Beleid", "Policy")),

    FIRST_IN_FIRST_OUT(
            FAIRNESS,
            "Binnen een wachtrij gaat geen jongere zaak voor zonder verklaring.",
            "Inside a queue no younger case goes first without an explanation.",
            document(
                    "Kamerbrief 19 637 nr. 3156: first in, first out, niet altijd mogelijk en daarom verklaard",
                    "Letter 19 637 nr. 3156: first in, first out, not always possible, hence explained"));

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

    @SuppressWarnings("ImmutableEnumChecker") // A record of texts.
    private final Ground ground;

    Rule(Kind kind, String dutch, String english, Ground ground) {
        this.kind = kind;
        this.dutch = dutch;
        this.english = english;
        this.ground = ground;
    }

    /** The name in files, reports and constraints: lower case with dashes. */
    public String code() {
        return Code.of(this);
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

    /** What it rests on. */
    public Ground ground() {
        return ground;
    }

    /** All rules of a kind, in catalogue order. */
    public static List<Rule> of(Kind kind) {
        return Arrays.stream(values()).filter(rule -> rule.kind == kind).toList();
    }
}
