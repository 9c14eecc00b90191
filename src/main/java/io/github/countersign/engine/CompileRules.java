package io.github.countersign.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The build's step that turns {@code rules/} into classes inside the jar, so that a start compiles nothing. */
public final class CompileRules {

    private static final Pattern OTHER_FACT = Pattern.compile("\\binsert(?!\\( (applies|violated|undecided|step)\\()");

    /** Later than 1.8, each place that joins strings spins classes of its own at run time, which a short run pays for. */
    private static final String LANGUAGE_LEVEL = "drools.dialect.java.compiler.lnglevel";

    private CompileRules() {}

    /**
     * Compiles all rule files below a folder.
     *
     * @param args the folder, and the folder to write classes to
     */
    public static void main(String[] args) throws IOException {
        System.setProperty(LANGUAGE_LEVEL, "1.8");
        Path rules = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Map<String, String> files = read(rules);
        List<String> problems = new ArrayList<>();
        files.forEach((path, text) -> {
            problems.addAll(RuleHygiene.problems(path, text));
            if (OTHER_FACT.matcher(text).find()) {
                problems.add(path + ": a built-in rule inserts findings and attacker's steps, nothing else");
            }
        });
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
        RuleCompiler.Compiled compiled = RuleCompiler.compile(files);
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            Path to = target.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Path list = target.resolve(RuleIndex.FILE);
        Files.createDirectories(list.getParent());
        Files.write(list, IndexRules.of(compiled, target));
    }

    private static Map<String, String> read(Path rules) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(rules)) {
            for (Path file :
                    all.filter(path -> path.toString().endsWith(".drl")).toList()) {
                files.put(rules.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }
}
