package io.github.countersign.sources;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Source;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Lays attested facts over what was read. What is unknown becomes known; a list may become longer; a documented default
 * gives way. Against a fact that was read, an attested one holds only where the overlay gives a reason under
 * {@code overrides}; every such contradiction is told with the file, as something the result should be read with.
 */
public final class Overlays {

    private Overlays() {}

    /**
     * The configurations with the overlays that are about them.
     *
     * @param day the day for which attestations are read; what ran out before it is unknown again
     * @throws InputException with every problem of every overlay
     */
    public static List<Configuration> apply(List<Configuration> configurations, List<Path> files, LocalDate day) {
        List<Configuration> merged = new ArrayList<>(configurations);
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                Overlay overlay = Overlay.read(TreeParser.parse(file.toString(), InputFiles.bytes(file)));
                int about = about(overlay, merged);
                merged.set(about, merge(merged.get(about), overlay, day));
            } catch (InputException unreadable) {
                problems.addAll(unreadable.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return merged;
    }

    private static int about(Overlay overlay, List<Configuration> configurations) {
        List<String> names = configurations.stream().map(Configuration::name).toList();
        int about = names.indexOf(overlay.of());
        if (about < 0) {
            throw new InputException(List.of(overlay.tree()
                    .problem(
                            "/overlay",
                            "is about '" + overlay.of() + "', but the configurations read are "
                                    + Overlay.names(names))));
        }
        return about;
    }

    private static Configuration merge(Configuration base, Overlay overlay, LocalDate day) {
        Tree tree = overlay.tree();
        Draft draft = new Draft(base.name());
        draft.asOf(base.asOf());
        base.sources().forEach(draft::source);
        draft.tree().putAll(Plain.nouns(base));
        draft.origins().putAll(new LinkedHashMap<>(base.origins()));
        if (day.isAfter(overlay.validUntil())) {
            draft.source(new Source(
                    tree.file(),
                    "overlay",
                    null,
                    tree.sha256(),
                    List.of("what it attests ran out on " + overlay.validUntil() + " and is unknown again")));
            return draft.finish();
        }
        Merge merge = new Merge(overlay, base, draft);
        merge.run();
        DraftReader.Result result = DraftReader.read(draft);
        if (!result.defects().isEmpty()) {
            throw new InputException(result.defects().stream()
                    .map(defect -> tree.problem(overlay.place(defect.pointer()), defect.what()))
                    .toList());
        }
        return result.configuration();
    }
}
