package io.github.countersign.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Authenticators that together complete a login or open one of its side doors, resolved from their ids.
 *
 * @param login the login it opens
 * @param sideDoor the side door it belongs to, or null for the login's own
 * @param index position in the list of accepted combinations
 * @param members the authenticators
 */
public record Combination(String login, @Nullable String sideDoor, int index, List<Authenticator> members) {

    /** Copies the list. */
    public Combination {
        members = List.copyOf(members);
    }

    /** Number of different factors it certainly has. */
    public int certainFactors() {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        members.forEach(member -> factors.addAll(member.certainFactors()));
        return factors.size();
    }

    /** Number of different factors it has at the most, everything unknown taken in its favour. */
    public int possibleFactors() {
        Set<Factor> factors = EnumSet.noneOf(Factor.class);
        members.forEach(member -> factors.addAll(member.possibleFactors()));
        return factors.size();
    }

    /** Whether it has one factor only: true if certainly so, false if it certainly has more, else null. */
    public @Nullable Boolean singleFactor() {
        return possibleFactors() < 2 ? Boolean.TRUE : certainFactors() < 2 ? null : Boolean.FALSE;
    }

    /** Whether a member reaches the person by electronic mail. */
    public boolean byEmail() {
        return members.stream().anyMatch(Authenticator::byEmail);
    }

    /** Whether a member is delivered over the public switched telephone network. */
    public boolean byTelephone() {
        return members.stream().anyMatch(Authenticator::byTelephone);
    }

    /** Whether any member is of the class. */
    public boolean has(AuthenticatorClass nistClass) {
        return members.stream().anyMatch(member -> member.nistClass() == nistClass);
    }

    /** Whether any member is of the type. */
    public boolean has(AuthenticatorType type) {
        return members.stream().anyMatch(member -> member.type() == type);
    }

    /** Whether any member is phishing-resistant: true if one certainly is, false if certainly none, else null. */
    public @Nullable Boolean phishingResistant() {
        return ThreeValued.any(members, Authenticator::phishingResistant);
    }

    /** Whether any member is replay-resistant: true if one certainly is, false if certainly none, else null. */
    public @Nullable Boolean replayResistant() {
        return ThreeValued.any(members, Authenticator::replayResistant);
    }

    /** Whether any member multi-factor by itself: true if one certainly is, false if certainly none, else null. */
    public @Nullable Boolean multiFactorMember() {
        return ThreeValued.any(members, Authenticator::multiFactor);
    }

    /**
     * Whether a member of the class is multi-factor by itself: true if one certainly is, false if certainly none, else
     * null. A member whose class nobody knows may be of any.
     */
    public @Nullable Boolean multiFactorMember(AuthenticatorClass nistClass) {
        List<Authenticator> perhaps = members.stream()
                .filter(it -> it.nistClass() == nistClass || it.nistClass() == AuthenticatorClass.UNKNOWN)
                .toList();
        return ThreeValued.any(perhaps, Authenticator::multiFactor);
    }

    /** Whether a member makes the person act on purpose: true if one certainly does, false if certainly none, else null. */
    public @Nullable Boolean intent() {
        return ThreeValued.any(members, Authenticator::intentGesture);
    }

    /** Whether it asks for a password or for a key that is multi-factor by itself; null where it may. */
    public @Nullable Boolean passwordOrMultiFactorKey() {
        return ThreeValued.any(members, Combination::passwordOrMultiFactorKey);
    }

    private static @Nullable Boolean passwordOrMultiFactorKey(Authenticator member) {
        return switch (member.nistClass()) {
            case PASSWORD -> Boolean.TRUE;
            case CRYPTOGRAPHIC, UNKNOWN -> member.multiFactor();
            default -> Boolean.FALSE;
        };
    }

    /**
     * Whether a member is a key as AAL3 wants one, which resists phishing and replay, cannot leave its authenticator and is
     * used by an act of the person (SP 800-63B-4 section 2.3.2); null where one may be.
     */
    public @Nullable Boolean keyThatStays() {
        return ThreeValued.any(members, Combination::keyThatStays);
    }

    /** Whether such a member is multi-factor by itself; null where one may be. */
    public @Nullable Boolean multiFactorKeyThatStays() {
        return ThreeValued.any(members, member -> ThreeValued.all(keyThatStays(member), member.multiFactor()));
    }

    private static @Nullable Boolean keyThatStays(Authenticator member) {
        Boolean stays = member.keyExportable() == null ? null : Boolean.valueOf(!member.keyExportable());
        return ThreeValued.all(
                member.phishingResistant(),
                member.replayResistant(),
                member.intentGesture(),
                member.publicKey(),
                stays);
    }

    /** The ids of the members. */
    public List<String> ids() {
        return members.stream().map(Authenticator::id).toList();
    }

    /** Whether the authenticator of that id is a member. */
    public boolean includes(String id) {
        return members.stream().anyMatch(member -> member.id().equals(id));
    }

    /** Whether one-time codes are all that it asks for; null where they may be. */
    public @Nullable Boolean oneTimeCodesOnly() {
        return members.isEmpty() ? Boolean.FALSE : ThreeValued.all(members, Combination::oneTimeCode);
    }

    private static @Nullable Boolean oneTimeCode(Authenticator member) {
        AuthenticatorType type = member.type();
        return type == null || type.nistClass() == AuthenticatorClass.UNKNOWN
                ? null
                : Boolean.valueOf(type.oneTimeCode());
    }

    /** Whether a member's output is a one-time code that a person types. */
    public boolean oneTimeCode() {
        return members.stream().map(Authenticator::type).anyMatch(type -> type != null && type.oneTimeCode());
    }

    /** The ids of the members in words: {@code password + totp}. */
    public String inWords() {
        return members.isEmpty() ? "nothing at all" : String.join(" + ", ids());
    }

    @Override
    public int hashCode() {
        return 31 * login.hashCode() + index;
    }
}
