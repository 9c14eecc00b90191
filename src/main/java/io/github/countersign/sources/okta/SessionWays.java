package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.Set;

/** Works out what a rule of a global session policy asks, whatever an application asks beside it. */
final class SessionWays {

    private static final Ways PASSWORD = Ways.of(Set.of(Set.of(Mean.of(Method.PASSWORD))));

    private final Org org;
    private final Assurance assurance;

    SessionWays(Org org, Assurance assurance) {
        this.org = org;
        this.assurance = assurance;
    }

    /** What a rule that lets people in asks. */
    Ways of(Rule rule) {
        if (rule.piece().at(Setting.SEQUENCE).present()) {
            org.unread()
                    .add(
                            rule.piece().at(Setting.SEQUENCE),
                            "a sequence of factors; whether its further steps are all asked or one of them is not"
                                    + " settled");
            return Ways.unknown(1);
        }
        Known<Boolean> second = rule.piece().flag(Setting.REQUIRE_FACTOR);
        Ways first = first(rule);
        if (second == null) {
            return Ways.unknown(first.least());
        }
        if (!second.value()) {
            return first;
        }
        Node at = rule.node();
        return first.and(assurance.any(true, at));
    }

    private Ways first(Rule rule) {
        Known<String> primary = rule.piece().text(Setting.PRIMARY_FACTOR);
        if (primary == null) {
            boolean classic = org.engine() == Org.Engine.CLASSIC
                    && !rule.piece().at(Setting.PRIMARY_FACTOR).present();
            return classic ? PASSWORD : Ways.unknown(0);
        }
        return switch (primary.value()) {
            case "PASSWORD_IDP" -> PASSWORD;
            case "PASSWORD_IDP_ANY_FACTOR" -> Ways.ANYTHING;
            default -> Ways.unknown(0);
        };
    }
}
