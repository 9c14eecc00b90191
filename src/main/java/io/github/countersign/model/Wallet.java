package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** Facts of a subscriber-controlled wallet (SP 800-63B-4 section 3.1.7.3). */
public record Wallet(
        @Fact("the wallet runs on the person's own device") @Nullable
        Boolean local,

        @Fact("the assertion tells how the wallet was activated") @Nullable
        Boolean activationReported,

        @Fact("assertions are signed") @Nullable Boolean assertionSigned) {

    static final Wallet UNKNOWN = new Wallet(null, null, null);
}
