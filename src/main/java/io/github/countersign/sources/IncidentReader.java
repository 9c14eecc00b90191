package io.github.countersign.sources;

import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.assessment.Incident;
import io.github.countersign.catalog.ControlId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads the documented incidents that travel with the product. */
public final class IncidentReader {

    private static final String BUILT_IN = "incidents.yaml";

    private IncidentReader() {}

    /** All of them, in the order of their file. */
    public static List<Incident> builtIn() {
        try (InputStream stream = IncidentReader.class.getClassLoader().getResourceAsStream(BUILT_IN)) {
            if (stream == null) {
                throw new IllegalStateException(BUILT_IN + " is missing");
            }
            return read(TreeParser.parse(BUILT_IN, stream.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Incident> read(Tree tree) {
        List<Problem> problems = new ArrayList<>();
        List<Incident> incidents = new ArrayList<>();
        Fields root = new Fields(tree, "", tree.object(), problems);
        root.each("incidents", (id, fields) -> incidents.add(incident(id, fields)));
        root.reportUnknown();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return incidents;
    }

    private static Incident incident(String id, Fields fields) {
        List<Incident.Report> sources = new ArrayList<>();
        fields.eachOf("sources", source -> {
            sources.add(new Incident.Report(
                    source.text("publisher"), source.text("title"), date(source), source.optional("url")));
            source.reportUnknown();
        });
        List<Incident.Action> actions = new ArrayList<>();
        fields.eachOf("actions", action -> {
            CompromiseKind kind = action.term("kind", CompromiseKind.class);
            actions.add(new Incident.Action(kind == null ? CompromiseKind.TAKEOVER : kind, action.text("on")));
            action.reportUnknown();
        });
        Incident.Goal goal = fields.term("goal", Incident.Goal.class);
        Incident incident = new Incident(
                id,
                fields.text("title"),
                date(fields),
                fields.text("summary"),
                sources,
                actions,
                goal == null ? Incident.Goal.LOGIN : goal,
                fields.list("counteredBy").stream().map(ControlId::new).toList());
        fields.reportUnknown();
        return incident;
    }

    private static LocalDate date(Fields fields) {
        String text = fields.text("date");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException malformed) {
            fields.problem("'date' must be a day such as 2024-01-19");
            return LocalDate.EPOCH;
        }
    }
}
