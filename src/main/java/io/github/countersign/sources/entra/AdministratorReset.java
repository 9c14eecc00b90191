package io.github.countersign.sources.entra;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.Recovery.Method;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * States how administrators get a new password by themselves. The vendor fixes what is asked for: two of electronic mail, a
 * telephone and the app, whatever the tenant's policies say. What other people must show stands in no export.
 */
final class AdministratorReset {

    private static final String ID = "administrator-reset";
    private static final String TWO_GATES =
            "entra-docs, self-service password reset policies: two gates for administrators";

    private AdministratorReset() {}

    /** States the path, or that there is none. */
    static void state(Reading reading, Draft.Entry login) {
        for (Node policy : reading.tenant().all(Part.AUTHORIZATION)) {
            Node allowed = policy.any("allowedToUseSSPR");
            Boolean stated = allowed.flag();
            if (allowed.present() && stated == null) {
                return;
            }
            Origin origin = allowed.present()
                    ? allowed.read()
                    : allowed.defaulted("entra-docs, self-service password reset policies: on by default");
            if (Boolean.FALSE.equals(stated)) {
                login.set("recovery", List.of(), origin);
            } else {
                path(reading, login, allowed, origin);
            }
        }
    }

    private static void path(Reading reading, Draft.Entry login, Node allowed, Origin origin) {
        reading.used().add(Combo.PASSWORD);
        reading.used().add("microsoftAuthenticatorPush");
        reading.used().add("softwareOath");
        AuthenticatorFacts.mailbox(reading.draft(), origin);
        AuthenticatorFacts.number(reading.draft(), origin);
        login.set("recovery", List.of(ID), origin);
        Draft.Entry path = reading.draft().noun(NounKind.RECOVERY, ID).from(origin);
        path.set("title", "self-service password reset of administrators", origin);
        path.set("restores", List.of(Ids.PASSWORD), allowed.derived("it resets the password and nothing else"));
        boolean perhapsOneGate = reading.tenant().has(Part.DOMAIN)
                && reading.tenant().all(Part.DOMAIN).stream()
                        .allMatch(domain -> domain.any("isInitial").isTrue());
        if (perhapsOneGate) {
            reading.tenant()
                    .unread()
                    .add(
                            allowed,
                            "without a domain of its own and without Entra Connect one gate is enough;"
                                    + " whether Entra Connect runs is not in the input");
        } else {
            path.set("accepts", pairs(), allowed.defaulted(TWO_GATES));
        }
    }

    private static List<List<Map<String, Object>>> pairs() {
        List<Map<String, Object>> mail = List.of(sent(CodeChannel.EMAIL, Ids.MAILBOX));
        List<Map<String, Object>> phone =
                List.of(sent(CodeChannel.SMS, Ids.NUMBER), sent(CodeChannel.VOICE, Ids.NUMBER));
        List<Map<String, Object>> app = List.of(bound(Ids.PUSH), bound(Ids.CODES));
        List<List<Map<String, Object>>> pairs = new ArrayList<>();
        cross(mail, phone, pairs);
        cross(mail, app, pairs);
        cross(phone, app, pairs);
        return pairs;
    }

    private static void cross(
            List<Map<String, Object>> ones, List<Map<String, Object>> others, List<List<Map<String, Object>>> pairs) {
        ones.forEach(one -> others.forEach(other -> pairs.add(List.of(one, other))));
    }

    private static Map<String, Object> sent(CodeChannel channel, String boundary) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("method", Method.ISSUED_CODE);
        proof.put("channel", channel);
        proof.put("deliveredTo", List.of(boundary));
        return proof;
    }

    private static Map<String, Object> bound(String authenticator) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("method", Method.BOUND_AUTHENTICATOR);
        proof.put("authenticator", authenticator);
        return proof;
    }
}
