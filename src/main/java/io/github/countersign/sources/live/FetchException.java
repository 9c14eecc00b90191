package io.github.countersign.sources.live;

/**
 * A server that could not be read, said so that a person can mend it. The words never hold what was sent or what the
 * server answered, since either may hold a secret.
 */
public final class FetchException extends RuntimeException {

    FetchException(String message) {
        super(message);
    }
}
