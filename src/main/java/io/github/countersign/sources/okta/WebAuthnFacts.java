package io.github.countersign.sources.okta;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.WebAuthn.UserVerification;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States the facts of WebAuthn credentials: as the method is set, as the rule asks, and as enrolment policies restrict them. */
final class WebAuthnFacts {

    private final Org org;
    private final Available available;
    private final Draft.Entry entry;

    WebAuthnFacts(Org org, Available available, Draft.Entry entry) {
        this.org = org;
        this.available = available;
        this.entry = entry;
    }

    /** States them; the active authenticators are those that are there. */
    void state(boolean verified, List<Node> active, Node at) {
        entry.set(
                "phishingBinding",
                PhishingBinding.VERIFIER_NAME,
                at.defaulted("WebAuthn binds every response to the origin"));
        entry.set("publicKey", true, at.defaulted("WebAuthn gives the server a public key only"));
        String device = Boundaries.state(
                org, "security-key", BoundaryKind.DEVICE, "the key or device that holds the credential", at.read());
        entry.set("livesOn", List.of(device), at.derived("a security key or a device of the person"));
        if (verified) {
            entry.set("webAuthn.userVerification", UserVerification.REQUIRED, at.derived("the rule requires it"));
        }
        if (active.size() == 1) {
            settings(verified, active.get(0));
        }
        models();
    }

    private void settings(boolean verified, Node authenticator) {
        Node settings = available.methods(authenticator).stream()
                .map(method -> method.get("settings"))
                .filter(Node::present)
                .findFirst()
                .orElse(authenticator.get("settings"));
        Node enrolled = settings.get("userVerification");
        Node later = settings.get("userVerificationForVerify");
        if (!verified) {
            UserVerification asked = asked(enrolled.textOr(""), later.textOr(""));
            Node where = later.present() ? later : enrolled;
            entry.set("webAuthn.userVerification", asked, where.read());
            if (asked == UserVerification.REQUIRED) {
                entry.set("activation.required", true, where.read());
            }
        }
        Node attestation = settings.get("certBasedAttestationValidation");
        entry.set("webAuthn.attestationRequested", attestation.flag(), attestation.read());
        Node synced = settings.get("allowSyncablePasskeys");
        if (synced.isFalse()) {
            entry.set("sync.used", false, synced.read());
        }
        if (settings.get("fipsCompliant").isTrue()) {
            entry.set(
                    "approvedCryptography", true, settings.get("fipsCompliant").read());
        }
    }

    /** What is asked at sign-in: what enrolment requires is required later too; what it discourages need not be. */
    private static @Nullable UserVerification asked(String enrolled, String later) {
        if (enrolled.equals("REQUIRED") || later.equals("REQUIRED")) {
            return UserVerification.REQUIRED;
        }
        String counts = later.isEmpty() ? enrolled : later;
        return counts.equals("PREFERRED")
                ? UserVerification.PREFERRED
                : later.equals("DISCOURAGED") ? UserVerification.DISCOURAGED : null;
    }

    /** Models are restricted only where every policy that lets people enrol a key names groups of models. */
    private void models() {
        List<Node> groups = new ArrayList<>();
        for (Policy policy : org.active(PolicyType.ENROLMENT)) {
            for (Node each : policy.node().get("settings").get("authenticators").items()) {
                boolean key = each.get("key").textOr("").equals(Method.WEBAUTHN.key());
                if (key && !each.get("enroll").get("self").textOr("").equals("NOT_ALLOWED")) {
                    groups.add(each.get("constraints").get("aaguidGroups"));
                }
            }
        }
        boolean all = org.complete().contains(PolicyType.ENROLMENT) && !groups.isEmpty();
        if (all && groups.stream().noneMatch(each -> each.items().isEmpty())) {
            entry.set("webAuthn.modelsRestricted", true, groups.get(0).read());
        } else {
            groups.stream()
                    .filter(each -> each.present() && each.items().isEmpty())
                    .findFirst()
                    .ifPresent(none -> entry.set("webAuthn.modelsRestricted", false, none.read()));
        }
    }
}
