package io.github.countersign.analysis;

import java.util.HashMap;
import java.util.Map;

/** The minimal sets of one atom, smallest first, as far as they are known; none holds another. */
final class Label {

    private static final IntList NONE = new IntList();

    private final IntList sets = new IntList();
    private final Map<Integer, IntList> byMember = new HashMap<>(0);
    private int indexed;

    void add(int set) {
        sets.add(set);
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
}
