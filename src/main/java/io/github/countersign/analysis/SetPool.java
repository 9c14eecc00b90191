package io.github.countersign.analysis;

import java.util.Arrays;

/**
 * Every set of the search, once, with a number of its own and the numbers of those proper subsets that are in the pool.
 * Sets must come in when all smaller sets that matter are in. The empty set is number 0.
 */
final class SetPool {

    private int[][] members = new int[64][];
    private int[][] subsets = new int[64][];
    private int[] slots = new int[256];
    private int count;
    private final int[] merged = new int[2 * Limits.LARGEST_BOUND];
    private final int[] picked = new int[Limits.LARGEST_BOUND];
    private final int[] found = new int[1 << Limits.LARGEST_BOUND];

    SetPool() {
        intern(merged, 0);
    }

    int size(int set) {
        return members[set].length;
    }

    int[] members(int set) {
        return members[set];
    }

    int[] subsets(int set) {
        return subsets[set];
    }

    int newest() {
        return count - 1;
    }

    int singleton(int member) {
        merged[0] = member;
        return intern(merged, 1);
    }

    /** The number of the set with these sorted members, or -1. */
    int find(int[] sorted) {
        return sorted.length > Limits.LARGEST_BOUND ? -1 : slots[slot(sorted, sorted.length)] - 1;
    }

    /** The number of the union of two sets, or -1 if it has more than {@code most} members. */
    int union(int one, int other, int most) {
        int[] left = members[one];
        int[] right = members[other];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (size == most) {
                return -1;
            }
            int next = j == right.length || (i < left.length && left[i] <= right[j]) ? left[i] : right[j];
            merged[size++] = next;
            i += i < left.length && left[i] == next ? 1 : 0;
            j += j < right.length && right[j] == next ? 1 : 0;
        }
        return intern(merged, size);
    }

    /** Takes the newest set out again. */
    void forgetNewest() {
        count--;
        slots[slot(members[count], members[count].length)] = 0;
    }

    private int intern(int[] sorted, int size) {
        int slot = slot(sorted, size);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (count == members.length) {
            grow();
            slot = slot(sorted, size);
        }
        members[count] = Arrays.copyOf(sorted, size);
        subsets[count] = knownSubsets(members[count]);
        slots[slot] = ++count;
        return count - 1;
    }

    private int[] knownSubsets(int[] set) {
        int known = 0;
        int all = (1 << set.length) - 1;
        for (int mask = 0; mask < all; mask++) {
            int size = 0;
            for (int i = 0; i < set.length; i++) {
                if ((mask & (1 << i)) != 0) {
                    picked[size++] = set[i];
                }
            }
            int subset = slots[slot(picked, size)] - 1;
            if (subset >= 0) {
                found[known++] = subset;
            }
        }
        return Arrays.copyOf(found, known);
    }

    private int slot(int[] sorted, int size) {
        int hash = size;
        for (int i = 0; i < size; i++) {
            hash = (hash + sorted[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        int slot = hash & (slots.length - 1);
        while (slots[slot] != 0
                && !Arrays.equals(members[slots[slot] - 1], 0, size(slots[slot] - 1), sorted, 0, size)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        members = Arrays.copyOf(members, count * 2);
        subsets = Arrays.copyOf(subsets, count * 2);
        slots = new int[slots.length * 2];
        for (int set = 0; set < count; set++) {
            slots[slot(members[set], members[set].length)] = set + 1;
        }
    }
}
