package io.github.countersign.sources.vendor;

import io.github.countersign.sources.Tree;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found in files and not understood, in the order it was met. */
public final class Unread {

    private final Set<Note> notes = new LinkedHashSet<>();

    private record Note(String file, String words) {}

    /** Notes a place and a word why it was not understood, where only one file is read. */
    public void add(String pointer, String why) {
        note("", pointer, why);
    }

    /** Notes a place. */
    public void add(Node node, String why) {
        note(node.tree().file(), node.pointer(), why);
    }

    private void note(String file, String pointer, String why) {
        notes.add(new Note(file, pointer.isEmpty() ? why : pointer + ": " + why));
    }

    /** The notes on all files. */
    public List<String> notes() {
        return notes.stream().map(Note::words).distinct().toList();
    }

    /** The notes on one file and on what is embedded in it. */
    public List<String> notes(Tree tree) {
        return notes.stream()
                .filter(note -> note.file().equals(tree.file()) || note.file().startsWith(tree.file() + "#"))
                .map(Note::words)
                .toList();
    }
}
