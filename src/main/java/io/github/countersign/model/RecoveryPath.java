package io.github.countersign.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One set of proofs that a recovery accepts.
 *
 * @param recovery the recovery it belongs to
 * @param login the login it restores
 * @param index position in the list of accepted sets
 * @param proofs what must be shown
 */
public record RecoveryPath(String recovery, String login, int index, List<Recovery.Proof> proofs) {

    /** Copies the list. */
    public RecoveryPath {
        proofs = List.copyOf(proofs);
    }

    /** Whether the method is among the proofs. */
    public boolean has(Recovery.Method method) {
        return proofs.stream().anyMatch(proof -> proof.method() == method);
    }

    /** How many different kinds of recovery code of SP 800-63B-4 section 4.2.1 it asks for. */
    public int recoveryCodeKinds() {
        return (int) proofs.stream()
                .filter(Recovery.Proof::recoveryCode)
                .map(Recovery.Proof::method)
                .distinct()
                .count();
    }

    /**
     * Whether it is one of the ways that SP 800-63B-4 section 4.2.2.2 lists; null where a fact is missing.
     *
     * @param codes recovery codes of different kinds that suffice
     * @param proofedAt the level at which the account was proofed, null if nobody knows
     */
    public @Nullable Boolean listed(Number codes, @Nullable Ial proofedAt) {
        int kinds = recoveryCodeKinds();
        if (kinds >= codes.intValue() || (kinds > 0 && Boolean.TRUE.equals(asksBoundAuthenticator()))) {
            return Boolean.TRUE;
        }
        if (has(Recovery.Method.REPROOFING) && proofedAt != Ial.NONE) {
            return proofedAt == null ? null : Boolean.TRUE;
        }
        return known() ? Boolean.FALSE : null;
    }

    /** Whether every proof is known; an unknown one may add anything. */
    public boolean known() {
        return proofs.stream().allMatch(proof -> proof.method() != null);
    }

    /**
     * Whether it uses a method beside the codes, contacts and new proofing of SP 800-63B-4 section 4.2.1, such as an agent:
     * null where it may.
     */
    public @Nullable Boolean special() {
        boolean listed = recoveryCodeKinds() > 0 || has(Recovery.Method.REPROOFING);
        if (has(Recovery.Method.AGENT) || has(Recovery.Method.KNOWLEDGE) || (known() && !listed)) {
            return Boolean.TRUE;
        }
        return known() ? Boolean.FALSE : null;
    }

    /** Whether a code of it is sent by the channel. */
    public boolean by(Recovery.CodeChannel channel) {
        return proofs.stream().anyMatch(proof -> proof.channel() == channel);
    }

    /** Whether an authenticator the person already holds is asked for; null where it may be. */
    public @Nullable Boolean asksBoundAuthenticator() {
        boolean asked = has(Recovery.Method.BOUND_AUTHENTICATOR) || has(Recovery.Method.TWO_PHYSICAL_AUTHENTICATORS);
        return asked ? Boolean.TRUE : known() ? Boolean.FALSE : null;
    }

    /** Whether the bound authenticator of that id is all that is asked for; null where it may be. */
    public @Nullable Boolean asksOnly(String authenticator) {
        return every(proof -> proof.method() == null
                ? null
                : proof.method() != Recovery.Method.BOUND_AUTHENTICATOR
                        ? Boolean.FALSE
                        : proof.authenticator() == null
                                ? null
                                : Boolean.valueOf(proof.authenticator().equals(authenticator)));
    }

    /** Whether whoever holds the boundary receives all that is asked for; null where he may. */
    public @Nullable Boolean arrivesAt(String boundary) {
        return every(proof -> proof.method() == null
                ? null
                : !proof.recoveryCode()
                        ? Boolean.FALSE
                        : proof.deliveredTo() == null
                                ? null
                                : Boolean.valueOf(proof.deliveredTo().contains(boundary)));
    }

    /** Whether all that is asked for may arrive at one place; false where a proof is no code or codes go to different places. */
    public boolean mayArriveTogether() {
        List<String> places = proofs.stream()
                .map(Recovery.Proof::deliveredTo)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .distinct()
                .toList();
        boolean codes = proofs.stream().allMatch(proof -> proof.method() == null || proof.recoveryCode());
        return codes
                && (places.isEmpty() || places.stream().anyMatch(place -> !Boolean.FALSE.equals(arrivesAt(place))));
    }

    private @Nullable Boolean every(Function<Recovery.Proof, @Nullable Boolean> test) {
        return proofs.isEmpty() ? Boolean.FALSE : ThreeValued.all(proofs, test);
    }

    /** The proofs in words. */
    public String inWords() {
        return proofs.isEmpty()
                ? "nothing at all"
                : proofs.stream().map(Recovery.Proof::toString).collect(Collectors.joining(" + "));
    }

    @Override
    public int hashCode() {
        return 31 * recovery.hashCode() + index;
    }
}
