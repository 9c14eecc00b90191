package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** Facts of the PIN or biometric that activates a multi-factor authenticator (SP 800-63B-4 section 3.2.10). */
public record Activation(
        @Fact("a local activation factor is needed and the verifier can tell that it was used") @Nullable
        Boolean required,

        @Fact("it is asked at each use") @Nullable Boolean perUse,

        @Fact("shortest activation secret accepted") @Nullable
        Integer minimumLength,

        @Fact("the activation secret is a random number handed out, not chosen") @Nullable
        Boolean secretRandom,

        @Fact("failed activations before the authenticator is disabled; none where there is no limit") @Nullable
        Count maximumFailures,

        @Fact("the activation secret never leaves authenticator and endpoint") @Nullable
        Boolean staysLocal,

        @Fact("activation is a separate act from unlocking the phone or computer") @Nullable
        Boolean separateFromDeviceUnlock,

        @Fact("a managed device with a short idle lock, for which the organisation relaxed the separate act on record")
        @Nullable
        Boolean managedDeviceRelaxation,

        @Fact("the activation secret is checked in a secure element, TPM or TEE") @Nullable
        Boolean hardwareProtected,

        @Fact("the activation secret yields the key that decrypts the authentication key") @Nullable
        Boolean derivesDecryptionKey) {

    static final Activation UNKNOWN = new Activation(null, null, null, null, null, null, null, null, null, null);
}
