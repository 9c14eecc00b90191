package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;
import static io.github.countersign.model.Lists.copyNested;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way back in after something was lost: what must be shown, and what it gives back (SP 800-63B-4 section 4.2). */
public record Recovery(
        String id,
        @Fact("name for people to read") @Nullable String title,

        @Fact("authenticators it restores or binds anew") @Refers(Authenticator.class) @Nullable
        List<String> restores,

        @Fact("it ends in a completed login, without the factors the login itself asks") @Nullable
        Boolean signsIn,

        @Fact("combinations of proofs, each of which suffices") @Nullable
        List<List<Proof>> accepts,

        @Fact("the help desk that runs it") @Refers(HelpDesk.class) @Nullable
        String helpDesk,

        @Fact("entry of recovery codes is limited to a number of failures") @Nullable
        Boolean throttled,

        @Fact("each recovery is notified to the owner") @Nullable
        Boolean notified,

        @Fact("each recovery is logged") @Nullable Boolean logged,

        @Fact("entropy of a saved recovery code in bits") @Nullable
        Integer savedCodeBits,

        @Fact("saved recovery codes are stored hashed") @Nullable
        Boolean savedCodeHashed,

        @Fact("a used saved code is replaced by a new one") @Nullable
        Boolean savedCodeReplacedOnUse,

        @Fact("recovery addresses are confirmed by a code before use or validated in proofing") @Nullable
        Boolean addressesConfirmed,

        @Fact("recovery addresses a person may set; none where there is no limit") @Nullable
        Count addressesAllowed,

        @Fact("extra validity of a code sent to a recovery contact") @Nullable
        Limit contactExtension,

        @Fact("recovery contacts can be viewed and managed") @Nullable
        Boolean contactsManageable,

        @Fact("re-proofing repeats the needed steps of the original level and matches the account") @Nullable
        Boolean reproofingAtSameLevel)
        implements Noun {

    /** Copies the lists. */
    public Recovery {
        restores = copy(restores);
        accepts = copyNested(accepts);
    }

    /** Whether a proof of the method is asked for in any combination: null where it may be. */
    public @Nullable Boolean asks(Method method) {
        List<Proof> proofs = accepts == null
                ? List.of()
                : accepts.stream().flatMap(List::stream).toList();
        if (proofs.stream().anyMatch(proof -> proof.method() == method)) {
            return Boolean.TRUE;
        }
        boolean known = !proofs.isEmpty() && proofs.stream().allMatch(proof -> proof.method() != null);
        return known ? Boolean.FALSE : null;
    }

    /** Whether a code is sent in any combination, to the person or to a contact: null where it may be. */
    public @Nullable Boolean sendsCode() {
        return ThreeValued.any(List.of(Method.ISSUED_CODE, Method.RECOVERY_CONTACT), this::asks);
    }

    /** Whether a recovery code of section 4.2.1, saved or sent, is asked for: null where it may be. */
    public @Nullable Boolean asksCode() {
        return ThreeValued.any(List.of(Method.SAVED_CODE, Method.ISSUED_CODE, Method.RECOVERY_CONTACT), this::asks);
    }

    /** Something a person shows to recover an account. */
    public record Proof(
            @Fact("what is shown") @Nullable Method method,

            @Fact("channel an issued code is sent by") @Nullable
            CodeChannel channel,

            @Fact("boundaries a code is delivered to or kept in") @Refers(Boundary.class) @Nullable
            List<String> deliveredTo,

            @Fact("the bound authenticator that is asked for") @Refers(Authenticator.class) @Nullable
            String authenticator,

            @Fact("length of an issued code in decimal digits or the like") @Nullable
            Integer digits,

            @Fact("validity of an issued code; none where it never expires") @Nullable
            Limit lifetime) {

        /** Copies the list. */
        public Proof {
            deliveredTo = copy(deliveredTo);
        }

        /** Whether it is one of the recovery codes of section 4.2.1. */
        public boolean recoveryCode() {
            return method == Method.SAVED_CODE || method == Method.ISSUED_CODE || method == Method.RECOVERY_CONTACT;
        }

        @Override
        public String toString() {
            String what = method == null ? "something unknown" : method.term();
            return (channel == null ? what : what + " by " + channel.term())
                    + (authenticator == null ? "" : " " + authenticator);
        }
    }

    /** Kinds of proof. */
    public enum Method implements Term {
        NOTHING,
        SAVED_CODE,
        ISSUED_CODE,
        RECOVERY_CONTACT,
        REPROOFING,
        BOUND_AUTHENTICATOR,
        BIOMETRIC_MATCH,
        BIOMETRIC_WITH_PHYSICAL_AUTHENTICATOR,
        TWO_PHYSICAL_AUTHENTICATORS,
        AGENT,
        KNOWLEDGE
    }

    /** Channels for issued codes. */
    public enum CodeChannel implements Term {
        EMAIL,
        SMS,
        VOICE,
        POST_CONTIGUOUS_US,
        POST_ELSEWHERE,
        IN_APP
    }

    @Override
    public int hashCode() {
        return NounKind.RECOVERY.hash(id);
    }
}
