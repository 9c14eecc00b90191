package io.github.countersign.sources.aws;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** States MFA devices as authenticators. */
final class MfaDevices {

    private static final int DIGITS = 6;
    private static final int STEP = 30;

    private MfaDevices() {}

    /** Ids of authenticators of the kinds given; a device whose kind is not known where there are none. */
    static List<String> state(Account account, String prefix, Set<AuthenticatorType> types, Node at) {
        List<String> ids = new ArrayList<>();
        for (AuthenticatorType type : types) {
            String id = prefix + (type == AuthenticatorType.SECURITY_KEY ? "security-key" : type.term());
            Origin origin = at.derived("by the form of the device's serial number");
            Draft.Entry entry = Typical.authenticator(account.draft(), prefix, id, type, origin);
            if (type == AuthenticatorType.TOTP) {
                Origin documented = at.defaulted("AWS documentation: six digits, from a clock, by RFC 6238");
                entry.set("otp.digits", DIGITS, documented).set("otp.timeStep", Limit.ofSeconds(STEP), documented);
            }
            ids.add(id);
        }
        if (ids.isEmpty()) {
            String id = prefix + "mfa-device";
            Origin origin = at.derived("a device is active; of what kind is not in the files");
            account.draft()
                    .noun(NounKind.AUTHENTICATOR, id)
                    .from(origin)
                    .set("title", "MFA device whose kind is not known", origin);
            account.unread().add(at, "of what kind an MFA device is stands in the answers of list-mfa-devices only");
            ids.add(id);
        }
        return ids;
    }

    /** A password with each of the devices. */
    static List<List<String>> after(String password, List<String> devices) {
        return devices.stream().map(device -> List.of(password, device)).toList();
    }
}
