package io.github.countersign.sources.auth0;

import io.github.countersign.model.Authenticator.Throttling.Action;
import io.github.countersign.model.Count;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * States how guesses at passwords are limited. Failures are counted for each pair of account and address, unless accounts
 * are locked as such; so from ever new addresses an account can be tried without end.
 */
final class Guessing {

    private static final int USUAL = 10;

    private final Reading reading;
    private final Draft.Entry password;

    private Guessing(Reading reading, Draft.Entry password) {
        this.reading = reading;
        this.password = password;
    }

    /** States the limits of one database, which can switch the tenant's protection off for itself. */
    static void state(Reading reading, Draft.Entry password, Node ofDatabase) {
        Guessing guessing = new Guessing(reading, password);
        Boolean own = ofDatabase.present() ? reading.settings().flag(ofDatabase) : Boolean.TRUE;
        Node protection = reading.pieces().one(Part.BRUTE_FORCE);
        if (Boolean.FALSE.equals(own)) {
            guessing.none(ofDatabase.read());
        } else if (protection != null && own != null) {
            guessing.of(protection);
        }
    }

    private void of(Node protection) {
        Boolean enabled = reading.settings().flag(protection.get("enabled"));
        Node shields = protection.get("shields");
        List<String> names = shields.present() ? reading.settings().texts(shields) : null;
        if (Boolean.FALSE.equals(enabled)) {
            none(protection.get("enabled").read());
        } else if (Boolean.TRUE.equals(enabled) && names != null) {
            if (!names.contains("block")) {
                none(shields.derived("without the shield 'block' failures are only recorded or notified"));
                return;
            }
            allowed(protection);
        }
    }

    private void allowed(Node protection) {
        Node allowlist = protection.get("allowlist");
        List<String> free = allowlist.present() ? reading.settings().texts(allowlist) : List.of();
        if (free == null) {
            return;
        }
        if (free.stream().anyMatch(range -> range.endsWith("/0"))) {
            none(allowlist.derived("every address is exempt"));
            return;
        }
        if (!free.isEmpty()) {
            reading.unread()
                    .add(allowlist, "from these addresses failures are not limited: " + String.join(", ", free));
        }
        password.set("throttling.enabled", true, protection.get("enabled").read());
        counting(protection);
    }

    private void counting(Node protection) {
        Node mode = protection.get("mode");
        @Nullable String word = reading.settings().text(mode);
        if ("count_per_identifier".equals(word)) {
            Node most = protection.get("max_attempts");
            Integer failures = reading.settings().whole(most);
            Origin origin = most.present() ? most.read() : most.defaulted("default of Auth0: " + USUAL);
            password.set("throttling.maximumFailures", most.present() ? failures : Integer.valueOf(USUAL), origin);
            password.set(
                    "throttling.action",
                    Action.LOCK_ACCOUNT,
                    mode.derived("all logins to the account are blocked until the person or an administrator unblocks"
                            + " it, the password is changed, or thirty days have passed"));
        } else if ("count_per_identifier_and_ip".equals(word)) {
            password.set(
                    "throttling.maximumFailures",
                    Count.NONE.toString(),
                    mode.derived("failures are counted for each address apart, and only that address is blocked, so"
                            + " the account can be tried from others without end"));
        }
    }

    private void none(Origin origin) {
        password.set("throttling.enabled", false, origin)
                .set("throttling.maximumFailures", Count.NONE.toString(), origin)
                .set("throttling.action", Action.NONE, origin);
    }
}
