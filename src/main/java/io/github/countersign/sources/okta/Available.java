package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which methods people can use: their authenticator is active, they may enrol it, and it is meant for signing in. */
final class Available {

    private final Org org;

    Available(Org org) {
        this.org = org;
    }

    /** Whether people can sign in with a method; null where nothing tells. */
    @Nullable
    Boolean toSignIn(Method method) {
        return and(active(method), enrollable(method), meantFor(method, "sso"));
    }

    /** Whether a method can be used at all, to recover included; null where nothing tells. */
    @Nullable
    Boolean atAll(Method method) {
        return and(active(method), enrollable(method));
    }

    /** Whether it is known that a method cannot be used to sign in. */
    boolean excluded(Method method) {
        return Boolean.FALSE.equals(toSignIn(method));
    }

    private static @Nullable Boolean and(@Nullable Boolean... all) {
        List<@Nullable Boolean> values = Arrays.asList(all);
        return values.contains(Boolean.FALSE) ? Boolean.FALSE : values.contains(null) ? null : Boolean.TRUE;
    }

    /** The authenticators of a method's key. */
    List<Node> of(Method method) {
        return org.authenticators().stream()
                .filter(node -> node.get("key").textOr("").equals(method.key()))
                .toList();
    }

    private @Nullable Boolean active(Method method) {
        List<Node> own = of(method);
        if (method == Method.PASSWORD || org.engine() == Org.Engine.CLASSIC) {
            return true;
        }
        if (own.isEmpty()) {
            return org.authenticatorsListed() ? Boolean.FALSE : null;
        }
        List<Node> active = own.stream()
                .filter(node -> !node.get("status").textOr("").equals("INACTIVE"))
                .toList();
        if (active.isEmpty()) {
            return false;
        }
        return method.onlyOfItsKey() ? Boolean.TRUE : methodActive(method, active);
    }

    private @Nullable Boolean methodActive(Method method, List<Node> authenticators) {
        for (Node authenticator : authenticators) {
            List<Node> methods = methods(authenticator);
            for (Node each : methods) {
                if (Method.of(method.key(), each.get("type").textOr("")).equals(java.util.Optional.of(method))) {
                    return each.get("status").textOr("").equals("ACTIVE");
                }
            }
            if (!methods.isEmpty()) {
                return false;
            }
        }
        return null;
    }

    /** The methods of an authenticator that are there. */
    List<Node> methods(Node authenticator) {
        List<Node> methods =
                new ArrayList<>(authenticator.get("_embedded").get("methods").items());
        String id = authenticator.get("id").textOr("");
        org.methods().stream()
                .filter(method -> id.equals(Parts.after(Parts.self(method), "authenticators")))
                .forEach(methods::add);
        return methods;
    }

    private @Nullable Boolean meantFor(Method method, String purpose) {
        if (method != Method.EMAIL && method != Method.QUESTION && method != Method.SMS && method != Method.VOICE) {
            return true;
        }
        if (org.engine() == Org.Engine.CLASSIC) {
            return true;
        }
        List<String> uses = of(method).stream()
                .map(node -> node.get("settings").get("allowedFor").text())
                .filter(Objects::nonNull)
                .toList();
        return uses.isEmpty()
                ? null
                : Boolean.valueOf(uses.stream().anyMatch(use -> use.equals("any") || use.equals(purpose)));
    }

    private @Nullable Boolean enrollable(Method method) {
        List<Policy> policies = org.active(PolicyType.ENROLMENT);
        if (policies.isEmpty() && method == Method.PASSWORD) {
            return true;
        }
        if (org.engine() == Org.Engine.CLASSIC && !method.inClassic()) {
            return false;
        }
        boolean unknown = !org.complete().contains(PolicyType.ENROLMENT) || policies.isEmpty();
        for (Policy policy : policies) {
            Known<String> enrol = enrol(policy, method);
            if (enrol == null && method == Method.PASSWORD) {
                return true;
            }
            if (enrol != null && !enrol.value().equals("NOT_ALLOWED")) {
                return true;
            }
            unknown |= enrol == null;
        }
        return unknown ? null : Boolean.FALSE;
    }

    /** What an enrolment policy says of a method: REQUIRED, OPTIONAL or NOT_ALLOWED; null where it says nothing. */
    static @Nullable Known<String> enrol(Policy policy, Method method) {
        Known<String> found = null;
        for (Node entry : policy.node().get("settings").get("authenticators").items()) {
            if (entry.get("key").textOr("").equals(method.key())) {
                found = laxer(found, entry.get("enroll").get("self"));
            }
        }
        Node factors = policy.node().get("settings").get("factors");
        for (String name : factors.keys()) {
            if (method.isFactor(name)) {
                found = laxer(found, factors.get(name).get("enroll").get("self"));
            }
        }
        if (found == null && factors.present() && method != Method.PASSWORD) {
            found = new Known<>("NOT_ALLOWED", factors.defaulted("default of Okta for a factor: NOT_ALLOWED"));
        }
        if (policy.piece().terraform()) {
            for (String name : policy.node().keys()) {
                if (method.isFactor(name) || (name.equals(method.key()) && !name.equals("hotp"))) {
                    found = laxer(found, policy.node().get(name).get("enroll"));
                }
            }
        }
        return found;
    }

    private static @Nullable Known<String> laxer(@Nullable Known<String> before, Node node) {
        String text = node.text();
        boolean keep = before != null && !before.value().equals("NOT_ALLOWED");
        return text == null || keep ? before : new Known<>(text, node.read());
    }
}
