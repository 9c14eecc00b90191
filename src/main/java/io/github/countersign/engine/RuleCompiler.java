package io.github.countersign.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/** Compiles rule files to classes. Compiling runs nothing of what it compiles. */
final class RuleCompiler {

    private static final String MODEL_LIST = "drools-model";
    private static final String ROOT = "src/main/resources/countersign/";

    private RuleCompiler() {}

    /**
     * Compiled rules.
     *
     * @param classes byte code by class file name: {@code aal2/Rules1234.class}
     * @param models names of the classes that start a rule base
     */
    record Compiled(Map<String, byte[]> classes, List<String> models) {}

    /**
     * Compiles rule files given as text by path.
     *
     * @throws RuleDefectException with every problem found, each with its file
     */
    static Compiled compile(Map<String, String> files) {
        KieServices services = KieServices.get();
        KieFileSystem project = services.newKieFileSystem();
        new TreeMap<>(files).forEach((path, text) -> project.write(ROOT + path, text.getBytes(StandardCharsets.UTF_8)));
        KieBuilder builder = services.newKieBuilder(project);
        List<String> problems = new ArrayList<>();
        try {
            builder.buildAll(ExecutableModelProject.class);
            builder.getResults().getMessages(Message.Level.ERROR).forEach(message -> problems.add(inWords(message)));
        } catch (RuntimeException generatorGaveUp) {
            problems.add("the rules cannot be compiled: " + generatorGaveUp.getMessage());
        }
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
        return harvest((InternalKieModule) builder.getKieModule());
    }

    private static String inWords(Message message) {
        String file = message.getPath() == null ? "rules" : message.getPath().replace(ROOT, "");
        return message.getLine() > 0
                ? file + ":" + message.getLine() + ": " + message.getText()
                : file + ": " + message.getText();
    }

    private static Compiled harvest(InternalKieModule module) {
        Map<String, byte[]> classes = new TreeMap<>();
        List<String> models = new ArrayList<>();
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class")) {
                classes.put(name, module.getBytes(name));
            } else if (name.endsWith(MODEL_LIST)) {
                new String(module.getBytes(name), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && line.indexOf(':') < 0)
                        .forEach(models::add);
            }
        }
        if (models.isEmpty()) {
            throw new IllegalStateException("the compiler listed no model", new IOException(MODEL_LIST));
        }
        models.sort(null);
        return new Compiled(classes, models);
    }
}
