package io.github.countersign.engine;

import io.github.countersign.assessment.Exposure;
import io.github.countersign.catalog.Parameter;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.AlphaIndex;
import org.drools.model.Condition;
import org.drools.model.Constraint;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;

/** The build's look at the rules it compiled: it makes each once and writes down what must hold before it can fire. */
final class IndexRules {

    private static final String METHODS = "RuleMethods";

    private final ClassLoader loader;
    private final Map<Need, Integer> needs = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final List<String> rules = new ArrayList<>();

    private IndexRules(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * The lines of the index.
     *
     * @param classes the folder that holds the compiled rules
     * @throws IllegalStateException if the compiler put something into a model that the index cannot say
     */
    static List<String> of(RuleCompiler.Compiled compiled, Path classes) {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, IndexRules.class.getClassLoader())) {
            IndexRules index = new IndexRules(loader);
            for (String file : compiled.classes().keySet()) {
                String name =
                        file.substring(0, file.length() - ".class".length()).replace('/', '.');
                if (name.contains(METHODS)) {
                    index.add(loader.loadClass(name));
                }
            }
            index.check(compiled.models());
            List<String> lines = new ArrayList<>();
            index.needs.keySet().forEach(need -> lines.add(RuleIndex.line(need)));
            lines.addAll(index.rules);
            return lines;
        } catch (ReflectiveOperationException | IOException broken) {
            throw new IllegalStateException("the compiled rules cannot be listed", broken);
        }
    }

    private void add(Class<?> owner) throws ReflectiveOperationException {
        List<Method> makers = Arrays.stream(owner.getMethods())
                .filter(method -> method.getReturnType() == Rule.class)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        rules.add(RuleIndex.line(owner));
        for (Method maker : makers) {
            Rule rule = (Rule) maker.invoke(null);
            checkApart(rule.getView(), rule.getName());
            List<Need> its = Patterns.needs(rule.getView());
            List<Integer> numbers = its.stream()
                    .map(need -> {
                        Integer next = needs.size();
                        Integer known = needs.putIfAbsent(need, next);
                        return known == null ? next : known;
                    })
                    .distinct()
                    .toList();
            names.add(rule.getName());
            rules.add(RuleIndex.line(
                    maker.getName(), Patterns.isAbout(Exposure.class, rule.getView()), numbers, rule.getName()));
        }
    }

    private void check(List<String> models) throws ReflectiveOperationException {
        Set<String> expected = new TreeSet<>();
        for (String name : models) {
            Model model =
                    (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
            model.getRules().forEach(rule -> expected.add(rule.getName()));
            if (!List.of(model.getGlobals(), model.getQueries(), model.getTypeMetaDatas()).stream()
                    .allMatch(Collection::isEmpty)) {
                throw new IllegalStateException(model.getName() + " has more than rules");
            }
        }
        if (!expected.equals(names)) {
            throw new IllegalStateException("some rules have no method that makes them");
        }
    }

    /** Built-in rules may neither build on each other nor look at a threshold of another control. */
    private static void checkApart(Condition condition, String rule) {
        if (condition instanceof Pattern<?> pattern) {
            Class<?> type = pattern.getPatternVariable().getType();
            if (type.isAssignableFrom(Finding.class) || type.isAssignableFrom(AttackStep.class)) {
                throw new IllegalStateException("rule \"" + rule + "\" matches what rules insert");
            }
            if (type == Parameter.class && !names(RuleName.scope(rule), pattern.getConstraint())) {
                throw new IllegalStateException("rule \"" + rule + "\" matches parameters of any control");
            }
        }
        condition.getSubConditions().forEach(inner -> checkApart(inner, rule));
    }

    private static boolean names(String control, Constraint constraint) {
        return constraint instanceof SingleConstraint single
                ? single.getIndex() instanceof AlphaIndex<?, ?> index && control.equals(index.getRightValue())
                : constraint.getType() != Constraint.Type.OR
                        && constraint.getChildren().stream().anyMatch(child -> names(control, child));
    }
}
