package io.github.countersign.sources.keycloak;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States logins through other identity providers. What such a provider asks is not in the file, so its word is an
 * authenticator whose workings are unknown; linking it to an account is an enrolment.
 */
final class Providers {

    private final Reading reading;
    private final Realm realm;
    private final Draft.Entry login;

    private Providers(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.realm = reading.realm();
        this.login = login;
    }

    /** States the providers that are open. */
    static void state(Reading reading, Draft.Entry login) {
        Providers providers = new Providers(reading, login);
        Node list = providers.realm.get("identityProviders");
        List<Node> open = list.items().stream().filter(Providers::isOpen).toList();
        if (list.present() || providers.realm.gapsAreDefaults()) {
            login.set("federation.used", !open.isEmpty(), list.derived("identity providers that are switched on"));
        }
        open.forEach(providers::provider);
        providers.signatures(open);
    }

    private static boolean isOpen(Node provider) {
        return !provider.get("enabled").isFalse() && !provider.get("linkOnly").isTrue();
    }

    private void provider(Node provider) {
        String alias = provider.get("alias").textOr("unnamed");
        String id = Slug.fresh(reading.draft(), NounKind.AUTHENTICATOR, "idp-" + alias);
        Origin origin = provider.read();
        Boundaries.state(reading.draft(), id, BoundaryKind.IDENTITY_PROVIDER, "the identity provider " + alias, origin);
        reading.draft()
                .noun(NounKind.AUTHENTICATOR, id)
                .from(origin)
                .set("type", AuthenticatorType.CUSTOM, provider.derived("what the provider asks is not in the file"))
                .set("title", "login at the identity provider " + alias, origin)
                .set("livesOn", List.of(id), origin);
        SideDoors.door(reading.draft(), login, id, SideDoorKind.EXTERNAL_PROVIDER, origin)
                .set("title", "login through " + alias, origin)
                .set(
                        "accepts",
                        afterwards(provider, id),
                        provider.derived("the provider's word, and what is asked after it"));
        linking(provider, id, alias);
    }

    private @Nullable List<List<String>> afterwards(Node provider, String id) {
        Node flow = provider.get("postBrokerLoginFlowAlias");
        String alias = flow.textOr("");
        if (alias.isBlank()) {
            return List.of(List.of(id));
        }
        Evaluation evaluation = reading.evaluate(() -> reading.flows().named(alias, flow.pointer()));
        List<List<String>> asked = evaluation == null ? null : evaluation.accepts();
        if (asked == null || evaluation == null) {
            return null;
        }
        reading.noteForeignSteps(evaluation);
        List<List<String>> combinations = new ArrayList<>();
        for (List<String> combination : asked) {
            List<String> whole = new ArrayList<>(List.of(id));
            whole.addAll(combination);
            combinations.add(whole);
        }
        return combinations;
    }

    /** How the owner of an account is recognised when a provider's identity is linked to it for the first time. */
    private void linking(Node provider, String id, String alias) {
        Node own = provider.get("firstBrokerLoginFlowAlias");
        Evaluation evaluation = reading.evaluate(() -> own.textOr("").isBlank()
                ? reading.flows().bound("firstBrokerLoginFlow", BuiltInFlows.FIRST_BROKER_LOGIN)
                : linkingFlow(own));
        List<List<String>> asked = evaluation == null ? null : evaluation.accepts();
        if (asked != null && asked.isEmpty()) {
            return;
        }
        Draft.Entry link = reading.draft()
                .noun(NounKind.ENROLMENT, "link-" + id.substring("idp-".length()))
                .from(own.derived("the first login through the provider links it to an account that exists"))
                .set("title", "linking an account to " + alias, provider.read())
                .set("binds", List.of(id), provider.read());
        login.add("enrolment", link.id(), provider.read());
        if (evaluation != null) {
            reading.noteForeignSteps(evaluation);
            Node flow = Node.at(realm.node().tree(), evaluation.flow().pointer());
            link.set(
                    "requires",
                    asked,
                    flow.derived("every way through the flow '"
                            + evaluation.flow().alias() + "' for an account that exists"));
        }
    }

    private Flow linkingFlow(Node own) throws FlowException {
        String alias = own.textOr("");
        boolean listed = realm.get("authenticationFlows").items().stream()
                .anyMatch(flow -> alias.equals(flow.get("alias").text()));
        return alias.equals(BuiltInFlows.FIRST_BROKER_LOGIN) && !listed && realm.gapsAreDefaults()
                ? BuiltInFlows.of(alias, realm.version(), own.pointer())
                : reading.flows().named(alias, own.pointer());
    }

    private void signatures(List<Node> open) {
        List<Known<Boolean>> validated = new ArrayList<>();
        for (Node provider : open) {
            Known<Boolean> one = realm.flag(provider.get("config").get("validateSignature"), null);
            if (one == null) {
                return;
            }
            validated.add(one);
        }
        if (!validated.isEmpty()) {
            Known<Boolean> weakest =
                    validated.stream().filter(Known::isFalse).findFirst().orElse(validated.get(0));
            login.set("federation.assertionSigned", weakest.value(), weakest.origin());
        }
    }
}
