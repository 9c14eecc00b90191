package io.github.countersign.analysis;

import java.util.HashMap;
import java.util.Map;

/** The minimal sets of one atom, smallest first, as far as they are known; none holds another. */
final class Label {

    private static final IntList NONE = new IntList();

    private static final int SCATTER = 0x9E3779B1;

    private final IntList sets = new IntList();
    private int[] slots = new int[2];
    private int[] entries = new int[2];
    private final Map<Integer, IntList> byMember = new HashMap<>(0);
    private int indexed;
    private long filter;

    void add(int set, int entry) {
        sets.add(set);
        filter |= 1L << ((set * SCATTER) >>> 26);
        if (2 * sets.size() > slots.length) {
            grow();
        }
        put(set, entry);
    }

    int size() {
        return sets.size();
    }

    int get(int index) {
        return sets.get(index);
    }

    boolean isEmpty() {
        return sets.size() == 0;
    }

    /** The number of the entry of a set, or -1. */
    int entry(int set) {
        int slot = slot(set);
        return slots[slot] == 0 ? -1 : entries[slot];
    }

    /** Whether a set or a part of it is listed. */
    boolean gives(int set, SetPool pool) {
        if (isEmpty()) {
            return false;
        }
        if (holds(set)) {
            return true;
        }
        for (int subset : pool.subsets(set)) {
            if (holds(subset)) {
                return true;
            }
        }
        return false;
    }

    /** The filter answers most questions of small labels without a look into the slots. */
    private boolean holds(int set) {
        return (filter & 1L << ((set * SCATTER) >>> 26)) != 0 && slots[slot(set)] != 0;
    }

    int largest(SetPool pool) {
        return isEmpty() ? -1 : pool.size(sets.get(sets.size() - 1));
    }

    /** The sets that hold a member, smallest first. */
    IntList with(int member, SetPool pool) {
        for (; indexed < sets.size(); indexed++) {
            for (int each : pool.members(sets.get(indexed))) {
                byMember.computeIfAbsent(each, key -> new IntList()).add(sets.get(indexed));
            }
        }
        return byMember.getOrDefault(member, NONE);
    }

    /** The index of joins, which is of no use when the search is over. */
    void forgetMembers() {
        byMember.clear();
    }

    private void put(int set, int entry) {
        int slot = slot(set);
        slots[slot] = set + 1;
        entries[slot] = entry;
    }

    private int slot(int set) {
        int slot = ((set * SCATTER) >>> 8) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != set + 1) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] oldSlots = slots;
        int[] oldEntries = entries;
        slots = new int[oldSlots.length * 2];
        entries = new int[oldSlots.length * 2];
        for (int i = 0; i < oldSlots.length; i++) {
            if (oldSlots[i] != 0) {
                put(oldSlots[i] - 1, oldEntries[i]);
            }
        }
    }
}
