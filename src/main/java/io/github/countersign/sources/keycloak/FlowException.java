package io.github.countersign.sources.keycloak;

/** A flow that cannot be evaluated: what it gives stays unknown. */
final class FlowException extends Exception {

    private final String pointer;

    FlowException(String pointer, String why) {
        super(why);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
