package io.github.countersign.sources.auth0;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The factors of Guardian: which are switched on, and the authenticators they become. Some work only beside another, and
 * Duo only where it is the sole one.
 */
final class Factors {

    private static final List<String> ALL = List.of(
            "otp",
            "push-notification",
            "sms",
            "webauthn-roaming",
            "webauthn-platform",
            "duo",
            "email",
            "recovery-code");
    private static final Set<String> DEPENDENT = Set.of("webauthn-platform", "email", "recovery-code");
    private static final Set<String> ENROLLED_AT_FIRST =
            Set.of("otp", "push-notification", "sms", "webauthn-roaming", "duo");
    private static final Map<String, String> SWITCHES =
            Map.of("otp", "otp", "email", "email", "recovery_code", "recovery-code");
    private static final Map<String, String> BLOCKS = Map.of(
            "phone", "sms",
            "push", "push-notification",
            "duo", "duo",
            "webauthn_roaming", "webauthn-roaming",
            "webauthn_platform", "webauthn-platform");
    private static final Map<String, String> GRANT = Map.of(
            "otp", "mfa-otp",
            "sms", "mfa-oob",
            "push-notification", "mfa-oob",
            "email", "mfa-oob",
            "recovery-code", "mfa-recovery-code");

    private final Map<String, Known<Boolean>> told = new LinkedHashMap<>();
    private final Map<String, List<String>> authenticators = new LinkedHashMap<>();

    private Factors() {}

    /** The factors of a tenant, whose authenticators are stated. */
    static Factors of(Reading reading) {
        Factors factors = new Factors();
        for (Node factor : reading.pieces().all(Part.FACTOR)) {
            String written = factor.get("name").textOr("");
            String name = written.equals("phone") ? "sms" : written;
            Boolean on = reading.settings().flag(factor.get("enabled"));
            if (!ALL.contains(name)) {
                reading.unread().add(factor, "is no factor that is known");
            } else if (on != null) {
                factors.told.put(name, new Known<>(on, factor.get("enabled").read()));
            }
        }
        Node guardian = reading.pieces().one(Part.GUARDIAN);
        if (guardian != null) {
            factors.guardian(reading, guardian);
        }
        SecondFactors states = new SecondFactors(reading);
        for (String name : factors.usable()) {
            Known<Boolean> on = factors.told.get(name);
            if (on != null) {
                factors.authenticators.put(name, states.state(name, on.origin()));
            }
        }
        factors.note(reading);
        return factors;
    }

    /** Terraform's provider takes a factor that has a block, and whose block is missing, to be off. */
    private void guardian(Reading reading, Node guardian) {
        SWITCHES.forEach((key, name) -> {
            Boolean on = reading.settings().flag(guardian.get(key));
            if (on != null) {
                told.put(name, new Known<>(on, guardian.get(key).read()));
            }
        });
        BLOCKS.forEach((key, name) -> {
            Node block = guardian.get(key);
            Boolean on = block.present() ? reading.settings().flag(block.get("enabled")) : Boolean.FALSE;
            if (on != null) {
                told.put(
                        name,
                        new Known<>(
                                on,
                                block.present()
                                        ? block.get("enabled").read()
                                        : block.defaulted("Terraform's provider: off where the block is missing")));
            }
        });
    }

    private void note(Reading reading) {
        Node guardian = reading.pieces().one(Part.GUARDIAN);
        Node at = reading.pieces().all(Part.FACTOR).stream()
                .findFirst()
                .orElse(guardian == null ? reading.root() : guardian);
        if (!known()) {
            List<String> missing =
                    ALL.stream().filter(name -> !told.containsKey(name)).toList();
            reading.unread().add(at, "whether these factors are on is not in the input: " + String.join(", ", missing));
        }
        List<String> idle = ALL.stream()
                .filter(this::on)
                .filter(name -> !usable().contains(name))
                .toList();
        if (!idle.isEmpty()) {
            reading.unread()
                    .add(
                            at,
                            "on, but not offered beside the others or without one of them: " + String.join(", ", idle));
        }
    }

    private boolean on(String name) {
        return Known.isTrue(told.get(name));
    }

    private List<String> usable() {
        boolean independent = ALL.stream().anyMatch(name -> !DEPENDENT.contains(name) && on(name));
        boolean others = ALL.stream().anyMatch(name -> !name.equals("duo") && on(name));
        return ALL.stream()
                .filter(this::on)
                .filter(name -> independent || !DEPENDENT.contains(name))
                .filter(name -> !name.equals("duo") || !others)
                .toList();
    }

    /** Whether it is told of every factor whether it is on. */
    boolean known() {
        return told.keySet().containsAll(ALL);
    }

    /** Ids of the authenticators that people can be asked for. */
    List<String> ids() {
        return authenticators.values().stream().flatMap(List::stream).toList();
    }

    /** Ids of those that a person without any enrols first; the others come with them or after them. */
    List<String> first() {
        return of(ENROLLED_AT_FIRST);
    }

    /** Ids of those that a person enrols by himself, at first or later. */
    List<String> enrolled() {
        List<String> ids = new ArrayList<>(first());
        ids.addAll(of(Set.of("webauthn-platform")));
        return ids;
    }

    private List<String> of(Set<String> names) {
        List<String> ids = new ArrayList<>();
        authenticators.forEach((name, each) -> ids.addAll(names.contains(name) ? each : List.of()));
        return ids;
    }

    /** Ids of those that the token endpoint takes from an application with the given grants. */
    List<String> byGrants(List<String> grants) {
        List<String> ids = new ArrayList<>();
        authenticators.forEach((name, each) -> {
            String grant = GRANT.get(name);
            if (grant != null && grants.stream().anyMatch(one -> one.endsWith("/" + grant))) {
                ids.addAll(each);
            }
        });
        return ids;
    }

    /** Where the factor stands that an authenticator comes from, for origins. */
    @Nullable
    Known<Boolean> stated(String name) {
        return told.get(name);
    }
}
