package io.github.countersign.engine;

import io.github.countersign.assessment.Exposure;
import io.github.countersign.catalog.RulePack;
import io.github.countersign.model.Person;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.conf.EqualityBehaviorOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** Compiled rules, ready to run: immutable and shared by all threads. */
final class RuleBase {

    private final List<RuleEntry> builtIn;
    private final List<Model> packs;
    private final Map<String, List<RuleEntry>> folders = new TreeMap<>();
    private final Map<Set<String>, Shelf> shelves = new ConcurrentHashMap<>();

    /**
     * A network of rules.
     *
     * @param rules names of the built-in rules in it, null if it has all of its folders
     */
    private record Network(@Nullable Set<String> rules, KieSessionsPool sessions) {

        boolean has(List<RuleEntry> some) {
            return rules == null || some.stream().allMatch(rule -> rules.contains(rule.name()));
        }
    }

    /** Where the network for some folders is kept; each is made under a lock of its own. */
    private static final class Shelf {

        private @Nullable Network network;
    }

    private RuleBase(List<RuleEntry> builtIn, List<Model> packs) {
        this.builtIn = List.copyOf(builtIn);
        this.packs = List.copyOf(packs);
        for (RuleEntry rule : builtIn) {
            folders.computeIfAbsent(rule.folder(), missing -> new ArrayList<>()).add(rule);
        }
    }

    /** The rules that travel with the product. */
    static RuleBase builtIn() {
        return new RuleBase(RuleIndex.read(), List.of());
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
            List<Model> more = new ArrayList<>(packs);
            compiled.models().forEach(name -> more.add(instance(loader, name)));
            return new RuleBase(builtIn, more);
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

    /**
     * Whether no rule builds on another or looks at a threshold of another control. The build checks that of the built-in
     * rules; a pack may do as it likes.
     */
    boolean apart() {
        return packs.isEmpty();
    }

    /** Whether a session was asked for before. */
    boolean used() {
        return !shelves.isEmpty();
    }

    /**
     * A fresh session with every rule of the wanted scopes that can fire on the facts; it may hold others. Dispose it after
     * use. The first for some folders is made for its facts alone, since a program that runs once should not make rules
     * that stay silent; the first that needs more than that has all rules of the folders, for good.
     *
     * @param wanted tells which {@linkplain RuleName#scope scopes} matter
     */
    KieSession newSession(Predicate<String> wanted, Collection<?> facts) {
        Set<String> key = new TreeSet<>();
        folders.forEach((folder, rules) -> {
            if (rules.stream().anyMatch(rule -> wanted.test(rule.scope()))) {
                key.add(folder);
            }
        });
        List<Model> models = new ArrayList<>();
        for (Model pack : packs) {
            if (pack.getRules().stream().anyMatch(rule -> wanted.test(RuleName.scope(rule.getName())))) {
                models.add(pack);
                key.add("pack " + packs.indexOf(pack));
            }
        }
        Shelf shelf = shelves.computeIfAbsent(key, missing -> new Shelf());
        synchronized (shelf) {
            Network network = network(shelf.network, key, models, wanted, facts);
            shelf.network = network;
            return network.sessions().newKieSession();
        }
    }

    private Network network(
            @Nullable Network known,
            Set<String> key,
            List<Model> models,
            Predicate<String> wanted,
            Collection<?> facts) {
        if (known != null && known.rules() == null) {
            return known;
        }
        List<RuleEntry> all = key.stream()
                .flatMap(folder -> folders.getOrDefault(folder, List.of()).stream())
                .toList();
        if (apart()) {
            Feasible feasible = new Feasible(facts);
            List<RuleEntry> able = all.stream()
                    .filter(rule -> wanted.test(rule.scope()) && feasible.canFire(rule))
                    .toList();
            if (known == null) {
                return new Network(names(able), sessions(able, models));
            }
            if (known.has(able)) {
                return known;
            }
        }
        return new Network(null, sessions(all, models));
    }

    private static KieSessionsPool sessions(List<RuleEntry> rules, List<Model> packs) {
        List<Model> models = new ArrayList<>(packs);
        models.add(new ModelImpl("countersign")
                .withRules(rules.stream().map(rule -> rule.maker().get()).toList()));
        return KieBaseBuilder.createKieBaseFromModel(models, EqualityBehaviorOption.EQUALITY)
                .newKieSessionsPool(1);
    }

    /** The {@linkplain RuleName#scope scopes} of rules with a pattern for exposures. */
    Set<String> aboutExposures() {
        return scopesAbout(Exposure.class, RuleEntry::aboutExposures);
    }

    /** The {@linkplain RuleName#scope scopes} of rules with a pattern for people. */
    Set<String> aboutPeople() {
        String person = Person.class.getName();
        return scopesAbout(
                Person.class,
                rule -> rule.needs().stream().anyMatch(need -> need.type().equals(person)));
    }

    private Set<String> scopesAbout(Class<?> type, Predicate<RuleEntry> builtInOne) {
        Stream<String> ofPacks = packs.stream()
                .flatMap(model -> model.getRules().stream())
                .filter(rule -> Patterns.isAbout(type, rule.getView()))
                .map(Rule::getName);
        return Stream.concat(builtIn.stream().filter(builtInOne).map(RuleEntry::name), ofPacks)
                .map(RuleName::scope)
                .collect(Collectors.toSet());
    }

    /** Names of all rules, sorted. */
    Set<String> ruleNames() {
        Set<String> names = new TreeSet<>(names(builtIn));
        packs.forEach(model -> model.getRules().forEach(rule -> names.add(rule.getName())));
        return names;
    }

    private static Set<String> names(List<RuleEntry> rules) {
        return rules.stream().map(RuleEntry::name).collect(Collectors.toSet());
    }
}
