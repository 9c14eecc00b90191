package io.github.countersign.sources.okta;

import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Span;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is shown to recover, from the methods that a rule names. */
final class Proofs {

    private final Org org;
    private final Means means;
    private final Available available;

    Proofs(Org org, Means means, Available available) {
        this.org = org;
        this.means = means;
        this.available = available;
    }

    /** The proofs that a primary method allows; none where it is known that nobody can use it. */
    List<Map<String, Object>> of(String method, Node constraints) {
        List<Map<String, Object>> all = new ArrayList<>();
        switch (method) {
            case "email" -> add(all, Method.EMAIL);
            case "sms" -> add(all, Method.SMS);
            case "voice" -> add(all, Method.VOICE);
            case "push" -> add(all, Method.PUSH);
            case "otp" -> codes(all, constraints);
            default -> all.add(Map.of());
        }
        return all;
    }

    private void add(List<Map<String, Object>> all, Method method) {
        if (!Boolean.FALSE.equals(available.atAll(method))) {
            all.add(of(Mean.of(method)));
        }
    }

    /** Which authenticators show the code is told by a constraint, or is not known. */
    private void codes(List<Map<String, Object>> all, Node constraints) {
        List<String> keys = new ArrayList<>();
        for (Node constraint : constraints.asList()) {
            constraint.get("allowed_authenticators").texts().forEach(keys::add);
            constraint
                    .get("allowedAuthenticators")
                    .items()
                    .forEach(each -> keys.add(each.get("key").textOr("")));
        }
        if (keys.isEmpty()) {
            all.add(Map.of());
        }
        for (String key : keys) {
            Method.of(key, "otp").ifPresentOrElse(method -> add(all, method), () -> all.add(Map.of()));
        }
    }

    /** A step after the first. */
    Map<String, Object> furtherStep(String method) {
        return method.equals("security_question")
                ? Map.of("method", io.github.countersign.model.Recovery.Method.KNOWLEDGE)
                : Map.of();
    }

    /** What showing a mean proves. */
    Map<String, Object> of(Mean mean) {
        return switch (mean.method()) {
            case EMAIL -> issued(CodeChannel.EMAIL);
            case SMS -> issued(CodeChannel.SMS);
            case VOICE -> issued(CodeChannel.VOICE);
            case QUESTION -> furtherStep("security_question");
            default ->
                Map.of(
                        "method",
                        io.github.countersign.model.Recovery.Method.BOUND_AUTHENTICATOR,
                        "authenticator",
                        means.id(mean));
        };
    }

    /** A code that is sent. */
    Map<String, Object> issued(CodeChannel channel) {
        Origin origin = org.top().derived("where the code of a recovery is sent");
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("method", io.github.countersign.model.Recovery.Method.ISSUED_CODE);
        proof.put("channel", channel);
        proof.put(
                "deliveredTo",
                List.of(
                        channel == CodeChannel.EMAIL
                                ? Boundaries.mailbox(org, origin)
                                : Boundaries.number(org, origin)));
        if (channel == CodeChannel.EMAIL) {
            available.of(Method.EMAIL).stream()
                    .map(node -> Span.of(node.get("settings").get("tokenLifetimeInMinutes"), ChronoUnit.MINUTES))
                    .filter(Duration.class::isInstance)
                    .findFirst()
                    .ifPresent(lifetime -> proof.put("lifetime", new Limit(lifetime)));
        }
        return proof;
    }
}
