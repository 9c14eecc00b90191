package io.github.countersign.sources;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the values of HCL: what is written out as it is, everything that is worked out as an {@link Expression}. */
final class HclValues {

    private static final Object COMPUTED = new Object();

    private final HclCursor cursor;
    private final BiPredicate<String, String> secret;
    private final Map<String, Problem.Place> places;

    HclValues(HclCursor cursor, BiPredicate<String, String> secret, Map<String, Problem.Place> places) {
        this.cursor = cursor;
        this.secret = secret;
        this.places = places;
    }

    /** The value of a key that stands at an offset, of the object at a pointer; a secret is dropped. */
    @Nullable
    Object of(String pointer, String key, int offset) {
        String at = pointer + Tree.step(key);
        remember(at, offset);
        cursor.blanks(false);
        Object value = value(at, true);
        return secret.test(pointer, key) ? dropped(value) : value;
    }

    /** Remembers where a value stands. */
    void remember(String pointer, int offset) {
        places.put(pointer, cursor.place(offset));
    }

    private static Secret dropped(@Nullable Object value) {
        if (value instanceof List<?>) {
            return Tree.listOf(value).stream()
                    .map(HclValues::dropped)
                    .min(java.util.Comparator.naturalOrder())
                    .orElse(Secret.ABSENT);
        }
        if (value instanceof String text) {
            return Secret.of(text);
        }
        return value == null ? Secret.ABSENT : value instanceof Expression ? Secret.PLACEHOLDER : Secret.PRESENT;
    }

    private @Nullable Object value(String pointer, boolean lineEnds) {
        int begin = cursor.at();
        places.putIfAbsent(pointer, cursor.place(begin));
        cursor.deeper();
        Object literal = literal(pointer);
        cursor.shallower();
        cursor.blanks(!lineEnds);
        if (literal != COMPUTED && cursor.atEndOfValue(lineEnds)) {
            return literal;
        }
        cursor.to(begin);
        cursor.expression(lineEnds);
        if (cursor.since(begin).isBlank()) {
            throw cursor.problem(begin, "a value is missing");
        }
        return new Expression(cursor.since(begin).strip());
    }

    private @Nullable Object literal(String pointer) {
        if (cursor.peek() == '"') {
            String text = HclText.quoted(cursor);
            return text == null ? COMPUTED : text;
        }
        if (cursor.lookingAtHeredoc()) {
            String text = HclText.heredoc(cursor);
            return text == null ? COMPUTED : text;
        }
        if (cursor.take("[")) {
            return list(pointer);
        }
        if (cursor.take("{")) {
            return object(pointer);
        }
        String number = cursor.number();
        String name = number == null ? cursor.name() : null;
        return number != null ? number(number) : name == null ? COMPUTED : named(pointer, name);
    }

    private @Nullable Object named(String pointer, String name) {
        return switch (name) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            case "jsonencode" -> encoded(pointer);
            default -> COMPUTED;
        };
    }

    private @Nullable Object encoded(String pointer) {
        if (!cursor.take("(")) {
            return COMPUTED;
        }
        cursor.blanks(true);
        Object argument = value(pointer, false);
        cursor.take(",");
        cursor.blanks(true);
        return cursor.take(")") ? argument : COMPUTED;
    }

    private static Number number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.stripTrailingZeros().scale() > 0) {
            return number;
        }
        BigInteger whole = number.toBigInteger();
        return whole.bitLength() < Integer.SIZE ? (Number) whole.intValue() : whole;
    }

    private Object list(String pointer) {
        List<@Nullable Object> list = new ArrayList<>();
        cursor.blanks(true);
        if (forExpression()) {
            return COMPUTED;
        }
        while (!cursor.take("]")) {
            list.add(value(pointer + "/" + list.size(), false));
            if (!cursor.take(",") && cursor.peek() != ']') {
                throw cursor.problem(cursor.at(), "',' or ']' is missing in a list");
            }
            cursor.blanks(true);
        }
        return list;
    }

    private Object object(String pointer) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        cursor.blanks(true);
        if (forExpression()) {
            return COMPUTED;
        }
        while (!cursor.take("}")) {
            int begin = cursor.at();
            String key = cursor.peek() == '"' ? HclText.quoted(cursor) : cursor.name();
            if (key == null) {
                return COMPUTED;
            }
            cursor.blanks(false);
            if (!cursor.take("=") && !cursor.take(":")) {
                throw cursor.problem(cursor.at(), "'=' is missing after '" + key + "'");
            }
            if (object.containsKey(key)) {
                throw cursor.problem(begin, "'" + key + "' is given twice");
            }
            object.put(key, of(pointer, key, begin));
            cursor.take(",");
            cursor.blanks(true);
        }
        return object;
    }

    private boolean forExpression() {
        int begin = cursor.at();
        boolean found = "for".equals(cursor.name());
        cursor.to(begin);
        return found;
    }
}
