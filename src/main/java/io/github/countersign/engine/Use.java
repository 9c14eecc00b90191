package io.github.countersign.engine;

/**
 * An authenticator serves a login: it occurs in an accepted combination of it or of a side door, or is offered.
 *
 * @param login id of the login
 * @param authenticator id of the authenticator
 * @param alone whether it is an accepted combination by itself
 */
public record Use(String login, String authenticator, boolean alone) {
    @Override
    public int hashCode() {
        return 31 * login.hashCode() + authenticator.hashCode();
    }
}
