package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Factor;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many factors a way through a flow has: at least, and at the most where something is not known. */
final class Strength {

    private final Means means;
    private final @Nullable Boolean securityKeyVerifies;
    private final @Nullable Boolean passkeyVerifies;

    /** Strength in a realm that demands, or does not demand, that WebAuthn authenticators verify their user. */
    Strength(Means means, @Nullable Boolean securityKeyVerifies, @Nullable Boolean passkeyVerifies) {
        this.means = means;
        this.securityKeyVerifies = securityKeyVerifies;
        this.passkeyVerifies = passkeyVerifies;
    }

    /** Different factors that are certain. */
    int atLeast(Way way) {
        return count(way, false);
    }

    /** Different factors there are at the most. */
    int atMost(Way way) {
        return count(way, true);
    }

    private int count(Way way, boolean favourably) {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        way.means().forEach(id -> factors.addAll(factors(id, favourably)));
        return factors.size();
    }

    private Set<Factor> factors(String id, boolean favourably) {
        Means.Mean mean = means.get(id);
        StepKind kind = mean == null ? StepKind.CUSTOM : mean.kind();
        return switch (kind) {
            case PASSWORD -> EnumSet.of(Factor.KNOW);
            case OTP, RECOVERY_CODE, SMS -> EnumSet.of(Factor.HAVE);
            case SECURITY_KEY -> verified(securityKeyVerifies, favourably);
            case PASSKEY -> verified(passkeyVerifies, favourably);
            case CERTIFICATE -> verified(null, favourably);
            case MAIL_LINK, MAIL_CODE, KERBEROS -> EnumSet.noneOf(Factor.class);
            case PHONE_OR_PASSWORD -> EnumSet.of(Factor.HAVE);
            default -> favourably ? EnumSet.allOf(Factor.class) : EnumSet.noneOf(Factor.class);
        };
    }

    private static Set<Factor> verified(@Nullable Boolean verifies, boolean favourably) {
        boolean both = verifies == null ? favourably : verifies;
        return both ? EnumSet.of(Factor.HAVE, Factor.KNOW) : EnumSet.of(Factor.HAVE);
    }
}
