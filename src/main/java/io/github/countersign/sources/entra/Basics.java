package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds beside Conditional Access.
 *
 * @param securityDefaults whether security defaults are on; they must be off where a policy is enabled
 * @param oneFactorSuffices whether there are people whom no setting of their own asks for a second factor
 * @param federated whether people of a domain sign in at another identity provider
 */
record Basics(
        @Nullable Boolean securityDefaults,
        @Nullable Boolean oneFactorSuffices,
        @Nullable Boolean federated) {

    /** Reads them. */
    static Basics of(Tenant tenant, boolean policiesInForce) {
        Boolean defaults = policiesInForce ? Boolean.FALSE : null;
        for (Node policy : tenant.all(Part.SECURITY_DEFAULTS)) {
            Boolean stated = policy.any("isEnabled").flag();
            if (Boolean.TRUE.equals(stated) && policiesInForce) {
                tenant.unread()
                        .add(
                                policy.any("isEnabled"),
                                "security defaults and enabled policies exclude each other;"
                                        + " these files are not of one time or one tenant");
            }
            defaults = stated == null ? defaults : stated;
        }
        boolean someWithout = tenant.all(Part.PER_USER_MFA).stream()
                .anyMatch(one -> one.any("perUserMfaState").textOr("").equalsIgnoreCase("disabled"));
        Boolean oneFactor = someWithout || Boolean.TRUE.equals(defaults) ? Boolean.TRUE : null;
        return new Basics(defaults, oneFactor, federated(tenant));
    }

    private static @Nullable Boolean federated(Tenant tenant) {
        List<Node> domains = tenant.all(Part.DOMAIN);
        boolean some = domains.stream()
                .anyMatch(domain -> domain.any("authenticationType").textOr("").equalsIgnoreCase("Federated"));
        boolean all = !domains.isEmpty()
                && domains.stream()
                        .allMatch(domain ->
                                domain.any("authenticationType").textOr("").equalsIgnoreCase("Managed"));
        return some ? Boolean.TRUE : all ? Boolean.FALSE : null;
    }

    /** Whether people can use a method. */
    @Nullable
    Boolean usable(String method, Methods methods) {
        if (method.startsWith("federated")) {
            return Boolean.TRUE.equals(federated);
        }
        boolean byDefaults = Boolean.TRUE.equals(securityDefaults) && SecurityDefaults.offers(method);
        return byDefaults ? Boolean.TRUE : methods.usable(method);
    }
}
