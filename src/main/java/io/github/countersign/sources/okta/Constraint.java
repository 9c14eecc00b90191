package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Node;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one alternative of a rule demands of knowledge and of possession. */
record Constraint(Node node) {

    private static final List<String> UNDERSTOOD = List.of(
            "required",
            "reauthenticateIn",
            "types",
            "methods",
            "authenticationMethods",
            "excludedAuthenticationMethods",
            "deviceBound",
            "hardwareProtection",
            "phishingResistant",
            "userPresence",
            "userVerification",
            "userVerificationMethods");

    /** Whether something that a person knows is asked for; null where that is not told. */
    boolean knowledgeRequired() {
        return required(node.get("knowledge"));
    }

    /** Whether something that a person has is asked for. */
    boolean possessionRequired() {
        return required(node.get("possession"));
    }

    private static boolean required(Node part) {
        return part.present() && !part.get("required").isFalse();
    }

    private boolean demands(String property) {
        return node.get("possession").get(property).textOr("").equals("REQUIRED");
    }

    /** A method of possession as this demands it. */
    Mean asked(Method method, boolean verified) {
        return new Mean(method, verified || demands("userVerification"), demands("phishingResistant"));
    }

    /** Whether a method satisfies it; null where nothing tells. */
    @Nullable
    Boolean meets(Method method) {
        Node part = node.get(method.knowledge() ? "knowledge" : "possession");
        part.looked();
        if (part.expression() != null || !UNDERSTOOD.containsAll(part.keys())) {
            return null;
        }
        if (!part.present()) {
            return true;
        }
        if (lists(part.get("excludedAuthenticationMethods"), method)
                || (part.get("authenticationMethods").present() && !lists(part.get("authenticationMethods"), method))
                || (!part.get("methods").texts().isEmpty()
                        && !part.get("methods").texts().contains(method.word()))
                || !ofTypes(part.get("types").texts(), method)) {
            return false;
        }
        if (method.knowledge()) {
            return true;
        }
        List<@Nullable Boolean> all = Arrays.asList(
                demands("deviceBound") ? method.deviceBound() : Boolean.TRUE,
                demands("phishingResistant") ? Boolean.valueOf(method.resistant()) : Boolean.TRUE,
                demands("userVerification") ? method.verifies() : Boolean.TRUE,
                demands("hardwareProtection") ? method.hardware() : Boolean.TRUE);
        return all.contains(Boolean.FALSE) ? Boolean.FALSE : all.contains(null) ? null : Boolean.TRUE;
    }

    private static boolean ofTypes(List<String> types, Method method) {
        return types.isEmpty() || !method.knowledge() || types.contains(method.word());
    }

    private static boolean lists(Node list, Method method) {
        return list.items().stream()
                .anyMatch(entry -> Method.of(
                                entry.get("key").textOr(""), entry.get("method").text())
                        .equals(java.util.Optional.of(method)));
    }

    /** Whether possession types are listed, which no documentation maps to methods. */
    boolean unclear() {
        return !node.get("possession").get("types").texts().isEmpty();
    }
}
