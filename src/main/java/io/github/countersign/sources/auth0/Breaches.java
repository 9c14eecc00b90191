package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the detection of breached passwords does.
 *
 * @param screensNew whether a breached password is refused when it is chosen, at registration and at a reset
 * @param blocksLogin whether an account with a breached password is shut until the password was changed
 */
record Breaches(
        @Nullable Known<Boolean> screensNew, @Nullable Known<Boolean> blocksLogin) {

    /** What the tenant's settings say. */
    static Breaches of(Reading reading) {
        Node settings = reading.pieces().one(Part.BREACHED_PASSWORD);
        if (settings == null) {
            return new Breaches(null, null);
        }
        Boolean enabled = reading.settings().flag(settings.get("enabled"));
        settings.get("method").looked();
        if (enabled == null) {
            return new Breaches(null, null);
        }
        if (!enabled) {
            Known<Boolean> off = new Known<>(false, settings.get("enabled").read());
            return new Breaches(off, off);
        }
        Known<Boolean> registration = blocks(reading, stage(settings, "pre-user-registration"));
        Known<Boolean> change = blocks(reading, stage(settings, "pre-change-password"));
        Known<Boolean> screens = Known.isFalse(registration)
                ? registration
                : Known.isFalse(change) ? change : registration == null || change == null ? null : registration;
        return new Breaches(screens, blocks(reading, settings));
    }

    private static Node stage(Node settings, String name) {
        Node own = settings.get(name.replace('-', '_'));
        return own.present() ? own : settings.get("stage").get(name);
    }

    private static @Nullable Known<Boolean> blocks(Reading reading, Node holder) {
        Node shields = holder.get("shields");
        List<String> names = shields.present() ? reading.settings().texts(shields) : null;
        return names == null ? null : new Known<>(names.contains("block"), shields.read());
    }
}
