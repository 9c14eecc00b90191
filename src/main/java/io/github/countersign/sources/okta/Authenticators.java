package io.github.countersign.sources.okta;

import io.github.countersign.model.Authenticator.PhishingBinding;
import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.OutOfBand.Transfer;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an authenticator of everything the org's rules ask for. */
final class Authenticators {

    private static final String DOCUMENTED = "Okta's documentation of the authenticator: ";

    private final Org org;
    private final Available available;

    Authenticators(Org org, Available available) {
        this.org = org;
        this.available = available;
    }

    /** States them all. */
    void state(List<Mean> means) {
        means.forEach(this::state);
    }

    private void state(Mean mean) {
        Method method = mean.method();
        List<Node> own = available.of(method).stream()
                .filter(node -> !node.get("status").textOr("").equals("INACTIVE"))
                .toList();
        Node at = own.isEmpty() ? org.top() : own.get(0);
        Draft.Entry entry = org.draft()
                .noun(NounKind.AUTHENTICATOR, mean.id())
                .from(at.derived("a rule asks for it, or a policy lets people enrol it"))
                .set("type", method.type(), at.derived("the method " + method.word() + " of " + method.key()));
        title(mean, entry, own, at);
        switch (method) {
            case PASSWORD -> PasswordFacts.state(org, entry);
            case EMAIL -> mail(entry, own, at);
            case SMS, VOICE ->
                entry.set(
                        "deliveredTo",
                        List.of(Boundaries.number(org, at.derived("where the code is sent"))),
                        at.derived("the code is sent to the number"));
            case PUSH, FASTPASS, VERIFY_CODE, CUSTOM_APP -> app(mean, entry, own, at);
            case GOOGLE -> code(entry, at);
            case WEBAUTHN -> new WebAuthnFacts(org, available, entry).state(mean.verified(), own, at);
            case SMART_CARD ->
                entry.set(
                        "phishingBinding",
                        PhishingBinding.CHANNEL,
                        at.defaulted(DOCUMENTED + "a certificate shown in the TLS handshake"));
            case EXTERNAL_PROVIDER ->
                entry.set(
                        "livesOn",
                        List.of(Boundaries.state(
                                org,
                                "external-idp",
                                BoundaryKind.IDENTITY_PROVIDER,
                                "another identity provider",
                                at.read())),
                        at.read());
            case ACCESS_CODE -> accessCode(entry, own);
            default -> {}
        }
        if (mean.verified()) {
            entry.set("activation.required", true, at.derived("the rule takes it with a PIN or biometric only"));
        }
    }

    private static void title(Mean mean, Draft.Entry entry, List<Node> own, Node at) {
        String name = own.size() == 1 ? own.get(0).get("name").textOr("") : "";
        boolean single = mean.method().onlyOfItsKey() && !name.isBlank();
        String title = single ? name : mean.method().title();
        String how =
                (mean.verified() ? " with PIN or biometric" : "") + (mean.resistant() ? ", withstanding phishing" : "");
        entry.set("title", title + how, at.derived("its name, and how it is asked for"));
    }

    private void mail(Draft.Entry entry, List<Node> own, Node at) {
        entry.set(
                "deliveredTo",
                List.of(Boundaries.mailbox(org, at.derived("where the code or link is sent"))),
                at.derived("the code or link is sent to the address on file"));
        Node minutes = own.isEmpty() ? null : own.get(0).get("settings").get("tokenLifetimeInMinutes");
        Duration lifetime = minutes == null ? null : Span.of(minutes, ChronoUnit.MINUTES);
        if (lifetime != null && minutes != null) {
            entry.set("outOfBand.lifetime", new Limit(lifetime), minutes.read());
        }
    }

    private void app(Mean mean, Draft.Entry entry, List<Node> own, Node at) {
        String device = Boundaries.phone(org, at.derived("the app is on a device of the person"));
        entry.set("livesOn", List.of(device), at.derived("an app on a device of the person"));
        Node settings = own.isEmpty() ? null : own.get(0).get("settings");
        switch (mean.method()) {
            case VERIFY_CODE -> code(entry, at);
            case FASTPASS -> fastPass(mean, entry, at);
            case PUSH -> push(entry, settings);
            default -> {}
        }
        if (settings != null && mean.method() != Method.VERIFY_CODE && mean.method() != Method.CUSTOM_APP) {
            Node verification = settings.get("userVerification");
            String asked = verification.textOr("");
            if (!mean.verified() && !asked.isEmpty()) {
                entry.set("activation.required", asked.equals("REQUIRED"), verification.read());
            }
        }
        Node fips = settings == null ? null : settings.get("compliance").get("fips");
        if (fips != null && fips.textOr("").equals("REQUIRED")) {
            entry.set("approvedCryptography", true, fips.read());
        }
    }

    private static void fastPass(Mean mean, Draft.Entry entry, Node at) {
        entry.set("publicKey", true, at.defaulted(DOCUMENTED + "a key pair made on the device signs a nonce"));
        if (mean.resistant()) {
            entry.set(
                    "phishingBinding",
                    PhishingBinding.VERIFIER_NAME,
                    at.derived("the rule takes it only where the origin was checked"));
        }
    }

    private static void push(Draft.Entry entry, @Nullable Node settings) {
        if (settings == null) {
            return;
        }
        Node required = settings.get("channelBinding").get("required");
        boolean number = settings.get("channelBinding").get("style").textOr("").equals("NUMBER_CHALLENGE");
        switch (required.textOr("")) {
            case "ALWAYS" -> {
                if (number) {
                    entry.set(
                            "outOfBand.transfer",
                            Transfer.PICK_FROM_LIST,
                            required.derived("the person picks the number shown at sign-in"));
                }
            }
            case "NEVER", "HIGH_RISK_ONLY" ->
                entry.set(
                        "outOfBand.transfer",
                        Transfer.APPROVE_ONLY,
                        required.derived("there are prompts without a number to pick"));
            default -> {}
        }
    }

    private void code(Draft.Entry entry, Node at) {
        entry.set("livesOn", List.of(Boundaries.phone(org, at.derived("an app shows the code"))), at.derived("an app"));
        entry.set("otp.digits", 6, at.defaulted(DOCUMENTED + "six digits"));
        entry.set("otp.timeStep", Limit.ofSeconds(30), at.defaulted(DOCUMENTED + "a new code every 30 seconds"));
    }

    private static void accessCode(Draft.Entry entry, List<Node> own) {
        for (Node code : own) {
            Node settings = code.get("settings");
            Integer length = settings.get("length").whole();
            entry.set("lookUp.digits", length, settings.get("length").read());
            Boolean many = settings.get("multiUseAllowed").flag();
            entry.set(
                    "lookUp.singleUse",
                    many == null ? null : !many,
                    settings.get("multiUseAllowed").read());
        }
    }

    /** Whether a type is one that people enrol rather than are given. */
    static boolean enrolled(Method method) {
        return method.type() != AuthenticatorType.PASSWORD && method != Method.ACCESS_CODE;
    }
}
