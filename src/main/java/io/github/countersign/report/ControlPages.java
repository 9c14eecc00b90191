package io.github.countersign.report;

import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Framework;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pages of controls as files: in Markdown for the documentation, as JSON for programs. */
public final class ControlPages {

    private static final String PAGE = "control.ftlh";
    private static final String INDEX = "controls.ftlh";
    private static final String CLAUSES = "clauses.ftlh";

    private final Templates templates = Templates.builtIn();

    /** The page of one control, in Markdown. */
    public String markdown(ControlPage page) {
        Map<String, Object> data = new HashMap<>(Plain.of(page));
        data.put("up", "../".repeat((int)
                        page.id().chars().filter(letter -> letter == '/').count()));
        return templates.fill(PAGE, data);
    }

    /** The page of one framework, clause by clause, in Markdown. */
    public String markdown(Crosswalk crosswalk) {
        return templates.fill(CLAUSES, new HashMap<>(JsonCrosswalk.plain(crosswalk)));
    }

    /** The page that leads to all of them, in Markdown. */
    public String index(List<ControlPage> pages, List<Framework> frameworks) {
        Map<String, List<ControlPage>> families =
                pages.stream().collect(Collectors.groupingBy(ControlPage::family, TreeMap::new, Collectors.toList()));
        List<Map<String, Object>> listed = new ArrayList<>();
        families.forEach((family, controls) -> listed.add(Map.of(
                "family", family, "controls", controls.stream().map(Plain::of).toList())));
        List<Map<String, Object>> documents = new ArrayList<>();
        frameworks.forEach(framework -> documents.add(Map.of("id", framework.id(), "title", framework.title())));
        return templates.fill(INDEX, Map.of("families", listed, "number", pages.size(), "frameworks", documents));
    }

    /** One control with its examples, as JSON. */
    public static String json(ControlPage page) {
        return JsonText.of(Plain.of(page));
    }

    /** Some controls without their examples, as JSON. */
    public static String json(List<ControlPage> pages) {
        List<Map<String, Object>> written = new ArrayList<>();
        for (ControlPage page : pages) {
            Map<String, Object> control = new LinkedHashMap<>(Plain.of(page));
            control.remove("examples");
            written.add(control);
        }
        return JsonText.of(written);
    }
}
