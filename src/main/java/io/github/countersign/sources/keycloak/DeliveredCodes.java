package io.github.countersign.sources.keycloak;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States the facts of codes and links that are sent: by the server's own mail step, or by custom steps. */
final class DeliveredCodes {

    private final Realm realm;
    private final Means.Mean mean;
    private final Draft.Entry code;

    private DeliveredCodes(Realm realm, Means.Mean mean, Draft.Entry code) {
        this.realm = realm;
        this.mean = mean;
        this.code = code;
    }

    /** States what is known of a code or link. */
    static void state(Reading reading, Means.Mean mean, Draft.Entry code) {
        new DeliveredCodes(reading.realm(), mean, code).state();
    }

    private void state() {
        Node step = Node.at(realm.node().tree(), mean.pointer());
        boolean byMail = mean.kind() == StepKind.MAIL_LINK || mean.kind() == StepKind.MAIL_CODE;
        AuthenticatorType type = mean.kind() == StepKind.MAIL_LINK
                ? AuthenticatorType.EMAIL_LINK
                : byMail ? AuthenticatorType.EMAIL_CODE : AuthenticatorType.SMS_CODE;
        boolean builtIn = StepKind.builtIn(mean.provider());
        Origin named = step.derived(
                builtIn ? "the server's own mail step" : "by the name of the step '" + mean.provider() + "'");
        code.set("type", type, named);
        code.set("deliveredTo", List.of(byMail ? Reading.MAILBOX : Reading.PHONE_NUMBER), named);
        if (builtIn) {
            return;
        }
        Origin settings = step.read("settings of the step");
        code.set("outOfBand.digits", positive("length"), settings);
        Integer lifetime = positive("ttl");
        code.set(
                "outOfBand.lifetime",
                lifetime == null ? null : Limit.ofSeconds(lifetime),
                step.read("settings of the step, read as seconds"));
        String simulated = mean.setting("simulation");
        if (simulated != null && (simulated.equals("true") || simulated.equals("false"))) {
            code.set("outOfBand.simulated", simulated.equals("true"), settings);
            if (simulated.equals("true")) {
                realm.unread().add(mean.pointer(), "codes of this step are only written to the log, never sent");
            }
        }
    }

    private @Nullable Integer positive(String key) {
        String text = mean.setting(key);
        return text != null && text.matches("[1-9]\\d{0,6}") ? Integer.valueOf(text) : null;
    }
}
