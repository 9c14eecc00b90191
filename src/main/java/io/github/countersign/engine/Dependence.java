package io.github.countersign.engine;

import org.jspecify.annotations.Nullable;

/**
 * The place that makes or receives a one-time code of a login is also one that every recovery of the login needs.
 *
 * @param login id of the login
 * @param boundary id of the place, or null for one that no document names
 * @param code id of the authenticator that gives the code
 * @param certain whether known facts say so; otherwise unknown facts leave it open
 */
public record Dependence(String login, @Nullable String boundary, String code, boolean certain) {
    @Override
    public int hashCode() {
        return 31 * login.hashCode() + code.hashCode();
    }
}
