package io.github.countersign.sources;

import io.github.countersign.model.Person;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one person in the project's own form, strictly: the keys of a person of a native document, and {@code id}. */
public final class NativePerson {

    private NativePerson() {}

    /**
     * The person a row states.
     *
     * @throws InputException with everything that is wrong with the row
     */
    public static Person read(Tree row) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>(row.object());
        Object id = facts.remove("id");
        if (!(id instanceof String text) || text.isBlank()) {
            throw new InputException(List.of(row.problem("", "a person needs an 'id', which is a text")));
        }
        RecordReader records = new RecordReader();
        Record person = records.read(Person.class, facts, "", text);
        if (!records.defects().isEmpty() || person == null) {
            throw new InputException(records.defects().stream()
                    .map(defect -> row.problem(defect.pointer(), defect.what()))
                    .toList());
        }
        return (Person) person;
    }
}
