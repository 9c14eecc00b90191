package io.github.countersign.sources.cognito;

import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** States what a forgotten password leads to: a code to a verified address, by the mechanisms of the pool or by the old rule. */
final class PoolRecovery {

    private static final String ID = "forgot-password";
    private static final int DIGITS = 6;
    private static final String LIFETIME = "PT1H";

    private PoolRecovery() {}

    /** States the path, or that there is none. */
    static void state(Pool pool, Draft.Entry login, Ways ways) {
        Node setting = pool.pool().get("AccountRecoverySetting");
        List<String> mechanisms = new ArrayList<>();
        Origin origin;
        if (setting.present()) {
            setting.get("RecoveryMechanisms").asList().stream()
                    .map(each -> each.get("Name").textOr(""))
                    .forEach(mechanisms::add);
            setting.looked();
            mechanisms.removeAll(withheld(pool, ways));
            origin = setting.read();
        } else if (pool.pool().present()) {
            mechanisms.addAll(List.of("verified_phone_number", "verified_email"));
            origin = setting.defaulted(
                    "AWS documentation: without the setting a code goes to a verified number, else to a verified"
                            + " address");
        } else {
            return;
        }
        if (mechanisms.isEmpty() || mechanisms.equals(List.of("admin_only"))) {
            login.set("recovery", List.of(), origin);
            return;
        }
        List<List<Map<String, Object>>> accepts = new ArrayList<>();
        if (mechanisms.contains("verified_phone_number")) {
            Typical.boundary(
                    pool.draft(),
                    Typical.PHONE_NUMBER,
                    BoundaryKind.PHONE_NUMBER,
                    "the person's telephone number",
                    origin);
            accepts.add(List.of(code(CodeChannel.SMS, Typical.PHONE_NUMBER)));
        }
        if (mechanisms.contains("verified_email")) {
            Typical.boundary(pool.draft(), Typical.MAILBOX, BoundaryKind.MAILBOX, "the person's mailbox", origin);
            accepts.add(List.of(code(CodeChannel.EMAIL, Typical.MAILBOX)));
        }
        login.add("recovery", ID, origin);
        pool.draft()
                .noun(NounKind.RECOVERY, ID)
                .from(origin)
                .set("title", "forgotten password", origin)
                .set("restores", List.of(Pool.PASSWORD), origin)
                .set("accepts", accepts, origin)
                .set(
                        "addressesConfirmed",
                        true,
                        setting.defaulted("AWS documentation: only verified addresses and numbers receive a code"));
    }

    /** With the setting in place the channel of the only second factor recovers nothing. */
    private static List<String> withheld(Pool pool, Ways ways) {
        if (!pool.asked().textOr("").equals("ON")) {
            return List.of();
        }
        return ways.second().equals(List.of("sms-code"))
                ? List.of("verified_phone_number")
                : ways.second().equals(List.of("email-code")) ? List.of("verified_email") : List.of();
    }

    private static Map<String, Object> code(CodeChannel channel, String to) {
        Map<String, Object> code = new LinkedHashMap<>();
        code.put("method", Method.ISSUED_CODE);
        code.put("channel", channel);
        code.put("deliveredTo", List.of(to));
        code.put("digits", DIGITS);
        code.put("lifetime", LIFETIME);
        return code;
    }
}
