package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;
import static io.github.countersign.model.Lists.copyNested;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to bind a new authenticator to an account (SP 800-63B-4 section 4.1). */
public record Enrolment(
        String id,
        @Fact("name for people to read") @Nullable String title,

        @Fact("authenticators it binds") @Refers(Authenticator.class) @Nullable
        List<String> binds,

        @Fact("combinations of authenticators, each of which suffices to bind a new one")
        @Refers(Authenticator.class)
        @Nullable
        List<List<String>> requires,

        @Fact("it is open only to a person who has no such authenticator yet") @Nullable
        Boolean firstUse,

        @Fact("lowest assurance level that suffices to bind a new authenticator") @Nullable
        Aal requiredAal,

        @Fact("highest assurance level of the account before the new authenticator") @Nullable
        Aal accountHighestAal,

        @Fact("highest assurance level at which the new authenticator will be used") @Nullable
        Aal newAuthenticatorAal,

        @Fact("a notice goes out by a route independent of the binding") @Nullable
        Boolean notifiedIndependently,

        @Fact("the record of bound authenticators is complete") @Nullable
        Boolean recordComplete,

        @Fact("address or device that did the binding is recorded") @Nullable
        Boolean sourceRecorded,

        @Fact("more than one authenticator can be bound") @Nullable
        Boolean multipleAllowed,

        @Fact("number of authenticators people are urged to keep") @Nullable
        Integer recommendedCount,

        @Fact("one phone or token may serve several people of a public service") @Nullable
        Boolean deviceSharingAllowed,

        @Fact("physical authenticators bound at enrolment (revision 3)") @Nullable
        Integer physicalAtEnrolment,

        @Fact("the person is told how to cancel a wrong binding at once") @Nullable
        Boolean mishapInstructions,

        @Fact("how the intended person is confirmed when binding happens later than enrolment") @Nullable
        LaterConfirmation laterConfirmation,

        BindingCode bindingCode,
        ContinuationCode continuationCode,
        ConfirmationCode confirmationCode)
        implements Noun {

    /** Copies the lists and fills the groups. */
    public Enrolment {
        binds = copy(binds);
        requires = copyNested(requires);
        bindingCode = bindingCode == null ? BindingCode.UNKNOWN : bindingCode;
        continuationCode = continuationCode == null ? ContinuationCode.UNKNOWN : continuationCode;
        confirmationCode = confirmationCode == null ? ConfirmationCode.UNKNOWN : confirmationCode;
    }

    /** Whether anything confirms the intended person when binding happens later; null where nobody knows. */
    public @Nullable Boolean confirmsLater() {
        return laterConfirmation == null ? null : Boolean.valueOf(laterConfirmation != LaterConfirmation.NONE);
    }

    /** The level at stake at the least: the lower of account and new authenticator, none where either is unknown. */
    public Aal leastLevelAtStake() {
        return accountHighestAal == null || newAuthenticatorAal == null
                ? Aal.NONE
                : lower(accountHighestAal, newAuthenticatorAal);
    }

    /** The level at stake at the most: the lower of account and new authenticator, the highest for what is unknown. */
    public Aal highestLevelAtStake() {
        return lower(
                accountHighestAal == null ? Aal.AAL3 : accountHighestAal,
                newAuthenticatorAal == null ? Aal.AAL3 : newAuthenticatorAal);
    }

    private static Aal lower(Aal one, Aal other) {
        return one.atLeast(other) ? other : one;
    }

    /** How the intended person is confirmed when binding happens later, the weakest way allowed. */
    public enum LaterConfirmation implements Term {
        CONTINUATION_CODE,
        BIOMETRIC,
        TEMPORARY_SECRET,
        IN_SESSION_ONLY,
        NONE
    }

    /** A code that binds an authenticator on another endpoint (SP 800-63B-4 section 4.1.2.2). */
    public record BindingCode(
            @Fact("authenticators can be bound on another endpoint by a binding code") @Nullable
            Boolean used,

            @Fact("entropy of the code in bits") @Nullable Integer bits,

            @Fact("it is used together with a typed identifier") @Nullable
            Boolean withIdentifier,

            @Fact("how it travels, the least safe way allowed") @Nullable
            Transfer transfer,

            @Fact("it works once") @Nullable Boolean singleUse,

            @Fact("its validity; none where it never expires") @Nullable
            Limit lifetime) {

        static final BindingCode UNKNOWN = new BindingCode(null, null, null, null, null, null);

        /** How a binding code travels. */
        public enum Transfer implements Term {
            MANUAL,
            QR,
            LOCAL_OTHER,
            EMAIL,
            SMS,
            CHAT
        }
    }

    /** A code that links a later enrolment session to an unfinished one (SP 800-63A-4 section 3.9). */
    public record ContinuationCode(
            @Fact("continuation codes are issued") @Nullable Boolean used,
            @Fact("entropy of the code in bits") @Nullable Integer bits,
            @Fact("it is stored hashed") @Nullable Boolean hashed,
            @Fact("it works once") @Nullable Boolean singleUse,
            @Fact("its entry is throttled") @Nullable Boolean throttled) {

        static final ContinuationCode UNKNOWN = new ContinuationCode(null, null, null, null, null);
    }

    /** A code that validates an address (SP 800-63A-4 section 3.8). */
    public record ConfirmationCode(
            @Fact("addresses are validated by a code") @Nullable
            Boolean used,

            @Fact("channel it is sent by") Recovery.@Nullable CodeChannel channel,

            @Fact("length in decimal digits or the like") @Nullable
            Integer digits,

            @Fact("its validity; none where it never expires") @Nullable
            Limit lifetime,

            @Fact("it works once") @Nullable Boolean singleUse) {

        static final ConfirmationCode UNKNOWN = new ConfirmationCode(null, null, null, null, null);
    }

    @Override
    public int hashCode() {
        return NounKind.ENROLMENT.hash(id);
    }
}
