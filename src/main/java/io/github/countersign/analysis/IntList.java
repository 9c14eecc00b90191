package io.github.countersign.analysis;

import java.util.Arrays;

/** A growing list of numbers, without boxes. */
final class IntList {

    private static final int[] NONE = {};

    private int[] items = NONE;
    private int size;

    void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size < 2 ? 2 : size + (size >> 1) + 1);
        }
        items[size++] = item;
    }

    int get(int index) {
        return items[index];
    }

    int size() {
        return size;
    }
}
