package io.github.countersign.sources.aws;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The MFA devices of an account's users, told apart by the form of their serial numbers. */
final class Devices {

    private static final String OF_ROOT = ":mfa/root-account-mfa-device";

    private final Map<String, List<Node>> byUser = new LinkedHashMap<>();

    /** The devices in the parts of an account; a virtual one that nobody has enabled is none. */
    static Devices of(List<Part> parts) {
        Devices devices = new Devices();
        for (Part part : parts) {
            if (part.kind() == Part.Kind.VIRTUAL_DEVICES) {
                part.body().get("VirtualMFADevices").asList().forEach(devices::virtual);
            } else if (part.kind() == Part.Kind.DEVICES) {
                part.body().get("MFADevices").asList().forEach(devices::device);
            }
        }
        return devices;
    }

    private void virtual(Node device) {
        device.looked();
        Node user = device.get("User");
        if (user.present() && device.get("EnableDate").present()) {
            add(
                    user.get("Arn").textOr("").endsWith(":root")
                            ? CredentialReport.ROOT
                            : user.get("UserName").text(),
                    device);
        }
    }

    private void device(Node device) {
        device.looked();
        add(device.get("UserName").text(), device);
    }

    private void add(@Nullable String user, Node device) {
        Node serial = device.get("SerialNumber");
        String text = serial.textOr("");
        String owner = text.endsWith(OF_ROOT)
                ? CredentialReport.ROOT
                : user == null ? text.substring(text.lastIndexOf('/') + 1) : user;
        byUser.computeIfAbsent(owner, made -> new ArrayList<>()).add(serial);
    }

    /** Kinds of the user's devices that are listed; there may be others. */
    Set<AuthenticatorType> of(String user) {
        Set<AuthenticatorType> types = new TreeSet<>();
        byUser.getOrDefault(user, List.of()).stream().map(Devices::type).forEach(types::add);
        return types;
    }

    /** Users who have a device that is listed. */
    Set<String> users() {
        return byUser.keySet();
    }

    /** A place at which a device of the user stands, or null if none does. */
    @Nullable
    Node place(String user) {
        List<Node> serials = byUser.get(user);
        return serials == null ? null : serials.get(0);
    }

    private static AuthenticatorType type(Node serial) {
        String text = serial.textOr("");
        return text.contains(":u2f/")
                ? AuthenticatorType.SECURITY_KEY
                : text.startsWith("+") ? AuthenticatorType.SMS_CODE : AuthenticatorType.TOTP;
    }
}
