package io.github.countersign.sources;

import io.github.countersign.model.Fact;
import io.github.countersign.model.NounKind;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Finds a fact by the words a person uses: {@code otp digits} or {@code digits} for {@code otp.digits}. */
public final class FactNames {

    private FactNames() {}

    /** Every fact of a kind of noun by its dotted name, with its meaning. */
    public static Map<String, String> of(NounKind kind) {
        Map<String, String> facts = new TreeMap<>();
        collect(kind.type(), "", facts);
        return facts;
    }

    /**
     * The dotted name of the fact that the words mean.
     *
     * @throws InputException if no fact of the noun has that name, or several have
     */
    public static String resolve(NounKind kind, String words) {
        String wanted = squeeze(words);
        Map<String, String> facts = of(kind);
        List<String> whole = facts.keySet().stream()
                .filter(name -> squeeze(name).equals(wanted))
                .toList();
        List<String> found = whole.isEmpty()
                ? facts.keySet().stream()
                        .filter(name -> squeeze(name.substring(name.lastIndexOf('.') + 1))
                                .equals(wanted))
                        .toList()
                : whole;
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new InputException(
                "a " + kind.term(),
                found.isEmpty()
                        ? "has no fact '" + words + "'; "
                                + Nearest.hint(
                                        words,
                                        facts.keySet().stream()
                                                .map(FactNames::spaced)
                                                .toList())
                        : "has several facts '" + words + "': say "
                                + found.stream().map(FactNames::spaced).collect(Collectors.joining(" or ")));
    }

    /** A dotted name as words: {@code otp digits}. */
    public static String spaced(String name) {
        return name.replace('.', ' ').replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String squeeze(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static void collect(Class<?> type, String prefix, Map<String, String> facts) {
        for (RecordComponent component : type.getRecordComponents()) {
            Fact fact = component.getAnnotation(Fact.class);
            if (fact != null) {
                facts.put(prefix + component.getName(), fact.value());
            } else if (component.getType().isRecord()) {
                collect(component.getType(), prefix + component.getName() + ".", facts);
            }
        }
    }
}
