package nl.planhorizon.solver.domain.policy;

import java.util.List;
import java.util.Set;

/**
 * Everything that steers a plan and is not a fact about a case or a resource.
 *
 * @param version name of this version of the policy
 * @param queues all queues
 * @param hearingTypes all hearing types
 * @param ruleSets decision terms by validity
 * @param restWaivers where the rest period is withheld
 * @param ageBands needs that go with age
 * @param lentTeams project teams whose officers may also hear cases outside their project
 * @param noShowRates expected no-show, aggregate
 * @param settings single numbers
 */
public record Policy(
        String version,
        List<Queue> queues,
        List<HearingType> hearingTypes,
        List<RuleSet> ruleSets,
        List<RestWaiver> restWaivers,
        List<AgeBand> ageBands,
        Set<String> lentTeams,
        List<NoShowRate> noShowRates,
        Settings settings) {

    public Policy {
        queues = List.copyOf(queues);
        hearingTypes = List.copyOf(hearingTypes);
        ruleSets = List.copyOf(ruleSets);
        restWaivers = List.copyOf(restWaivers);
        ageBands = List.copyOf(ageBands);
        lentTeams = Set.copyOf(lentTeams);
        noShowRates = List.copyOf(noShowRates);
    }

    public Policy withRuleSets(String newVersion, List<RuleSet> changed) {
        return new Policy(
                newVersion, queues, hearingTypes, changed, restWaivers, ageBands, lentTeams, noShowRates, settings);
    }

    public Policy withQueues(List<Queue> changed) {
        return new Policy(
                version, changed, hearingTypes, ruleSets, restWaivers, ageBands, lentTeams, noShowRates, settings);
    }

    public Policy withHearingTypes(List<HearingType> changed) {
        return new Policy(version, queues, changed, ruleSets, restWaivers, ageBands, lentTeams, noShowRates, settings);
    }

    public Policy withNoShowRates(List<NoShowRate> changed) {
        return new Policy(version, queues, hearingTypes, ruleSets, restWaivers, ageBands, lentTeams, changed, settings);
    }

    public Policy withSettings(Settings changed) {
        return new Policy(
                version, queues, hearingTypes, ruleSets, restWaivers, ageBands, lentTeams, noShowRates, changed);
    }

    public int number(Setting setting) {
        return settings.value(setting);
    }
}
