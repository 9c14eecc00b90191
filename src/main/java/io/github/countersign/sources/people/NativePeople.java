package io.github.countersign.sources.people;

import io.github.countersign.model.Person;
import io.github.countersign.sources.NativePerson;
import io.github.countersign.sources.vendor.Node;
import java.util.Set;

/** The project's own form: a JSON object on each line. */
final class NativePeople implements PeopleKind {

    private static final Set<String> KEYS =
            Set.of("id", "active", "privileged", "holds", "secondFactorBound", "codesTo", "recoversTo");

    @Override
    public String kind() {
        return "native-people";
    }

    @Override
    public boolean recognises(Node row) {
        return row.get("id").present() && row.keys().stream().anyMatch(key -> !key.equals("id") && KEYS.contains(key));
    }

    @Override
    public boolean concerns(Node row) {
        return true;
    }

    @Override
    public Person person(Node row) {
        return NativePerson.read(row.tree());
    }
}
