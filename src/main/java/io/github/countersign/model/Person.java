package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person of the people who sign in, with what is bound to the account. A configuration may name a few; whole
 * populations are read one by one and never held together.
 */
public record Person(
        String id,

        @Fact("the account can be used to sign in") @Nullable
        Boolean active,

        @Fact("the person holds privileged access") @Nullable
        Boolean privileged,

        @Fact("kinds of authenticator bound to the account") @Nullable
        List<AuthenticatorType> holds,

        @Fact("something beside a password is bound that counts as a second factor") @Nullable
        Boolean secondFactorBound,

        @Fact("mailboxes and numbers that codes for the login go to, under pseudonyms") @Nullable
        List<String> codesTo,

        @Fact("mailboxes and numbers through which access is recovered, under pseudonyms") @Nullable
        List<String> recoversTo)
        implements Noun {

    /** Copies the lists. */
    public Person {
        holds = copy(holds);
        codesTo = copy(codesTo);
        recoversTo = copy(recoversTo);
    }

    /** Whether something the person has is bound beside what the person knows: as stated, else by the kinds bound. */
    public @Nullable Boolean hasSecondFactor() {
        if (secondFactorBound != null || holds == null) {
            return secondFactorBound;
        }
        return ThreeValued.any(holds, type -> switch (type.nistClass()) {
            case LOOK_UP_SECRET, OUT_OF_BAND, ONE_TIME_PASSWORD, CRYPTOGRAPHIC, WALLET -> Boolean.TRUE;
            case PASSWORD, BIOMETRIC, NOT_AN_AUTHENTICATOR -> Boolean.FALSE;
            case UNKNOWN -> null;
        });
    }

    /** Whether an authenticator is bound whose kind ties its output to the genuine verifier. */
    public @Nullable Boolean holdsPhishingResistant() {
        if (holds == null) {
            return Boolean.FALSE.equals(secondFactorBound) ? Boolean.FALSE : null;
        }
        return ThreeValued.any(holds, type -> switch (type.nistClass()) {
            case CRYPTOGRAPHIC -> Boolean.TRUE;
            case WALLET, UNKNOWN -> null;
            default -> Boolean.FALSE;
        });
    }

    /** Whether codes for the login reach the person where recovery does, so that one takeover yields both. */
    public @Nullable Boolean codeSharesRecovery() {
        if (codesTo != null && codesTo.isEmpty() || recoversTo != null && recoversTo.isEmpty()) {
            return Boolean.FALSE;
        }
        return codesTo == null || recoversTo == null
                ? null
                : Boolean.valueOf(!Collections.disjoint(codesTo, recoversTo));
    }
}
