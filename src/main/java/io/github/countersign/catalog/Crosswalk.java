package io.github.countersign.catalog;

import io.github.countersign.model.Term;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of one framework, each with what covers it.
 *
 * @param framework the framework
 * @param clauses its clauses in the order of its registry
 */
public record Crosswalk(Framework framework, List<Clause> clauses) {

    /** Copies the list. */
    public Crosswalk {
        clauses = List.copyOf(clauses);
    }

    /** Lays the controls of a catalogue against a framework. */
    public static Crosswalk of(Framework framework, Catalog catalog) {
        return new Crosswalk(
                framework,
                framework.sections().values().stream()
                        .map(section -> new Clause(section, covers(framework, section, catalog)))
                        .toList());
    }

    private static List<Cover> covers(Framework framework, Framework.Section section, Catalog catalog) {
        return catalog.controls().stream()
                .flatMap(control -> control.references().stream()
                        .filter(reference -> reference.framework().equals(framework.id())
                                && reference.section().equals(section.id()))
                        .map(Reference::level)
                        .min(Level.STRICTEST_FIRST)
                        .map(level -> new Cover(control, level))
                        .stream())
                .toList();
    }

    /** The clause of that id. */
    public Optional<Clause> clause(String id) {
        return clauses.stream()
                .filter(clause -> clause.section().id().equals(id))
                .findFirst();
    }

    /** How a clause is covered. */
    public Coverage coverage(Clause clause) {
        if (!clause.covers().isEmpty()) {
            return Coverage.CONTROLS;
        }
        if (clause.section().notCheckable() != null) {
            return Coverage.NOT_CHECKABLE;
        }
        if (!clause.section().judgedAs().isEmpty()) {
            return Coverage.JUDGED_AS;
        }
        return coveredBelow(clause) ? Coverage.PARTS : Coverage.NONE;
    }

    /** Whether controls cover a clause below this one. */
    public boolean coveredBelow(Clause above) {
        return clauses.stream()
                .anyMatch(clause -> above.section().contains(clause.section())
                        && !clause.covers().isEmpty());
    }

    /** Clauses that nothing covers and no reason explains. */
    public List<Clause> gaps() {
        return covered(Coverage.NONE);
    }

    /** Clauses that are covered so. */
    public List<Clause> covered(Coverage how) {
        return clauses.stream().filter(clause -> coverage(clause) == how).toList();
    }

    /** How a clause is covered. */
    public enum Coverage implements Term {
        /** Controls name it. */
        CONTROLS,
        /** Controls name clauses below it. */
        PARTS,
        /** Controls of other clauses judge what it demands. */
        JUDGED_AS,
        /** No configuration can show it. */
        NOT_CHECKABLE,
        /** Nothing covers it, and no reason is given. */
        NONE
    }

    /**
     * A clause and the controls that name it.
     *
     * @param section the clause
     * @param covers controls in order of id
     */
    public record Clause(Framework.Section section, List<Cover> covers) {

        /** Copies the list. */
        public Clause {
            covers = List.copyOf(covers);
        }
    }

    /**
     * A control that covers a clause.
     *
     * @param control the control
     * @param level how binding the clause makes it: the strictest, if it names the control twice
     */
    public record Cover(Control control, Level level) {}
}
