package io.github.countersign.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One combination of authenticators that an enrolment asks for before it binds a new one, resolved from their ids.
 *
 * @param enrolment the enrolment it belongs to
 * @param login the login whose people enrol by it
 * @param index position in the list of required combinations
 * @param members the authenticators that are asked for
 */
public record BindingPath(String enrolment, String login, int index, List<Authenticator> members) {

    /** Copies the list. */
    public BindingPath {
        members = List.copyOf(members);
    }

    /** Number of different factors it certainly asks for. */
    public int certainFactors() {
        return asCombination().certainFactors();
    }

    /** Number of different factors it asks for at the most, everything unknown taken in its favour. */
    public int possibleFactors() {
        return asCombination().possibleFactors();
    }

    /** Whether the authenticator of that id, and no other, is asked for. */
    public boolean asksOnly(String id) {
        return members.size() == 1 && members.get(0).id().equals(id);
    }

    /** Whether it asks for a secret that was handed out and is good once, as a temporary access pass is; null where it may. */
    public @Nullable Boolean issuedForOneUse() {
        return ThreeValued.any(members, BindingPath::issuedForOneUse);
    }

    /** Whether it asks for such a secret and that went to the proofed owner of the account; null where it may. */
    public @Nullable Boolean issuedToOwner(Enrolment asking, Login login) {
        return ThreeValued.all(
                issuedForOneUse(), asking.confirmsLater(), login.account().proofed());
    }

    /** A password of which nobody says that it was issued is one that a person chose. */
    private static @Nullable Boolean issuedForOneUse(Authenticator member) {
        return switch (member.nistClass()) {
            case PASSWORD ->
                Boolean.TRUE.equals(member.password().assignedRandomly()) ? member.replayResistant() : Boolean.FALSE;
            case LOOK_UP_SECRET ->
                ThreeValued.all(
                        member.lookUp().deliveredOffline(), member.lookUp().singleUse());
            case UNKNOWN -> null;
            default -> Boolean.FALSE;
        };
    }

    /** The ids of the members in words: {@code password + totp}. */
    public String inWords() {
        return asCombination().inWords();
    }

    /** The authenticators it asks for, as a combination that would complete a login. */
    public Combination asCombination() {
        return new Combination(login, null, index, members);
    }

    @Override
    public int hashCode() {
        return 31 * enrolment.hashCode() + index;
    }
}
