package io.github.countersign.sources.auth0;

import io.github.countersign.model.NonHumanIdentity.GrantType;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out from client grants whether an application administers the tenant through the Management API. */
final class Rights {

    private static final String MANAGEMENT = "/api/v2/";
    private static final Pattern CHANGES = Pattern.compile("(create|update|delete|blacklist):.*|read:client_keys");
    private static final Pattern TAKES_OVER = Pattern.compile("(create|update):(users|user_tickets|clients|client_keys"
            + "|client_grants|connections|actions|triggers|rules|hooks|mfa_policies|guardian_factors"
            + "|guardian_enrollment_tickets|authentication_methods|tenant_settings|signing_keys)"
            + "|delete:(guardian_enrollments|authentication_methods)|read:client_keys");

    private final Reading reading;

    Rights(Reading reading) {
        this.reading = reading;
    }

    /** States whether an application is privileged. */
    void state(Node client, Draft.Entry identity, @Nullable List<GrantType> grants) {
        if (grants != null && !grants.contains(GrantType.CLIENT_CREDENTIALS)) {
            return;
        }
        boolean some = false;
        for (Node grant : reading.pieces().all(Part.CLIENT_GRANT)) {
            if (belongs(grant, client)) {
                String audience = grant.get("audience").textOr("");
                some |= audience.endsWith(MANAGEMENT) || !audience.contains("/");
                if (audience.endsWith(MANAGEMENT)) {
                    managing(grant, identity);
                }
            }
        }
        Node whole = reading.pieces().wholeList(Part.CLIENT_GRANT);
        if (!some && whole != null) {
            identity.set("privileged", false, whole.derived("no grant gives it the Management API"));
        }
    }

    private static boolean belongs(Node grant, Node client) {
        String referred = TerraformCode.refersTo(grant.get("client_id"), "auth0_client");
        if (referred != null) {
            return referred.equals(TerraformCode.nameOf(client));
        }
        String of = grant.get("client_id").textOr("");
        return of.equals(client.get("name").textOr("unnamed"))
                || of.equals(client.get("client_id").textOr("unnamed"));
    }

    private void managing(Node grant, Draft.Entry identity) {
        Node scope = grant.any("scope", "scopes");
        List<String> scopes = scope.texts();
        boolean every = grant.get("allow_all_scopes").isTrue();
        boolean changes =
                every || scopes.stream().anyMatch(each -> CHANGES.matcher(each).matches());
        if (changes) {
            identity.set("privileged", true, scope.derived("scopes of the Management API that change the tenant"));
        }
        if (every || scopes.stream().anyMatch(each -> TAKES_OVER.matcher(each).matches())) {
            service(grant);
            identity.set(
                    "services",
                    List.of(Reading.MANAGEMENT),
                    scope.derived("scopes that give power over accounts, applications or their secrets"));
        }
    }

    private void service(Node grant) {
        if (reading.draft().has(NounKind.SERVICE, Reading.MANAGEMENT)) {
            return;
        }
        Origin origin = grant.get("audience").read();
        reading.draft()
                .noun(NounKind.SERVICE, Reading.MANAGEMENT)
                .from(origin)
                .set("kind", ServiceKind.ADMIN_CONSOLE, origin)
                .set("title", "the Management API of the tenant", origin)
                .set("privileged", true, origin)
                .set(
                        "hosts",
                        List.of(Reading.ADMINISTRATORS),
                        grant.derived("whoever may change the tenant can do what its administrators can"));
    }
}
