package io.github.countersign.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The build's step that turns {@code rules/} into classes inside the jar, so that a start compiles nothing. */
public final class CompileRules {

    private CompileRules() {}

    /**
     * Compiles all rule files below a folder.
     *
     * @param args the folder, and the folder to write classes to
     */
    public static void main(String[] args) throws IOException {
        Path rules = Path.of(args[0]);
        Path target = Path.of(args[1]);
        Map<String, String> files = read(rules);
        List<String> problems = new ArrayList<>();
        files.forEach((path, text) -> problems.addAll(RuleHygiene.problems(path, text)));
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
        RuleCompiler.Compiled compiled = RuleCompiler.compile(files);
        for (Map.Entry<String, byte[]> file : compiled.classes().entrySet()) {
            Path to = target.resolve(file.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, file.getValue());
        }
        Path list = target.resolve(RuleBase.MODEL_LIST);
        Files.createDirectories(list.getParent());
        Files.write(list, compiled.models());
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
