package io.github.countersign.sources.people;

import io.github.countersign.model.Person;
import io.github.countersign.model.Source;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Node;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads people from files, one by one. What kind a file is of is found out from its rows. */
public final class PeopleFiles {

    private static final int MOST_PROBLEMS = 20;

    private final List<PeopleKind> kinds =
            List.of(new NativePeople(), new KeycloakPeople(), new EntraPeople(), new OktaPeople(), new AwsPeople());
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Path, String> digests = new HashMap<>();
    private boolean complete = true;

    private PeopleFiles() {}

    /**
     * What was read.
     *
     * @param files the files
     * @param complete whether no file says that people are missing in it
     */
    public record Read(List<Source> files, boolean complete) {

        /** Copies the list. */
        public Read {
            files = List.copyOf(files);
        }
    }

    /**
     * Hands over every person of some files, in their order. Files that only tell something of people in others, such as
     * who holds a role, are looked at first.
     *
     * @throws InputException if a file is malformed, of no known kind, or holds no person
     */
    public static Read read(List<Path> files, Consumer<Person> each) {
        PeopleFiles reading = new PeopleFiles();
        List<Path> people = files.stream().filter(reading::holdsPeople).toList();
        reading.refuse();
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            sources.add(
                    people.contains(file)
                            ? reading.people(file, each)
                            : reading.source(file, "notes-on-people", List.of()));
        }
        reading.refuse();
        if (people.isEmpty()) {
            throw new InputException(
                    files.stream().map(Path::toString).collect(Collectors.joining(", ")), "holds no people");
        }
        return new Read(sources, reading.complete);
    }

    /** Those of some files that hold people, or tell something of people in others of them; none where nobody is in any. */
    public static List<Path> among(List<Path> files) {
        List<Path> found = new ArrayList<>();
        boolean anybody = false;
        for (Path file : files) {
            PeopleFiles looking = new PeopleFiles();
            About about = Marks.in(file) ? looking.firstRow(file) : About.OTHERS;
            anybody |= about == About.PEOPLE;
            if (about != About.OTHERS) {
                found.add(file);
            }
        }
        return anybody ? found : List.of();
    }

    private enum About {
        PEOPLE,
        NOTES_ON_PEOPLE,
        OTHERS
    }

    /** What the first row of a file is about. */
    private About firstRow(Path file) {
        About[] about = {About.OTHERS};
        try {
            Rows.read(file, tree -> {
                Node row = Node.of(tree);
                if (kinds.stream().anyMatch(kind -> kind.recognises(row))) {
                    about[0] = About.PEOPLE;
                } else if (kinds.stream().anyMatch(kind -> kind.notes(row))) {
                    about[0] = About.NOTES_ON_PEOPLE;
                }
                throw new Enough();
            });
        } catch (Enough | InputException looked) {
            return about[0];
        }
        return About.OTHERS;
    }

    private void refuse() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** Whether a file holds people; what it tells of people in other files is noted on the way. */
    private boolean holdsPeople(Path file) {
        try {
            Rows.Read read = Rows.read(file, tree -> {
                Node row = Node.of(tree);
                if (kinds.stream().noneMatch(kind -> kind.notes(row))) {
                    throw new Enough();
                }
            });
            digests.put(file, read.sha256());
        } catch (Enough found) {
            return true;
        } catch (InputException unreadable) {
            problems.addAll(unreadable.problems());
        }
        return false;
    }

    /** Ends the reading of a file of which enough is known. */
    private static final class Enough extends RuntimeException {
        Enough() {
            super(null, null, false, false);
        }
    }

    private Source people(Path file, Consumer<Person> each) {
        Map<String, Integer> skipped = new LinkedHashMap<>();
        @Nullable PeopleKind[] kind = {null};
        List<String> notes = new ArrayList<>();
        try {
            Rows.Read read = Rows.read(file, tree -> {
                PeopleKind known = kind[0] == null ? kind(tree) : kind[0];
                kind[0] = known;
                row(known, tree, each, skipped);
            });
            digests.put(file, read.sha256());
            String missing = Answers.incomplete(Node.of(new Tree(file.toString(), "", read.header(), Map.of())));
            if (missing != null) {
                complete = false;
                notes.add(missing + ": people are missing");
            }
        } catch (InputException unreadable) {
            problems.addAll(unreadable.problems());
        }
        skipped.forEach((why, count) -> notes.add(count + " rows " + why));
        PeopleKind known = kind[0];
        return source(file, known == null ? "people" : known.kind(), notes);
    }

    private void row(PeopleKind kind, Tree tree, Consumer<Person> each, Map<String, Integer> skipped) {
        Node row = Node.of(tree);
        try {
            Person person = kind.concerns(row) ? kind.person(row) : null;
            if (person == null) {
                skipped.merge("are about no person who signs in", 1, Integer::sum);
            } else if (problems.isEmpty()) {
                each.accept(person);
            }
        } catch (InputException wrong) {
            problems.addAll(wrong.problems());
            if (problems.size() >= MOST_PROBLEMS) {
                problems.add(new Problem(tree.file(), null, null, "further problems are not listed"));
                throw new InputException(List.of());
            }
        }
    }

    private PeopleKind kind(Tree tree) {
        Node row = Node.of(tree);
        return kinds.stream()
                .filter(kind -> kind.recognises(row))
                .findFirst()
                .orElseThrow(() -> new InputException(List.of(tree.problem(
                        "",
                        "no kind of people that is known; known kinds are: "
                                + kinds.stream().map(PeopleKind::kind).collect(Collectors.joining(", "))))));
    }

    private Source source(Path file, String kind, List<String> notes) {
        return new Source(file.toString(), kind, null, digests.getOrDefault(file, ""), notes);
    }
}
