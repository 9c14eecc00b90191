package io.github.countersign.sources.entra;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Methods that a person signs in with together, named as authentication strengths name them.
 *
 * @param methods the methods
 */
record Combo(Set<String> methods) {

    static final String PASSWORD = "password";
    static final String COMPLIANT = "compliantDevice";
    static final String JOINED = "domainJoinedDevice";
    static final String PASS_ONCE = "temporaryAccessPassOneTime";
    static final String PASS_AGAIN = "temporaryAccessPassMultiUse";

    private static final Set<String> DEVICES = Set.of(COMPLIANT, JOINED);

    /** Combinations of the built-in strength "multifactor authentication", which the control "mfa" asks for as well. */
    private static final List<String> MULTIFACTOR = List.of(
            "windowsHelloForBusiness",
            "fido2",
            "x509CertificateMultiFactor",
            "deviceBasedPush",
            PASS_ONCE,
            PASS_AGAIN,
            "password,microsoftAuthenticatorPush",
            "password,softwareOath",
            "password,hardwareOath",
            "password,x509CertificateSingleFactor",
            "password,x509CertificateMultiFactor",
            "password,sms",
            "password,voice",
            "federatedMultiFactor",
            "microsoftAuthenticatorPush,federatedSingleFactor",
            "softwareOath,federatedSingleFactor",
            "hardwareOath,federatedSingleFactor",
            "sms,federatedSingleFactor",
            "voice,federatedSingleFactor");

    private static final List<String> SINGLE =
            List.of(PASSWORD, "x509CertificateSingleFactor", "smsSignIn", "qrCodePin", "federatedSingleFactor");

    static final Set<Combo> MFA = MULTIFACTOR.stream().map(Combo::of).collect(Collectors.toUnmodifiableSet());

    private static final Set<Combo> RESISTANT =
            Set.of(of("windowsHelloForBusiness"), of("fido2"), of("x509CertificateMultiFactor"));

    /** Everything a person could sign in with, on a device the tenant knows and on any other. */
    static final List<Combo> ALL = everything();

    /** Sorts the methods. */
    Combo {
        Set<String> sorted = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        sorted.addAll(methods);
        methods = java.util.Collections.unmodifiableSet(sorted);
    }

    /** The combination of a text in which commas part the methods. */
    static Combo of(String text) {
        return new Combo(Set.copyOf(List.of(text.strip().split("\\s*,\\s*", -1))));
    }

    private static List<Combo> everything() {
        List<Combo> all = new ArrayList<>();
        for (List<String> texts : List.of(SINGLE, MULTIFACTOR)) {
            for (String text : texts) {
                all.add(of(text));
                all.add(of(text + "," + COMPLIANT));
                all.add(of(text + "," + JOINED));
                all.add(of(text + "," + COMPLIANT + "," + JOINED));
            }
        }
        return List.copyOf(all);
    }

    boolean has(String method) {
        return methods.contains(method);
    }

    /** What the person shows, the device left out. */
    Combo shown() {
        return new Combo(
                methods.stream().filter(method -> !DEVICES.contains(method)).collect(Collectors.toSet()));
    }

    /** Whether it rests on a device that the tenant knows. */
    boolean onKnownDevice() {
        return methods.stream().anyMatch(DEVICES::contains);
    }

    /** Whether the person signs in at the identity provider of a domain. */
    boolean federated() {
        return methods.stream().anyMatch(method -> method.startsWith("federated"));
    }

    /** Whether the vendor counts it as multifactor authentication. */
    boolean multifactor() {
        return MFA.contains(shown());
    }

    /** Whether it is one of those the vendor calls phishing-resistant. */
    boolean phishingResistant() {
        return RESISTANT.contains(shown());
    }

    /** Those of which no other is a part. */
    static List<Combo> least(Collection<Combo> combos) {
        return combos.stream()
                .filter(combo -> combos.stream()
                        .noneMatch(
                                other -> !other.equals(combo) && combo.methods().containsAll(other.methods())))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Combo combo && key().equals(combo.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }

    private String key() {
        return String.join(",", methods).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return String.join(" + ", methods);
    }
}
