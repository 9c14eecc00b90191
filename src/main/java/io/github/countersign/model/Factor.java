package io.github.countersign.model;

/** What an authenticator rests on: something the person knows, has, or is. */
public enum Factor implements Term {
    KNOW,
    HAVE,
    ARE
}
