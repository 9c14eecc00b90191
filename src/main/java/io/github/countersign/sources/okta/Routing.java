package io.github.countersign.sources.okta;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;

/** States what stands before a login: rules that send people to other identity providers, and self-registration. */
final class Routing {

    private final Org org;
    private final List<Draft.Entry> logins;
    private final Doors doors;
    private final boolean rulesKnown;

    Routing(Org org, List<Draft.Entry> logins, Doors doors, boolean rulesKnown) {
        this.org = org;
        this.logins = logins;
        this.doors = doors;
        this.rulesKnown = rulesKnown;
    }

    /** States them. */
    void state() {
        List<Node> others = new ArrayList<>();
        boolean whole = org.complete().contains(PolicyType.ROUTING)
                && !org.active(PolicyType.ROUTING).isEmpty();
        for (Policy policy : org.active(PolicyType.ROUTING)) {
            whole &= policy.wholeList();
            for (Rule rule : policy.activeRules()) {
                Node idp = rule.node().get("actions").get("idp");
                whole &= idp.get("providers").present()
                        && idp.get("matchCriteria").items().isEmpty();
                idp.get("providers").items().stream()
                        .filter(provider -> !provider.get("type").textOr("").equals("OKTA"))
                        .forEach(others::add);
            }
        }
        others.forEach(this::door);
        if (!others.isEmpty()) {
            logins.forEach(login -> login.set(
                    "federation.used", true, others.get(0).derived("a routing rule sends people to another provider")));
        } else if (whole) {
            Node at = org.active(PolicyType.ROUTING).get(0).node();
            logins.forEach(
                    login -> login.set("federation.used", false, at.derived("every routing rule stays at Okta")));
            if (rulesKnown && org.appsListed()) {
                logins.forEach(login -> doors.none(login, at));
            }
        }
        registration();
    }

    private void door(Node provider) {
        String name = provider.get("name").textOr(provider.get("id").textOr("unnamed"));
        String id = Slug.of("idp-" + name);
        Boundaries.state(org, id, BoundaryKind.IDENTITY_PROVIDER, "the identity provider " + name, provider.read());
        org.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(provider.read())
                .set("type", AuthenticatorType.CUSTOM, provider.derived("what the provider asks is not there"))
                .set("title", "sign-in at the identity provider " + name, provider.read())
                .set("livesOn", List.of(id), provider.read());
        org.unread().add(provider, "what is asked after the other provider's word depends on claims it sends");
        logins.forEach(login -> doors.add(login, id, SideDoorKind.EXTERNAL_PROVIDER, provider)
                .set("title", "sign-in through " + name, provider.read()));
    }

    private void registration() {
        for (Policy policy : org.active(PolicyType.REGISTRATION)) {
            for (Rule rule : policy.activeRules()) {
                Node profile = rule.node().get("actions").get("profileEnrollment");
                Node unknown = profile.get("unknownUserAction");
                Node verified = profile.get("activationRequirements").get("emailVerification");
                boolean only = org.active(PolicyType.REGISTRATION).size() == 1;
                for (Draft.Entry login : logins) {
                    if (only && unknown.text() != null) {
                        login.set("account.selfRegistration", unknown.textOr("").equals("REGISTER"), unknown.read());
                        login.set("account.emailVerified", verified.flag(), verified.read());
                    }
                }
            }
        }
    }
}
