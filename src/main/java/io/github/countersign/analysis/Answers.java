package io.github.countersign.analysis;

/** What a search found, and up to which size it is complete for each atom. */
final class Answers {

    private final Labels labels;
    private final int[] completeTo;

    Answers(Labels labels, int[] completeTo) {
        this.labels = labels;
        this.completeTo = completeTo;
    }

    Labels labels() {
        return labels;
    }

    int completeTo(int atom) {
        return completeTo[atom];
    }
}
