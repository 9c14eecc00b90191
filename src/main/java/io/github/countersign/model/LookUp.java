package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** Facts of look-up secrets such as backup codes (SP 800-63B-4 section 3.1.2). */
public record LookUp(
        @Fact("length of a secret in decimal digits or the like") @Nullable
        Integer digits,

        @Fact("each secret works once") @Nullable Boolean singleUse,

        @Fact("secrets are stored hashed, salted and slow-hashed below 112 bits") @Nullable
        Boolean hashed,

        @Fact("assurance level of the session that shows the list; none where it is shown without login or mailed")
        @Nullable
        Aal shownAt,

        @Fact("the list is handed over in person or by post, never online") @Nullable
        Boolean deliveredOffline) {

    static final LookUp UNKNOWN = new LookUp(null, null, null, null, null);
}
