package io.github.countersign.engine;

import io.github.countersign.catalog.RulePack;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.definition.KiePackage;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Compiled rules, ready to run: immutable and shared by all threads. */
final class RuleBase {

    /** Where the build lists the classes that start the built-in rules. */
    static final String MODEL_LIST = "META-INF/countersign/models";

    private final List<Model> models;
    private final KieBase rules;
    private final KieSessionsPool sessions;

    private RuleBase(List<Model> models) {
        this.models = models;
        this.rules = KieBaseBuilder.createKieBaseFromModel(models, EqualityBehaviorOption.EQUALITY);
        this.sessions = rules.newKieSessionsPool(1);
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

    /** A fresh session; dispose it after use. */
    KieSession newSession() {
        return sessions.newKieSession();
    }

    /** Names of all rules, sorted. */
    Set<String> ruleNames() {
        Set<String> names = new TreeSet<>();
        for (KiePackage kiePackage : rules.getKiePackages()) {
            kiePackage.getRules().stream().map(Rule::getName).forEach(names::add);
        }
        return names;
    }
}
