package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads documents of the project's own form, strictly: all problems at once, each with line and column. */
final class NativeDocument implements Importer.OfWholeFiles {

    static final String MARK = "countersign";
    static final int VERSION = 1;

    @Override
    public String kind() {
        return "native";
    }

    @Override
    public boolean recognises(Tree tree) {
        return tree.object().containsKey(MARK) && !Overlay.is(tree);
    }

    @Override
    public List<Configuration> read(Tree tree) {
        List<Problem> problems = new ArrayList<>(tree.twice());
        Map<String, @Nullable Object> document = new LinkedHashMap<>(tree.object());
        if (!Integer.valueOf(VERSION).equals(document.remove(MARK))) {
            problems.add(tree.problem("/" + MARK, "this program reads version " + VERSION + " of the document"));
        }
        Draft draft = new Draft(name(tree, document, problems));
        draft.asOf(asOf(tree, document, problems));
        Object sources = document.remove(Provenance.SOURCES);
        Object origins = document.remove(Provenance.ORIGINS);
        Provenance.readSources(tree, sources, draft, problems);
        draft.source(new Source(tree.file(), kind(), null, tree.sha256(), List.of()));
        reportUnknown(tree, document, problems);
        draft.tree().putAll(document);
        document.forEach((key, value) -> remember(tree, draft, Tree.step(key), value));
        Provenance.readOrigins(tree, origins, document, draft, problems);
        DraftReader.Result result = DraftReader.read(draft);
        result.defects().forEach(defect -> problems.add(tree.problem(defect.pointer(), defect.what())));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return List.of(result.configuration());
    }

    private static String name(Tree tree, Map<String, @Nullable Object> document, List<Problem> problems) {
        Object name = document.remove("configuration");
        if (name instanceof String text && !text.isBlank()) {
            return text;
        }
        problems.add(tree.problem(
                "/configuration", "the document must say what configuration it describes: 'configuration: <name>'"));
        return "unnamed";
    }

    private static @Nullable LocalDate asOf(Tree tree, Map<String, @Nullable Object> document, List<Problem> problems) {
        Object day = document.remove("asOf");
        if (day == null) {
            return null;
        }
        LocalDate read = Values.day(day.toString());
        if (read == null) {
            problems.add(tree.problem("/asOf", "'" + day + "' is not a day such as 2026-11-24"));
        }
        return read;
    }

    private static void reportUnknown(Tree tree, Map<String, @Nullable Object> document, List<Problem> problems) {
        List<String> known =
                Arrays.stream(NounKind.values()).map(NounKind::collection).toList();
        for (String key : List.copyOf(document.keySet())) {
            if (!known.contains(key)) {
                problems.add(tree.problem(Tree.step(key), "unknown key '" + key + "'; " + Nearest.hint(key, known)));
                document.remove(key);
            }
        }
    }

    private static void remember(Tree tree, Draft draft, String pointer, @Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            draft.origins().put(pointer, tree.read(pointer));
            Tree.mapOf(value).forEach((key, element) -> remember(tree, draft, pointer + Tree.step(key), element));
        } else if (value != null) {
            draft.origins().put(pointer, tree.read(pointer));
        }
    }
}
