package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.vendor.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the realm's flows ask for, each under the id of the authenticator it becomes. */
final class Means {

    static final String PASSWORD = "password";
    static final String SECURITY_KEY = "security-key";
    static final String PASSKEY = "passkey";
    static final String EMAIL_LINK = "email-link";

    private static final String RECOVERY_CODES = "recovery-codes";
    private static final String CERTIFICATE = "certificate";
    private static final String KERBEROS = "kerberos";
    private static final Set<String> RESERVED = Set.of(
            PASSWORD, SECURITY_KEY, PASSKEY, EMAIL_LINK, RECOVERY_CODES, CERTIFICATE, KERBEROS, "otp", "totp", "hotp");

    private final String otp;
    private final Map<String, Mean> byId = new LinkedHashMap<>();

    /** Means of a realm whose one-time password has the id. */
    Means(String otp) {
        this.otp = otp;
    }

    /**
     * Something a flow asks for.
     *
     * @param kind the kind of step that asks
     * @param provider the step that asks first
     * @param steps every step that asks
     */
    record Mean(StepKind kind, String provider, List<Execution> steps) {

        /** A setting of the steps; null where none has it or they differ. */
        @Nullable
        String setting(String key) {
            Set<String> values = new LinkedHashSet<>();
            steps.forEach(step -> values.add(step.setting(key)));
            String only = values.size() == 1 ? values.iterator().next() : "";
            return only.isBlank() ? null : only;
        }

        /** Where the first step stands. */
        String pointer() {
            return steps.get(0).pointer();
        }
    }

    /** The id of what a step asks for. */
    String of(StepKind kind, Execution step) {
        String provider = String.valueOf(step.provider());
        String id = switch (kind) {
            case PASSWORD -> PASSWORD;
            case OTP -> otp;
            case SECURITY_KEY -> SECURITY_KEY;
            case PASSKEY -> PASSKEY;
            case RECOVERY_CODE -> RECOVERY_CODES;
            case CERTIFICATE -> CERTIFICATE;
            case KERBEROS -> KERBEROS;
            case MAIL_LINK -> StepKind.builtIn(provider) ? EMAIL_LINK : custom(provider);
            default -> custom(provider);
        };
        List<Execution> steps = byId.computeIfAbsent(id, first -> new Mean(kind, provider, new ArrayList<>()))
                .steps();
        if (!steps.contains(step)) {
            steps.add(step);
        }
        return id;
    }

    /** An id for a custom step that nothing else has. */
    private String custom(String provider) {
        String slug = Slug.of(provider);
        String id = RESERVED.contains(slug) || slug.startsWith("idp-") ? "custom-" + slug : slug;
        String free = id;
        for (int i = 2; taken(free, provider); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private boolean taken(String id, String provider) {
        Mean mean = byId.get(id);
        return mean != null && !mean.provider().equals(provider);
    }

    /** The id of the one-time password. */
    String otp() {
        return otp;
    }

    /** What has the id, if a flow asks for it. */
    @Nullable
    Mean get(String id) {
        return byId.get(id);
    }

    /** Everything asked for. */
    Map<String, Mean> all() {
        return Map.copyOf(byId);
    }

    /** Ids in the order they were met. */
    List<String> ids() {
        return List.copyOf(byId.keySet());
    }

    /** Ids of one kind. */
    Set<String> of(StepKind kind) {
        Set<String> ids = new LinkedHashSet<>();
        byId.forEach((id, mean) -> {
            if (mean.kind() == kind) {
                ids.add(id);
            }
        });
        return ids;
    }
}
