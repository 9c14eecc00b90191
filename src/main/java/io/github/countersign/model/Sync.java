package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** Facts of the sync fabric that copies an authenticator's keys (SP 800-63B-4 appendix B.2). */
public record Sync(
        @Fact("keys or seeds are kept in a sync fabric") @Nullable
        Boolean used,

        @Fact("strength in bits of the key that encrypts synced keys") @Nullable
        Integer keyEncryptionBits,

        @Fact("only the authenticated owner reaches the keys") @Nullable
        Boolean ownerOnlyAccess,

        @Fact("access to the fabric needs multi-factor authentication equal to AAL2") @Nullable
        Boolean accessAtAal2,

        @Fact("private-key operations happen on the device") @Nullable
        Boolean localKeyOperations,

        @Fact("accounts and devices of the fabric are managed by the enterprise") @Nullable
        Boolean enterpriseManaged) {

    static final Sync UNKNOWN = new Sync(null, null, null, null, null, null);
}
