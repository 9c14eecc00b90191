package io.github.countersign.sources.entra;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Secret;
import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Slug;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States applications and service principals. One application may stand in several lists; its credentials are taken
 * together, and the weakest that still works counts.
 */
final class Identities {

    private final Reading reading;
    private final @Nullable LocalDate asOf;
    private final Map<String, Node> privileged = new LinkedHashMap<>();

    private Identities(Reading reading) {
        this.reading = reading;
        this.asOf = reading.tenant().asOf();
        Node principals = reading.tenant().bundled("privileged_service_principals");
        if (principals != null) {
            principals
                    .keys()
                    .forEach(
                            id -> privileged.put(principals.get(id).any("appId").textOr(id), principals.get(id)));
        }
    }

    /** States them all. */
    static void state(Reading reading) {
        Identities identities = new Identities(reading);
        Map<String, List<Node>> byApplication = new LinkedHashMap<>();
        for (Part part : List.of(Part.APPLICATION, Part.SERVICE_PRINCIPAL)) {
            for (Node one : reading.tenant().all(part)) {
                byApplication
                        .computeIfAbsent(one.any("appId").textOr(one.pointer()), made -> new ArrayList<>())
                        .add(one);
            }
        }
        identities.privileged.forEach((id, node) -> byApplication.putIfAbsent(id, List.of(node)));
        byApplication.forEach(identities::identity);
    }

    private void identity(String appId, List<Node> objects) {
        Node first = objects.get(0);
        String name = first.any("displayName").textOr(appId);
        Draft.Entry identity = reading.draft()
                .noun(NounKind.IDENTITY, Slug.fresh(reading.draft(), NounKind.IDENTITY, name))
                .from(first.read());
        identity.set("kind", IdentityKind.OAUTH_CLIENT, first.derived("an application of the tenant"));
        identity.set("title", name, first.any("displayName").read());
        boolean risky = objects.stream()
                .anyMatch(
                        one -> one.pointer().toLowerCase(java.util.Locale.ROOT).contains("risky"));
        if (privileged.containsKey(appId)) {
            identity.set("privileged", true, first.derived("its service principal holds an administrator's role"));
        } else if (risky
                && first.any("permissions").asList().stream()
                        .anyMatch(one -> one.any("isRisky").isTrue())) {
            identity.set(
                    "privileged",
                    true,
                    first.any("permissions").derived("ScubaGear counts a permission of it as risky"));
        }
        owner(identity, objects);
        credential(identity, objects);
    }

    private void owner(Draft.Entry identity, List<Node> objects) {
        String own = reading.tenant().ownId();
        for (Node one : objects) {
            Node owner = one.any("appOwnerOrganizationId");
            if (own != null && owner.text() != null) {
                identity.set(
                        "thirdParty",
                        !own.equalsIgnoreCase(owner.textOr("")),
                        owner.derived("the tenant it comes from"));
            }
        }
    }

    private void credential(Draft.Entry identity, List<Node> objects) {
        List<Node> secrets = usable(objects, "passwordCredentials");
        List<Node> keys = usable(objects, "keyCredentials");
        List<Node> federated = federated(objects);
        Node first = objects.get(0);
        if (!secrets.isEmpty()) {
            state(identity, CredentialKind.CLIENT_SECRET, secrets);
        } else if (!keys.isEmpty()) {
            state(identity, CredentialKind.PRIVATE_KEY_JWT, keys);
        } else if (!federated.isEmpty()) {
            Origin origin = federated.get(0).derived("a token of another issuer is taken in place of a credential");
            identity.set("credential.kind", CredentialKind.OIDC_FEDERATION, origin);
            workload(identity, federated);
        } else if (applications(objects)
                && objects.stream()
                        .anyMatch(one -> Keys.hasOne(one, "federatedCredentials", "federatedIdentityCredentials"))) {
            identity.set(
                    "credential.kind", CredentialKind.PUBLIC_CLIENT, first.derived("it has no credential that works"));
        } else {
            reading.tenant()
                    .unread()
                    .add(
                            first,
                            "it has neither secret nor certificate here; the credentials of its application, federated"
                                    + " ones included, are not in the input");
        }
    }

    /** Whether the application itself is there, not only what stands for it in the tenant. */
    private boolean applications(List<Node> objects) {
        return objects.stream().anyMatch(reading.tenant().all(Part.APPLICATION)::contains);
    }

    private static List<Node> federated(List<Node> objects) {
        return objects.stream()
                .flatMap(one -> one.any("federatedCredentials", "federatedIdentityCredentials").asList().stream())
                .toList();
    }

    private static void workload(Draft.Entry identity, List<Node> federated) {
        Origin origin = federated
                .get(0)
                .defaulted("entra-docs, workload identity federation: issuer, subject and audience must match");
        identity.set("workload.issuerAndAudienceChecked", true, origin);
        boolean exact = federated.stream()
                .allMatch(one -> !one.any("subject").textOr("").isBlank()
                        && !one.any("subject").textOr("").contains("*")
                        && !Keys.said(one.any("claimsMatchingExpression")));
        if (exact) {
            identity.set(
                    "workload.subjectConstrained",
                    true,
                    federated.get(0).any("subject").read());
        }
    }

    /** Credentials that have not run out on the day of the export; all of them where the day is not known. */
    private List<Node> usable(List<Node> objects, String kind) {
        List<Node> usable = new ArrayList<>();
        for (Node one : objects) {
            for (Node credential : one.any(kind).asList()) {
                Instant end = Moment.of(credential.any("endDateTime")).instant();
                if (credential.any("usage").textOr("").equalsIgnoreCase("Sign")) {
                    continue;
                }
                boolean over = asOf != null
                        && end != null
                        && end.isBefore(asOf.atStartOfDay(ZoneOffset.UTC).toInstant());
                if (over) {
                    reading.tenant().unread().add(credential, "has run out and is left aside");
                } else {
                    usable.add(credential);
                }
            }
        }
        return usable;
    }

    private void state(Draft.Entry identity, CredentialKind kind, List<Node> credentials) {
        identity.set("credential.kind", kind, credentials.get(0).derived("the weakest kind of credential that works"));
        @Nullable Duration longest = null;
        @Nullable Duration oldest = null;
        boolean known = true;
        for (Node credential : credentials) {
            Instant start = Moment.of(credential.any("startDateTime")).instant();
            Instant end = Moment.of(credential.any("endDateTime")).instant();
            if (start == null || end == null) {
                known = false;
                continue;
            }
            longest = longer(longest, Duration.between(start, end));
            if (asOf != null) {
                oldest = longer(
                        oldest,
                        Duration.between(
                                start, asOf.atStartOfDay(ZoneOffset.UTC).toInstant()));
            }
        }
        Origin origin = credentials.get(0).derived("the longest of its credentials, from start to end");
        if (known && longest != null && !longest.isNegative()) {
            identity.set("credential.lifetime", new Limit(longest), origin);
        }
        if (known && oldest != null && !oldest.isNegative()) {
            identity.set(
                    "credential.age",
                    oldest,
                    credentials.get(0).derived("the oldest of its credentials, on the day of the export"));
        }
        if (credentials.stream().anyMatch(one -> one.any("secretText").secret() == Secret.PRESENT)) {
            reading.tenant().unread().add(credentials.get(0), "a secret stands in the file in plain text");
        }
    }

    private static Duration longer(@Nullable Duration one, Duration other) {
        return one == null || other.compareTo(one) > 0 ? other : one;
    }
}
