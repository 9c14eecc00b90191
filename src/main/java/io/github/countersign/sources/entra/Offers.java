package io.github.countersign.sources.entra;

import io.github.countersign.sources.Draft;
import java.util.ArrayList;
import java.util.List;

/** States what people may enrol or are issued, where the policy on methods tells all of it. */
final class Offers {

    private static final List<String> OF_POLICY = List.of(
            "fido2",
            "x509CertificateMultiFactor",
            "x509CertificateSingleFactor",
            "deviceBasedPush",
            "microsoftAuthenticatorPush",
            "softwareOath",
            "hardwareOath",
            "sms",
            "voice",
            "qrCodePin",
            Combo.PASS_ONCE);

    private Offers() {}

    /** States them. */
    static void state(Reading reading, Draft.Entry login) {
        List<String> offered = new ArrayList<>(List.of(Combo.PASSWORD));
        boolean known = true;
        for (String method : OF_POLICY) {
            Boolean usable = reading.access().basics().usable(method, reading.methods());
            known &= usable != null;
            if (Boolean.TRUE.equals(usable)) {
                offered.add(method);
            }
        }
        reading.used().addAll(offered);
        if (known) {
            login.set(
                    "offers",
                    offered.stream().map(Ids::of).distinct().toList(),
                    reading.methods().place().derived("methods that are enabled for somebody"));
        }
    }
}
