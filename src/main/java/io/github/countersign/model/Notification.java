package io.github.countersign.model;

import org.jspecify.annotations.Nullable;

/** How the owner of an account learns what happens to it (SP 800-63B-4 section 4.6). */
public record Notification(
        String id,

        @Fact("addresses an account can hold; none where there is no limit") @Nullable
        Count addressesSupported,

        @Fact("at least one address was validated in proofing") @Nullable
        Boolean validatedAddressPresent,

        @Fact("every address but the postal one gets the notice") @Nullable
        Boolean sentToAllNonPostal,

        @Fact("non-postal addresses on file that did not receive the recovery code") @Nullable
        Integer nonPostalOtherThanRecovery,

        @Fact("a postal address is on file") @Nullable Boolean postalOnFile,

        @Fact("a letter goes out where no other address is stored and for recovery at AAL3") @Nullable
        Boolean postalWhenRequired,

        @Fact("a letter goes out where the only other address also received the recovery code") @Nullable
        Boolean postalWhenOnlyRecoveryAddress,

        @Fact("lowest assurance level that lets notification addresses be changed") @Nullable
        Aal updateRequiredAal,

        @Fact("every change to account information is notified") @Nullable
        Boolean accountUpdatesNotified,

        @Fact("the notice says how to object") @Nullable Boolean objectionInstructions)
        implements Noun {
    @Override
    public int hashCode() {
        return NounKind.NOTIFICATION.hash(id);
    }
}
