package io.github.countersign.sources;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Facts a person attests beside what was read: nouns in the form of a native document, or facts one by one under
 * {@code facts}, each by its pointer.
 *
 * @param tree the file
 * @param of name of the configuration it is about
 * @param attestedBy who states the facts
 * @param attestedOn when, if told
 * @param validUntil last day on which the facts hold
 * @param nouns what it states, by collection and id
 * @param placed where facts stated by pointer stand in the file, by the pointer they state
 * @param overrides reasons for setting a fact against what was read, by pointer
 */
record Overlay(
        Tree tree,
        String of,
        String attestedBy,
        @Nullable LocalDate attestedOn,
        LocalDate validUntil,
        Map<String, @Nullable Object> nouns,
        Map<String, String> placed,
        Map<String, String> overrides) {

    private static final String OVERLAY = "overlay";
    private static final List<String> HEADER =
            List.of(NativeDocument.MARK, OVERLAY, "attestedBy", "attestedOn", "validUntil", "facts", "overrides");

    /** Whether a file is an overlay and not a configuration of its own. */
    static boolean is(Tree tree) {
        return tree.object().containsKey(NativeDocument.MARK) && tree.object().containsKey(OVERLAY);
    }

    /** Reads an overlay, with all its problems at once. */
    static Overlay read(Tree tree) {
        List<Problem> problems = new ArrayList<>();
        if (!is(tree)) {
            throw new InputException(List.of(tree.problem(
                    "",
                    "is no overlay: it must begin with 'countersign: 1' and 'overlay: <name of the configuration>'")));
        }
        Fields fields = new Fields(tree, "", tree.object(), problems);
        if (!Integer.valueOf(NativeDocument.VERSION).equals(fields.raw(NativeDocument.MARK))) {
            problems.add(tree.problem("/" + NativeDocument.MARK, "this program reads version 1 of the document"));
        }
        String of = fields.text(OVERLAY);
        String by = fields.text("attestedBy");
        LocalDate on = day(fields, "attestedOn");
        LocalDate until = day(fields, "validUntil");
        if (until == null) {
            fields.problem("'validUntil' is missing: the last day on which what is attested holds, such as 2027-05-31");
        }
        Map<String, String> overrides = fields.texts("overrides");
        Map<String, String> placed = new LinkedHashMap<>();
        Map<String, @Nullable Object> nouns = nouns(tree, placed, problems);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new Overlay(tree, of, by, on, until == null ? LocalDate.MIN : until, nouns, placed, overrides);
    }

    private static @Nullable LocalDate day(Fields fields, String key) {
        String text = fields.optional(key);
        LocalDate day = text == null ? null : Values.day(text);
        if (text != null && day == null) {
            fields.problem("'" + key + "' is '" + text + "', which is not a day such as 2026-11-24");
        }
        return day;
    }

    private static Map<String, @Nullable Object> nouns(Tree tree, Map<String, String> placed, List<Problem> problems) {
        List<String> collections =
                Arrays.stream(NounKind.values()).map(NounKind::collection).toList();
        Map<String, @Nullable Object> nouns = new LinkedHashMap<>();
        tree.object().forEach((key, value) -> {
            if (collections.contains(key)) {
                nouns.put(key, EditableDocument.copyOf(value));
            } else if (key.equals("asOf")) {
                problems.add(tree.problem(
                        "/asOf",
                        "an overlay has no 'asOf': take it out here, and state the day in the configuration that it is"
                                + " about; since when the facts hold is 'attestedOn', until when 'validUntil'"));
            } else if (!HEADER.contains(key)) {
                problems.add(
                        tree.problem(Tree.step(key), "unknown key '" + key + "'; " + Nearest.hint(key, collections)));
            }
        });
        Tree.mapOf(tree.object().get("facts")).forEach((pointer, value) -> {
            String at = "/facts" + Tree.step(pointer);
            List<String> steps = Pointers.steps(pointer.startsWith("/") ? pointer : "/" + pointer);
            if (!pointer.startsWith("/") || steps.size() < 3 || !collections.contains(steps.get(0))) {
                problems.add(tree.problem(
                        at,
                        "'" + pointer
                                + "' is no pointer to a fact, such as /logins/browser/claims; the first part is one of "
                                + String.join(", ", collections)));
            } else if (value != null) {
                Pointers.put(nouns, pointer, EditableDocument.copyOf(value));
                placed.put(pointer, at);
            }
        });
        return nouns;
    }

    /** Where in the file the fact at a pointer is stated. */
    String place(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String direct = placed.get(at);
            if (direct != null) {
                return direct;
            }
        }
        return pointer;
    }

    /** That the fact at a pointer is attested. */
    Origin attested(String pointer, @Nullable String against) {
        Origin place = tree.read(place(pointer));
        String note = "attested by " + attestedBy + (attestedOn == null ? "" : " on " + attestedOn) + ", valid until "
                + validUntil + (against == null ? "" : "; " + against);
        return new Origin(Origin.Kind.ATTESTED, place.file(), place.pointer(), place.line(), note);
    }

    /** The reason for setting the fact at a pointer, or anything above it, against what was read; null if none is given. */
    @Nullable
    String reason(String pointer) {
        for (String at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            String reason = overrides.get(at);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    /** Names of configurations in words. */
    static String names(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
