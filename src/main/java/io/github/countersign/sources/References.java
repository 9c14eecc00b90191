package io.github.countersign.sources;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Refers;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the mentions of a noun out of a document's tree, by what each component refers to. */
final class References {

    private final NounKind kind;
    private final String id;

    private References(NounKind kind, String id) {
        this.kind = kind;
        this.id = id;
    }

    /** Removes every mention; a combination that names it goes whole. */
    static void forget(Map<String, @Nullable Object> tree, NounKind kind, String id) {
        References mentions = new References(kind, id);
        for (NounKind holder : NounKind.values()) {
            Tree.mapOf(tree.get(holder.collection()))
                    .values()
                    .forEach(noun -> mentions.forget(holder.type(), Tree.mapOf(noun)));
        }
    }

    private void forget(Class<?> type, Map<String, @Nullable Object> facts) {
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = facts.get(component.getName());
            Refers refers = component.getAnnotation(Refers.class);
            if (refers != null && NounKind.of(refers.value()) == kind) {
                if (id.equals(value)) {
                    facts.remove(component.getName());
                }
                if (value instanceof List<?>) {
                    mentions(Tree.listOf(value));
                }
            } else if (value != null) {
                descend(component.getGenericType(), value);
            }
        }
    }

    private void mentions(List<@Nullable Object> list) {
        list.removeIf(element -> id.equals(element) || (element instanceof List<?> inner && inner.contains(id)));
    }

    private void descend(Type type, Object value) {
        if (type instanceof ParameterizedType list) {
            Tree.listOf(value).forEach(element -> {
                if (element != null) {
                    descend(list.getActualTypeArguments()[0], element);
                }
            });
        } else if (type instanceof Class<?> group && group.isRecord() && value instanceof Map<?, ?>) {
            forget(group, Tree.mapOf(value));
        }
    }
}
