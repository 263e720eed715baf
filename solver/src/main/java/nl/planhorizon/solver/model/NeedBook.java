package nl.planhorizon.solver.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.planhorizon.solver.domain.cases.LanguageNeed;
import nl.planhorizon.solver.domain.cases.Sex;
import nl.planhorizon.solver.domain.resources.Interpreter;
import nl.planhorizon.solver.domain.resources.Officer;
import nl.planhorizon.solver.facts.cases.CaseFacts;
import nl.planhorizon.solver.facts.limits.OwnBreaches;
import nl.planhorizon.solver.model.grid.Needs;
import nl.planhorizon.solver.model.grid.People;
import org.jspecify.annotations.Nullable;

/** The different needs for officers and interpreters, each with those who can serve it. */
final class NeedBook {

    private record OfficerKey(
            Set<String> skills,
            @Nullable String team,
            @Nullable Sex sex,
            boolean simple) {}

    private record InterpreterKey(
            LanguageNeed language, @Nullable Sex sex, boolean remoteAllowed) {}

    private final People people;
    private final int locations;
    private final Map<OfficerKey, Integer> officerKeys = new HashMap<>();
    private final Map<InterpreterKey, Integer> interpreterKeys = new HashMap<>();
    private final List<Needs> officerNeeds = new ArrayList<>();
    private final List<Needs> interpreterNeeds = new ArrayList<>();

    NeedBook(People people, int locations) {
        this.people = people;
        this.locations = locations;
    }

    int officerNeed(CaseFacts facts, Set<String> skills) {
        var needs = facts.asylumCase().needs();
        var key = new OfficerKey(skills, facts.queue().team(), needs.sexWish(), needs.simple());
        return officerKeys.computeIfAbsent(key, each -> {
            officerNeeds.add(People.needs(
                    people.officers(), people.officerPersons(), locations, officer -> fits(officer, facts, each)));
            return officerNeeds.size() - 1;
        });
    }

    private static boolean fits(Officer officer, CaseFacts facts, OfficerKey key) {
        return officer.skills().containsAll(key.skills())
                && OwnBreaches.mayHear(facts, officer)
                && (key.sex() == null || key.sex() == officer.sex());
    }

    /** Number of the need for an interpreter, or -1 for Dutch. */
    int interpreterNeed(CaseFacts facts) {
        var language = facts.asylumCase().language();
        if (!language.needsInterpreter()) {
            return -1;
        }
        var needs = facts.asylumCase().needs();
        var key = new InterpreterKey(language, needs.sexWish(), needs.remoteAllowed());
        return interpreterKeys.computeIfAbsent(key, each -> {
            interpreterNeeds.add(People.needs(
                    people.interpreters(), people.interpreterPersons(), locations, who -> fits(who, each)));
            return interpreterNeeds.size() - 1;
        });
    }

    private static boolean fits(Interpreter interpreter, InterpreterKey key) {
        return (key.sex() == null || key.sex() == interpreter.sex())
                && (key.remoteAllowed() || !interpreter.presence().isRemote())
                && interpreter.speaks(key.language());
    }

    List<Needs> officerNeeds() {
        return officerNeeds;
    }

    List<Needs> interpreterNeeds() {
        return interpreterNeeds;
    }
}
