package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tenant's demands and methods together let people sign in with. */
final class Access {

    private final List<Policy> policies;
    private final List<Rule> rules;
    private final Methods methods;
    private final Basics basics;
    private final Locations locations;
    private final Set<String> platforms;

    private Access(List<Policy> policies, List<Rule> rules, Methods methods, Basics basics, Locations locations) {
        this.policies = policies;
        this.rules = rules;
        this.methods = methods;
        this.basics = basics;
        this.locations = locations;
        this.platforms = platforms(policies);
    }

    /** Puts the demands of a tenant together; what the input leaves open stands among them as an unknown demand. */
    static Access of(Tenant tenant, Methods methods) {
        List<Policy> policies = Policy.inForce(tenant, new Strengths(tenant));
        Basics basics = Basics.of(tenant, !policies.isEmpty());
        List<Rule> rules = new ArrayList<>(policies);
        if (Boolean.TRUE.equals(basics.securityDefaults())) {
            rules.add(SecurityDefaults.OLD_PROTOCOLS);
            rules.add(SecurityDefaults.ADMINISTRATORS);
        } else if (tenant.wholePolicyList() == null || basics.securityDefaults() == null) {
            rules.add(Rule.UNKNOWN);
        }
        return new Access(policies, List.copyOf(rules), methods, basics, new Locations(tenant));
    }

    List<Policy> policies() {
        return policies;
    }

    Locations locations() {
        return locations;
    }

    Basics basics() {
        return basics;
    }

    /** Whether every demand is known, so that what no demand closes is open. */
    boolean whole() {
        return !rules.contains(Rule.UNKNOWN);
    }

    /** What is left in a situation, on whatever client and platform the person chooses. */
    Outcome in(Situation situation) {
        Outcome outcome = Outcome.nothing();
        for (String client : List.of(Situation.BROWSER, Situation.APPS)) {
            for (String platform : platforms) {
                Outcome one = Outcome.of(rules, situation.client(client).platform(platform));
                outcome = outcome.or(one);
            }
        }
        return outcome;
    }

    /** What is left in one situation exactly. */
    Outcome exactly(Situation situation) {
        return Outcome.of(rules, situation);
    }

    /** What is left to someone from anywhere; where that is nothing, from and to what policies name. */
    Outcome anywhere(Situation situation) {
        Outcome outcome = in(situation);
        boolean onlyFromNamed = outcome.closed();
        for (String network : networks()) {
            if (onlyFromNamed || (situation.network() == null && locations.ofChoice(network))) {
                outcome = outcome.or(in(situation.network(locations.network(network))));
            }
        }
        if (outcome.closed()) {
            for (String application : applications()) {
                outcome = outcome.or(in(situation.application(application)));
            }
        }
        return outcome;
    }

    /** What is left to those who get in at all; where everybody is kept out but some, these. */
    Outcome signIn(Situation.Person person) {
        Outcome outcome = anywhere(Situation.of(person));
        if (outcome.closed() && person.id() == null) {
            for (String id : people()) {
                outcome = outcome.or(anywhere(Situation.of(person.named(id))));
            }
        }
        return outcome;
    }

    /** The combinations people can sign in with here, the least of each; null where that is not known. */
    @Nullable
    List<Combo> accepted(Outcome outcome) {
        return accepted(outcome, combo -> !combo.federated());
    }

    /** The combinations of a kind that people can sign in with, the least of each; null where that is not known. */
    @Nullable
    List<Combo> accepted(Outcome outcome, Predicate<Combo> kind) {
        List<Combo> certain = Combo.least(certain(outcome).stream().filter(kind).toList());
        List<Combo> possible =
                Combo.least(possible(outcome).stream().filter(kind).toList());
        return Set.copyOf(certain).equals(Set.copyOf(possible)) ? certain : null;
    }

    /** The combinations people can certainly sign in with. */
    List<Combo> certain(Outcome outcome) {
        return outcome.least().stream()
                .filter(combo -> Boolean.TRUE.equals(usable(combo)))
                .toList();
    }

    /** The combinations people may be able to sign in with. */
    List<Combo> possible(Outcome outcome) {
        return outcome.most().stream()
                .filter(combo -> !Boolean.FALSE.equals(usable(combo)))
                .toList();
    }

    /** Whether people can use a combination, the demands left aside; null where that is not known. */
    @Nullable
    Boolean usable(Combo combo) {
        boolean open = !combo.multifactor() && !Boolean.TRUE.equals(basics.oneFactorSuffices());
        for (String method : combo.methods()) {
            Boolean usable = basics.usable(method, methods);
            if (Boolean.FALSE.equals(usable)) {
                return Boolean.FALSE;
            }
            open |= usable == null;
        }
        return open ? null : Boolean.TRUE;
    }

    /** Platforms that a policy names, and one that none does. */
    Set<String> platforms() {
        return platforms;
    }

    private static Set<String> platforms(List<Policy> policies) {
        Set<String> platforms = new LinkedHashSet<>(List.of(Situation.OTHER_PLATFORM));
        policies.forEach(policy -> {
            Node condition = policy.conditions().node().any("platforms");
            platforms.addAll(condition.any("includePlatforms").texts());
            platforms.addAll(condition.any("excludePlatforms").texts());
        });
        platforms.removeIf("all"::equalsIgnoreCase);
        return platforms;
    }

    /** Named locations that a policy leaves out. */
    Set<String> networks() {
        return named(policy -> Stream.of(policy.any("locations").any("excludeLocations")));
    }

    /** Applications that a policy leaves out. */
    Set<String> applications() {
        return named(policy -> Stream.of(policy.any("applications").any("excludeApplications")));
    }

    /** Users and groups that a policy leaves out. */
    Set<String> people() {
        Set<String> people = named(policy -> Stream.of(
                policy.any("users").any("excludeUsers"), policy.any("users").any("excludeGroups")));
        people.removeIf("GuestsOrExternalUsers"::equalsIgnoreCase);
        return people;
    }

    /** Roles that a policy leaves out. */
    Set<String> roles() {
        return named(policy -> Stream.of(policy.any("users").any("excludeRoles")));
    }

    private Set<String> named(java.util.function.Function<Node, Stream<Node>> lists) {
        Set<String> named = new LinkedHashSet<>();
        policies.stream()
                .map(policy -> policy.conditions().node())
                .flatMap(lists)
                .map(Node::texts)
                .forEach(named::addAll);
        named.removeIf("All"::equalsIgnoreCase);
        return named;
    }

    /** Whether any of the combinations is not multifactor. */
    static boolean someSingle(Collection<Combo> combos) {
        return combos.stream().anyMatch(combo -> !combo.multifactor());
    }
}
