package io.github.countersign.sources.entra;

import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Population;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States the two logins of a tenant: of its people to the applications, and of its administrators to everything. */
final class Logins {

    private final Reading reading;
    private final Access access;

    private Logins(Reading reading) {
        this.reading = reading;
        this.access = reading.access();
    }

    /** States the logins and all that stands round them. */
    static void state(Reading reading) {
        Logins logins = new Logins(reading);
        logins.services();
        Draft.Entry people =
                logins.login(Ids.PEOPLE, "people of the tenant", List.of(Ids.APPLICATIONS), Population.WORKFORCE);
        Draft.Entry administrators = logins.login(
                Ids.ADMINISTRATORS,
                "administrators of the tenant",
                List.of(Ids.APPLICATIONS, Ids.ADMINISTRATION),
                Population.OPERATORS);
        logins.surroundings(people, Situation.Person.MEMBER, Population.WORKFORCE);
        logins.surroundings(administrators, logins.administrator(), Population.OPERATORS);
        AdministratorReset.state(reading, administrators);
        Boundaries.ofTenant(reading);
    }

    /** A global administrator whom no policy leaves out by name, of those of whom the least is asked; any, if none is known. */
    private Situation.Person administrator() {
        Situation.Person any = Situation.Person.holding(Roles.GLOBAL_ADMINISTRATOR);
        @Nullable Outcome least = null;
        Situation.Person chosen = any;
        for (String holder : reading.roles().globalAdministrators()) {
            Outcome outcome = access.anywhere(Situation.of(any.named(holder)));
            boolean leftOut = access.people().contains(holder);
            if (!leftOut && (least == null || Boolean.TRUE.equals(outcome.weakerThan(least)))) {
                least = outcome;
                chosen = any.named(holder);
            }
        }
        return chosen;
    }

    private void services() {
        Node at = reading.tenant().anywhere();
        reading.draft()
                .noun(NounKind.SERVICE, Ids.APPLICATIONS)
                .from(at.derived("what people reach through the tenant"))
                .set("title", "applications of " + reading.tenant().name(), at.derived("the tenant's name"));
        reading.draft()
                .noun(NounKind.SERVICE, Ids.ADMINISTRATION)
                .from(at.derived("every tenant can be administered through its portals and interfaces"))
                .set("title", "administration of " + reading.tenant().name(), at.derived("the tenant's name"))
                .set("kind", ServiceKind.ADMIN_CONSOLE, at.derived("portals and interfaces for administrators"))
                .set("privileged", true, at.derived("it governs every account of the tenant"))
                .set(
                        "hosts",
                        List.of(Ids.TENANT_ADMIN),
                        at.derived("whoever is in the administration can do what its administrators can"));
    }

    private Draft.Entry login(String id, String title, List<String> services, Population population) {
        Node at = reading.tenant().anywhere();
        Draft.Entry login = reading.draft().noun(NounKind.LOGIN, id).from(at.derived("sign-in to the tenant"));
        login.set("title", "sign-in of " + title, at.derived("the tenant's name and who signs in"));
        login.set("services", services, at.derived("what is reached through the tenant"));
        login.set("populations", List.of(population), at.derived("members of the tenant"));
        login.set("channel.authenticatedProtected", true, at.defaulted("Microsoft Entra ID is reached by TLS only"));
        return login;
    }

    private void surroundings(Draft.Entry login, Situation.Person person, Population population) {
        Outcome outcome = access.signIn(person);
        List<Combo> accepted = access.accepted(outcome);
        login.set(
                "accepts", reading.stated(accepted), reading.policiesAt("what every demand and method together leave"));
        if (accepted == null) {
            reading.tenant().unread().add(reading.tenant().anywhere(), Unknowns.why(reading, login.id(), outcome));
        }
        enforcement(login, outcome);
        resistance(login, outcome, accepted, population);
        if (access.whole()) {
            Doors.state(reading, login, person, outcome);
            Federated.state(reading, login, outcome);
        }
        account(login);
        Offers.state(reading, login);
        Sessions.state(reading, login, person);
        Enrolments.state(reading, login, person, outcome);
    }

    private void enforcement(Draft.Entry login, Outcome outcome) {
        List<Combo> possible = access.possible(outcome);
        if (possible.isEmpty()) {
            reading.tenant()
                    .unread()
                    .add(reading.tenant().anywhere(), login.id() + ": no combination meets every demand");
        } else if (!Access.someSingle(possible)) {
            login.set("enforcement", Enforcement.ENFORCED, reading.policiesAt("no demand leaves a single factor"));
        } else if (Access.someSingle(access.certain(outcome))) {
            boolean byVendor = Boolean.TRUE.equals(access.basics().securityDefaults());
            boolean sometimes = byVendor
                    || access.policies().stream()
                            .anyMatch(policy ->
                                    policy.grant().asksMore() && !policy.grant().blocks());
            login.set(
                    "enforcement",
                    sometimes ? Enforcement.ONLY_SOME : Enforcement.SINGLE_FACTOR,
                    reading.policiesAt("one factor is enough where no demand applies"));
            if (byVendor || access.policies().stream().anyMatch(Policy::asksMoreAtRisk)) {
                login.set(
                        "fraudSignalsReplaceFactor",
                        true,
                        reading.policiesAt("without a sign of risk no second factor is asked"));
            }
        }
    }

    private void resistance(Draft.Entry login, Outcome outcome, @Nullable List<Combo> accepted, Population population) {
        List<Combo> possible = access.possible(outcome);
        if (!possible.isEmpty() && possible.stream().allMatch(Combo::phishingResistant)) {
            login.set(
                    "phishingResistantRequiredFor",
                    List.of(population),
                    reading.policiesAt("every combination left is of a kind that the vendor calls phishing-resistant"));
        } else if (accepted != null && !accepted.stream().allMatch(Combo::phishingResistant)) {
            login.set("phishingResistantRequiredFor", List.of(), reading.policiesAt("other combinations are left"));
        }
    }

    private void account(Draft.Entry login) {
        for (Node policy : reading.tenant().all(Part.AUTHORIZATION)) {
            Node joining = policy.any("allowEmailVerifiedUsersToJoinOrganization");
            if (joining.flag() != null) {
                login.set("account.selfRegistration", joining.flag(), joining.read());
            }
        }
        Boolean federated = access.basics().federated();
        List<Node> domains = reading.tenant().all(Part.DOMAIN);
        if (federated != null) {
            login.set(
                    "federation.used",
                    federated,
                    domains.get(0).any("authenticationType").derived("of every domain"));
        }
    }
}
