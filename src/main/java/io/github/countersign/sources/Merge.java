package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays one overlay over one configuration, fact by fact, and notes every contradiction. */
final class Merge {

    private final Overlay overlay;
    private final Configuration base;
    private final Draft draft;
    private final List<String> notes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Merge(Overlay overlay, Configuration base, Draft draft) {
        this.overlay = overlay;
        this.base = base;
        this.draft = draft;
    }

    /** Lays it over the draft, which holds the configuration. */
    void run() {
        Map<String, @Nullable Object> nouns = draft.tree();
        overlay.nouns().forEach((collection, stated) -> {
            if (!(stated instanceof Map<?, ?>) && stated != null) {
                problems.add(problem("/" + collection, "must hold " + collection + " by their id"));
            }
            Tree.mapOf(stated).forEach((id, facts) -> noun(collection, id, facts, nouns));
        });
        overlay.overrides().keySet().forEach(this::checkOverride);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        Tree tree = overlay.tree();
        draft.source(new Source(tree.file(), "overlay", null, tree.sha256(), notes));
    }

    private void noun(String collection, String id, @Nullable Object facts, Map<String, @Nullable Object> nouns) {
        String pointer = "/" + collection + Tree.step(id);
        Map<String, @Nullable Object> known = Pointers.group(nouns, collection);
        boolean byPointer = overlay.placed().keySet().stream().anyMatch(it -> it.startsWith(pointer + "/"));
        boolean whole = Pointers.at(overlay.tree().root(), pointer) != null;
        if (!known.containsKey(id) && byPointer && !whole) {
            problems.add(problem(
                    overlay.place(firstFact(pointer)),
                    "there is no '" + id + "' among the " + collection + "; "
                            + Nearest.hint(id, List.copyOf(known.keySet()))));
            return;
        }
        if (!known.containsKey(id)) {
            draft.origins().put(pointer, overlay.attested(pointer, null));
        }
        Map<String, @Nullable Object> stated = new LinkedHashMap<>(Tree.mapOf(facts));
        if (collection.equals(NounKind.PRACTICE.collection())) {
            stated.putIfAbsent("attestedBy", overlay.attestedBy());
            stated.putIfAbsent("validUntil", overlay.validUntil().toString());
        }
        merge(pointer, Pointers.group(known, id), stated);
    }

    private String firstFact(String noun) {
        return overlay.placed().keySet().stream()
                .filter(it -> it.startsWith(noun + "/"))
                .findFirst()
                .orElse(noun);
    }

    private void merge(String pointer, Map<String, @Nullable Object> into, Map<String, @Nullable Object> stated) {
        stated.forEach((key, value) -> {
            String at = pointer + Tree.step(key);
            Object known = into.get(key);
            if (value == null) {
                return;
            }
            if (known == null) {
                into.put(key, value);
                draft.origins().put(at, overlay.attested(at, null));
            } else if (known instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                merge(at, Pointers.group(into, key), Tree.mapOf(value));
            } else if (known instanceof List<?> && value instanceof Map<?, ?>) {
                elements(at, known, Tree.mapOf(value));
            } else if (!same(known, value)) {
                contradict(at, key, into, known, value);
            }
        });
    }

    /** Facts of single elements of a list, which only pointers can state. */
    @SuppressWarnings("unchecked")
    private void elements(String pointer, Object known, Map<String, @Nullable Object> stated) {
        stated.forEach((index, value) -> {
            String at = pointer + "/" + index;
            Object element = Pointers.child(known, index);
            if (element instanceof Map<?, ?> facts && value instanceof Map<?, ?>) {
                merge(at, (Map<String, @Nullable Object>) facts, Tree.mapOf(value));
            } else if (element instanceof List<?> && value instanceof Map<?, ?>) {
                elements(at, element, Tree.mapOf(value));
            } else {
                problems.add(problem(overlay.place(at), "there is no such element, or it has no facts of its own"));
            }
        });
    }

    private void contradict(String at, String key, Map<String, @Nullable Object> into, Object known, Object stated) {
        if (known instanceof List<?> some && stated instanceof List<?> all && all.containsAll(some)) {
            List<@Nullable Object> longer = new ArrayList<>(some);
            all.stream().filter(element -> !some.contains(element)).forEach(added -> {
                draft.origins().put(at + "/" + longer.size(), overlay.attested(at, null));
                longer.add(added);
            });
            into.put(key, longer);
            return;
        }
        Origin origin = base.origin(at);
        String reason = overlay.reason(at);
        String was = said(known) + (origin == null ? "" : " (" + origin.kind().term() + " " + origin.place() + ")");
        if (reason == null && (origin == null || origin.kind() != Origin.Kind.DEFAULTED)) {
            notes.add(at + ": attested as " + said(stated) + ", but known as " + was
                    + ", which stands; to set it aside, give the reason under 'overrides'");
            return;
        }
        String why = reason == null ? "set in place of the default " + was : "set against " + was + ": " + reason;
        into.put(key, stated);
        draft.origins().keySet().removeIf(it -> it.startsWith(at + "/"));
        draft.origins().put(at, overlay.attested(at, why));
        notes.add(at + ": attested as " + said(stated) + ", " + why);
    }

    private void checkOverride(String pointer) {
        if (Pointers.at(overlay.nouns(), pointer) == null) {
            problems.add(problem(
                    "/overrides" + Tree.step(pointer), "gives a reason for a fact that the overlay does not state"));
        }
    }

    private Problem problem(String pointer, String what) {
        return overlay.tree().problem(pointer, what);
    }

    private static String said(Object value) {
        String text = String.valueOf(value);
        return "'" + (text.length() > 80 ? text.substring(0, 80) + "..." : text) + "'";
    }

    private static boolean same(Object one, Object other) {
        if (one.equals(other) || String.valueOf(one).equals(String.valueOf(other))) {
            return true;
        }
        Duration first = Values.duration(String.valueOf(one));
        return first != null && first.equals(Values.duration(String.valueOf(other)));
    }
}
