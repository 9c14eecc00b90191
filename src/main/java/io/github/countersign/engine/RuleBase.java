package io.github.countersign.engine;

import io.github.countersign.catalog.RulePack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Compiled rules, ready to run: immutable and shared by all threads. */
final class RuleBase {

    /** Where the build lists the classes that start the built-in rules. */
    static final String MODEL_LIST = "META-INF/countersign/models";

    private final List<Model> models;
    private final Map<Model, List<String>> names = new LinkedHashMap<>();
    private final Map<Set<String>, KieSessionsPool> pools = new ConcurrentHashMap<>();

    private RuleBase(List<Model> models) {
        this.models = List.copyOf(models);
        models.forEach(model ->
                names.put(model, model.getRules().stream().map(Rule::getName).toList()));
    }

    /** The rules that travel with the product. */
    static RuleBase builtIn() {
        return new RuleBase(builtInModels());
    }

    /** These rules and those of a pack. */
    RuleBase with(RulePack pack) {
        List<String> problems = new ArrayList<>();
        pack.rules()
                .forEach((path, text) ->
                        RuleHygiene.problems(path, text).forEach(it -> problems.add(pack.name() + "/" + it)));
        if (!problems.isEmpty()) {
            throw new RuleDefectException(problems);
        }
        RuleCompiler.Compiled compiled = RuleCompiler.compile(pack.rules());
        PackLoader loader = new PackLoader(compiled.classes());
        try {
            List<Model> both = new ArrayList<>(models);
            compiled.models().forEach(name -> both.add(instance(loader, name)));
            return new RuleBase(both);
        } catch (NoClassDefFoundError forbidden) {
            throw RuleDefectException.forbidden(pack.name(), forbidden);
        }
    }

    private static Model instance(ClassLoader loader, String name) {
        try {
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("a compiled rule class cannot be started", broken);
        }
    }

    private static List<Model> builtInModels() {
        ClassLoader loader = RuleBase.class.getClassLoader();
        try (InputStream list = loader.getResourceAsStream(MODEL_LIST)) {
            if (list == null) {
                throw new IllegalStateException(MODEL_LIST + " is missing: the build did not compile the rules");
            }
            List<Model> models = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8));
            for (String name : lines.lines().toList()) {
                models.add(instance(loader, name));
            }
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A fresh session with the packages that hold a wanted rule, and no others: rules that cannot matter should not cost
     * anything. Dispose it after use.
     */
    KieSession newSession(Predicate<String> wanted) {
        List<Model> needed = models.stream()
                .filter(model -> names.getOrDefault(model, List.of()).stream().anyMatch(wanted))
                .toList();
        Set<String> packages = needed.stream().map(Model::getPackageName).collect(Collectors.toSet());
        return pools.computeIfAbsent(packages, missing -> pool(needed)).newKieSession();
    }

    private static KieSessionsPool pool(List<Model> needed) {
        return KieBaseBuilder.createKieBaseFromModel(needed, EqualityBehaviorOption.EQUALITY)
                .newKieSessionsPool(1);
    }

    /** Names of the rules with a pattern for facts of the type. */
    Set<String> rulesAbout(Class<?> type) {
        return models.stream()
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> isAbout(type, rule.getView()))
                .map(Rule::getName)
                .collect(Collectors.toSet());
    }

    private static boolean isAbout(Class<?> type, Condition condition) {
        return condition instanceof Pattern<?> pattern
                ? pattern.getPatternVariable().getType() == type
                : condition.getSubConditions().stream().anyMatch(inner -> isAbout(type, inner));
    }

    /** Names of all rules, sorted. */
    Set<String> ruleNames() {
        return names.values().stream().flatMap(List::stream).collect(Collectors.toCollection(TreeSet::new));
    }
}
