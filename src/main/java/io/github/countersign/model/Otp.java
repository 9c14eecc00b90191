package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** Facts of one-time passwords made on a device (SP 800-63B-4 sections 3.1.4 and 3.1.5). */
public record Otp(
        @Fact("digits shown") @Nullable Integer digits,

        @Fact("strength of seed and algorithm in bits") @Nullable
        Integer seedStrengthBits,

        @Fact("hash algorithm") @Nullable String algorithm,

        @Fact("clock step of a time-based code; none for a counter-based one") @Nullable
        Limit timeStep,

        @Fact("total time a code stays acceptable, drift both ways included; none where it never expires") @Nullable
        Limit acceptedLifetime,

        @Fact("steps before and after the current one that are accepted") @Nullable
        Integer driftSteps,

        @Fact("a code is accepted once") @Nullable Boolean singleUse,

        @Fact("the verifier's seed store is open only to the components that need it") @Nullable
        Boolean seedAccessRestricted,

        @Fact("the seed is set up with approved cryptography over an authenticated protected channel") @Nullable
        Boolean provisioningProtected,

        @Fact("how the seed may be copied") @Nullable SeedExport seedExport,

        @Fact("moving to a new device ends the old one") @Nullable
        Boolean oldDeviceInvalidated,

        @Fact("a trusted statement says the device is multi-factor (revision 3)") @Nullable
        Boolean multiFactorAttested) {

    static final Otp UNKNOWN = new Otp(null, null, null, null, null, null, null, null, null, null, null, null);

    /** How a seed may be copied. */
    public enum SeedExport implements Term {
        NONE,
        COMPLIANT_SYNC_FABRIC,
        UNCONTROLLED
    }
}
