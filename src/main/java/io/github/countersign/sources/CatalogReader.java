package io.github.countersign.sources;

import io.github.countersign.catalog.Audience;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Conflict;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Level;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import io.github.countersign.catalog.Severity;
import io.github.countersign.model.Aal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue: words about controls, framework registries and profiles. */
public final class CatalogReader {

    /** Where the build puts the built-in catalogue. */
    static final String BUILT_IN = "META-INF/countersign/catalog.json";

    private final Tree tree;
    private final List<Problem> problems = new ArrayList<>();

    private CatalogReader(Tree tree) {
        this.tree = tree;
    }

    /** The catalogue that travels with the product, as the build checked it. */
    public static Catalog builtIn() {
        try (InputStream stream = CatalogReader.class.getClassLoader().getResourceAsStream(BUILT_IN)) {
            if (stream == null) {
                throw new IllegalStateException(BUILT_IN + " is missing: the build did not write the catalogue");
            }
            return new CatalogReader(TreeParser.parseChecked(BUILT_IN, stream.readAllBytes())).catalog();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Reads controls, frameworks and profiles by id from one tree; throws with all problems. */
    static Catalog read(Tree tree) {
        return new CatalogReader(tree).read();
    }

    /** Reads controls alone, whose references name frameworks of another catalogue. */
    static List<Control> readControls(Tree tree, Catalog frameworks) {
        CatalogReader reader = new CatalogReader(tree);
        List<Control> controls = new ArrayList<>();
        new Fields(tree, "", tree.object(), reader.problems)
                .each("controls", (id, fields) -> controls.add(reader.control(id, fields)));
        reader.checkReferences(new Catalog(controls, frameworks.frameworks(), frameworks.profiles()));
        if (!reader.problems.isEmpty()) {
            throw new InputException(reader.problems);
        }
        return controls;
    }

    private Catalog read() {
        Catalog catalog = catalog();
        checkReferences(catalog);
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return catalog;
    }

    private Catalog catalog() {
        Fields root = new Fields(tree, "", tree.object(), problems);
        List<Framework> frameworks = new ArrayList<>();
        root.each("frameworks", (id, fields) -> frameworks.add(framework(id, fields)));
        List<Profile> profiles = new ArrayList<>();
        root.each("profiles", (id, fields) -> profiles.add(profile(id, fields)));
        List<Control> controls = new ArrayList<>();
        root.each("controls", (id, fields) -> controls.add(control(id, fields)));
        return new Catalog(controls, frameworks, profiles);
    }

    private void checkReferences(Catalog catalog) {
        for (Control control : catalog.controls()) {
            for (Reference reference : control.references()) {
                if (catalog.section(reference).isEmpty()) {
                    problems.add(tree.problem(
                            "/controls" + Tree.step(control.id().value()) + "/references",
                            "refers to section " + unlisted(catalog, reference.framework(), reference.section())));
                }
            }
        }
        for (Profile profile : catalog.profiles()) {
            for (Profile.Selector selector : profile.selectors()) {
                if (catalog.framework(selector.framework()).isEmpty()) {
                    problems.add(tree.problem(
                            "/profiles" + Tree.step(profile.id()),
                            "selects the unknown framework " + selector.framework()));
                } else if (selector.section() != null
                        && catalog.section(selector.framework(), selector.section())
                                .isEmpty()) {
                    problems.add(tree.problem(
                            "/profiles" + Tree.step(profile.id()),
                            "selects section " + unlisted(catalog, selector.framework(), selector.section())));
                }
            }
        }
    }

    private static String unlisted(Catalog catalog, String framework, String section) {
        return section + " of " + framework
                + catalog.framework(framework)
                        .flatMap(it -> it.explanation(section))
                        .map(it -> ", which is no clause of it. " + it)
                        .orElse(", which its framework file does not list");
    }

    private Control control(String id, Fields fields) {
        List<Reference> references = new ArrayList<>();
        fields.eachOf("references", reference -> references.add(reference(reference)));
        if (references.isEmpty()) {
            fields.problem("a control needs references: without one no profile selects it");
        }
        List<Conflict> conflicts = new ArrayList<>();
        fields.eachOf("conflicts", conflict -> {
            conflicts.add(new Conflict(conflict.text("with"), conflict.text("says")));
            conflict.reportUnknown();
        });
        Severity severity = fields.term("severity", Severity.class);
        Control control = new Control(
                controlId(id, fields),
                fields.text("title"),
                fields.text("statement"),
                severity == null ? Severity.INFO : severity,
                fields.text("rationale"),
                fields.text("remediation"),
                fields.texts("hints"),
                references,
                fields.texts("parameters"),
                fields.list("threats"),
                fields.list("attack"),
                conflicts);
        fields.reportUnknown();
        return control;
    }

    private static ControlId controlId(String id, Fields fields) {
        try {
            return new ControlId(id);
        } catch (IllegalArgumentException malformed) {
            fields.problem(String.valueOf(malformed.getMessage()));
            return new ControlId("unknown/unknown");
        }
    }

    private static Reference reference(Fields fields) {
        Level level = fields.term("level", Level.class);
        Reference reference = new Reference(
                fields.text("framework"),
                fields.text("section"),
                fields.optional("entry"),
                level == null ? Level.INFORMATIVE : level,
                audience(fields),
                fields.texts("parameters"));
        fields.reportUnknown();
        return reference;
    }

    private static @Nullable Audience audience(Fields fields) {
        return fields.optional("audience") == null ? null : fields.term("audience", Audience.class);
    }

    private static Framework framework(String id, Fields fields) {
        Map<String, Framework.Section> sections = new LinkedHashMap<>();
        String url = fields.text("url");
        fields.each("sections", (section, words) -> {
            String own = words.optional("url");
            sections.put(
                    section,
                    new Framework.Section(
                            section,
                            words.text("title"),
                            own == null ? url : own.startsWith("#") ? url + own : own,
                            words.optional("notCheckable"),
                            words.list("judgedAs")));
            words.reportUnknown();
        });
        Framework framework = new Framework(
                id,
                fields.text("title"),
                fields.text("shortTitle"),
                url,
                fields.optional("note"),
                fields.texts("aliases"),
                fields.texts("withdrawn"),
                sections);
        fields.reportUnknown();
        return framework;
    }

    private static Profile profile(String id, Fields fields) {
        List<Profile.Selector> selectors = new ArrayList<>();
        fields.eachOf("selects", selector -> {
            selectors.add(
                    new Profile.Selector(selector.text("framework"), selector.optional("section"), audience(selector)));
            selector.reportUnknown();
        });
        @Nullable Aal assumed = fields.optional("assumes") == null ? null : fields.term("assumes", Aal.class);
        Profile profile = new Profile(
                id,
                fields.text("title"),
                fields.text("summary"),
                selectors,
                assumed,
                fields.texts("parameters"),
                fields.flag("byDefault"),
                fields.texts("aliases"));
        fields.reportUnknown();
        return profile;
    }
}
