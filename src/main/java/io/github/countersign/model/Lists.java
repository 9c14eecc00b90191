package io.github.countersign.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Defensive copies that keep unknown unknown. */
final class Lists {

    private Lists() {}

    static <T> @Nullable List<T> copy(@Nullable List<T> list) {
        return list == null ? null : List.copyOf(list);
    }

    static <T> @Nullable List<List<T>> copyNested(@Nullable List<List<T>> lists) {
        return lists == null ? null : lists.stream().map(List::copyOf).toList();
    }
}
