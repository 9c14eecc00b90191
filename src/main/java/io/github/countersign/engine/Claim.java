package io.github.countersign.engine;

import io.github.countersign.model.Aal;

/**
 * The assurance level a login is measured against: the one it claims, else the one the profile assumes.
 *
 * @param login id of the login
 * @param aal the level
 * @param assumed whether the profile, not the configuration, gave it
 */
public record Claim(String login, Aal aal, boolean assumed) {

    /** The level in words, with where it comes from. */
    public String inWords() {
        return aal.term() + (assumed ? " (assumed by the profile)" : " (claimed)");
    }

    @Override
    public int hashCode() {
        return login.hashCode();
    }
}
