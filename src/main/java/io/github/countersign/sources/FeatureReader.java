package io.github.countersign.sources;

import io.github.countersign.catalog.Example;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the scenarios of a feature as examples, an outline once for each of its rows. It knows as much Gherkin as the
 * features of this project use: Cucumber runs them, this only tells them.
 */
final class FeatureReader {

    private static final String COMMON = "a compliant organisation";
    private static final Pattern STEP = Pattern.compile("(Given|When|Then|And|But) (.+)");

    private final List<Example> examples = new ArrayList<>();
    private final List<String> background = new ArrayList<>();
    private List<String> given = background;
    private List<String> then = new ArrayList<>();
    private List<String> last = background;
    private List<String> columns = List.of();
    private String name = "";
    private boolean rows;
    private boolean expecting;

    private FeatureReader() {}

    static List<Example> read(String feature) {
        FeatureReader reader = new FeatureReader();
        feature.lines().map(String::strip).forEach(reader::line);
        reader.end();
        return reader.examples;
    }

    private void line(String line) {
        Matcher step = STEP.matcher(line);
        if (line.startsWith("Scenario")) {
            end();
            name = line.substring(line.indexOf(':') + 1).strip();
            given = new ArrayList<>(background);
            then = new ArrayList<>();
            expecting = false;
        } else if (line.startsWith("Examples:")) {
            rows = true;
            columns = List.of();
        } else if (line.startsWith("|")) {
            row(cells(line));
        } else if (step.matches()) {
            step(step.group(1), step.group(2));
        }
    }

    private void step(String keyword, String text) {
        expecting = keyword.equals("Then") || (expecting && !keyword.equals("Given") && !keyword.equals("When"));
        last = expecting ? then : given;
        if (!text.equals(COMMON)) {
            last.add(text);
        }
    }

    private void row(List<String> cells) {
        if (!rows) {
            String step = last.remove(last.size() - 1);
            last.add(step + (step.endsWith(":") ? " " : "; ") + String.join(" ", cells));
        } else if (columns.isEmpty()) {
            columns = cells;
        } else {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                values.put("<" + columns.get(i) + ">", cells.get(i));
            }
            String told = filled(name, values);
            examples.add(new Example(
                    told.equals(name) ? name + " (" + String.join(", ", cells) + ")" : told,
                    given.stream().map(step -> filled(step, values)).toList(),
                    then.stream().map(step -> filled(step, values)).toList()));
        }
    }

    /** Ends the scenario before; an outline told its rows already. */
    private void end() {
        if (!name.isEmpty() && !rows) {
            examples.add(new Example(name, given, then));
        }
        name = "";
        rows = false;
    }

    private static List<String> cells(String line) {
        return List.of(line.substring(1, line.lastIndexOf('|')).split("\\|", -1)).stream()
                .map(String::strip)
                .toList();
    }

    private static String filled(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey(), value.getValue());
        }
        return filled;
    }
}
