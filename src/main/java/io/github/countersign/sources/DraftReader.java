package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Facts;
import io.github.countersign.model.Noun;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Refers;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns a {@link Draft} into a {@link Configuration}, strictly: every unknown key, wrong value and dangling id is a problem. */
final class DraftReader {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@-]{0,199}");

    private final Draft draft;
    private final RecordReader records = new RecordReader();

    private DraftReader(Draft draft) {
        this.draft = draft;
    }

    /** What is wrong with a value. */
    record Defect(String pointer, String what) {}

    /** A configuration, or what keeps the draft from being one. */
    record Result(Configuration configuration, List<Defect> defects) {}

    /** Reads a draft whole and collects all defects. */
    static Result read(Draft draft) {
        return new DraftReader(draft).read();
    }

    private Result read() {
        List<Noun> nouns = new ArrayList<>();
        for (NounKind kind : NounKind.values()) {
            String pointer = "/" + kind.collection();
            Object collection = draft.tree().get(kind.collection());
            if (collection == null) {
                continue;
            }
            if (!(collection instanceof Map<?, ?>)) {
                records.defect(pointer, "must hold " + kind.collection() + " by their id");
                continue;
            }
            Tree.mapOf(collection).forEach((id, facts) -> read(kind, id, facts, nouns));
        }
        nouns.forEach(noun -> checkReferences((Record) noun, noun.pointer()));
        Configuration configuration =
                new Configuration(draft.name(), draft.asOf(), draft.sources(), nouns, draft.origins());
        return new Result(configuration, records.defects());
    }

    private void read(NounKind kind, String id, @Nullable Object facts, List<Noun> nouns) {
        String pointer = kind.pointer(id);
        if (!ID.matcher(id).matches()) {
            records.defect(
                    pointer,
                    "'" + id + "' is no id: letters, digits and . _ : @ - are allowed, a letter or digit first");
        }
        Record noun = records.read(kind.type().asSubclass(Record.class), facts == null ? Map.of() : facts, pointer, id);
        if (noun != null) {
            nouns.add((Noun) noun);
        }
    }

    private void checkReferences(Record record, String pointer) {
        for (RecordComponent component : Facts.components(record.getClass()).values()) {
            Object value = Facts.read(record, component);
            String at = pointer + "/" + component.getName();
            Refers refers = component.getAnnotation(Refers.class);
            if (refers != null) {
                check(value, NounKind.of(refers.value()), at);
            } else {
                descend(value, at);
            }
        }
    }

    private void descend(@Nullable Object value, String pointer) {
        if (value instanceof Record group && group.getClass().getPackage() == Noun.class.getPackage()) {
            checkReferences(group, pointer);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                descend(list.get(i), pointer + "/" + i);
            }
        }
    }

    private void check(@Nullable Object value, NounKind kind, String pointer) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(list.get(i), kind, pointer + "/" + i);
            }
        } else if (value instanceof String id && !draft.has(kind, id)) {
            List<String> known = draft.ids(kind);
            records.defect(
                    pointer,
                    "refers to " + kind.term() + " '" + id + "', which is not there; "
                            + (known.isEmpty()
                                    ? "there are no " + kind.collection()
                                    : kind.collection() + " are: " + String.join(", ", known)));
        }
    }
}
