package io.github.countersign.sources.okta;

import io.github.countersign.sources.okta.Org.Engine;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which engine an org runs, told by objects that only one of them has. */
final class Engines {

    private Engines() {}

    /** The engine; null where nothing tells or the objects contradict each other. */
    static @Nullable Engine of(List<Policy> policies, List<Node> authenticators) {
        boolean identity = !authenticators.isEmpty() || policies.stream().anyMatch(Engines::ofIdentity);
        boolean classic = policies.stream().anyMatch(Engines::ofClassic);
        return identity == classic ? null : identity ? Engine.IDENTITY : Engine.CLASSIC;
    }

    private static boolean ofIdentity(Policy policy) {
        return policy.type() == PolicyType.ACCESS
                || policy.node().get("settings").get("type").textOr("").equals("AUTHENTICATORS")
                || policy.node().get("is_oie").isTrue()
                || policy.rules().stream()
                        .anyMatch(
                                rule -> rule.piece().at(Setting.PRIMARY_FACTOR).present());
    }

    private static boolean ofClassic(Policy policy) {
        boolean factors = policy.node().get("settings").get("factors").present();
        boolean old = policy.type() == PolicyType.ENROLMENT
                && policy.piece().terraform()
                && policy.node().get("is_oie").isFalse();
        return factors
                || old
                || policy.rules().stream()
                        .anyMatch(rule -> rule.piece().at(Setting.SEQUENCE).present());
    }
}
