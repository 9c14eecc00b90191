package io.github.countersign.sources.keycloak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found in a realm and not understood, in the order it was met. */
final class Unread {

    private final Set<String> notes = new LinkedHashSet<>();

    /** Notes a place and a word why it was not understood. */
    void add(String pointer, String why) {
        notes.add(pointer + ": " + why);
    }

    /** Notes a place. */
    void add(Node node, String why) {
        add(node.pointer(), why);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }
}
