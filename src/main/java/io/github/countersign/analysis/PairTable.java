package io.github.countersign.analysis;

/** A table from pairs of numbers to a number, without boxes. */
final class PairTable {

    private long[] keys = new long[1024];
    private int[] values = new int[1024];
    private int count;

    /** The value of a pair, or -1. */
    int get(int left, int right) {
        return values[slot(key(left, right))] - 1;
    }

    void put(int left, int right, int value) {
        if (2 * count >= keys.length) {
            grow();
        }
        long key = key(left, right);
        int slot = slot(key);
        count += values[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        values[slot] = value + 1;
    }

    private static long key(int left, int right) {
        return ((long) left << 32) | right;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash ^ (hash >>> 32)) & (keys.length - 1);
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
