package io.github.countersign.model;

import java.util.List;

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
