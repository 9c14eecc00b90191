package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** What the relying party asks of a WebAuthn authenticator (SP 800-63B-4 appendix B.3). */
public record WebAuthn(
        @Fact("user verification the relying party asks for") @Nullable
        UserVerification userVerification,

        @Fact("the relying party reads the user-verification flag in every response") @Nullable
        Boolean flagInspected,

        @Fact("what a login without user verification counts as") @Nullable
        Unverified unverifiedCountsAs,

        @Fact("attestation is asked for at registration") @Nullable
        Boolean attestationRequested,

        @Fact("only listed models of authenticator are accepted") @Nullable
        Boolean modelsRestricted) {

    static final WebAuthn UNKNOWN = new WebAuthn(null, null, null, null, null);

    /** Value sent by the relying party. */
    public enum UserVerification implements Term {
        REQUIRED,
        PREFERRED,
        DISCOURAGED,
        NOT_WEBAUTHN
    }

    /** What a response without user verification counts as. */
    public enum Unverified implements Term {
        MULTI_FACTOR,
        SINGLE_FACTOR,
        REJECTED
    }
}
