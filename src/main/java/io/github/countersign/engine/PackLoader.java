package io.github.countersign.engine;

import java.util.List;
import java.util.Map;

/**
 * Loads the classes of a user's rule pack, which may link only to what rules need: facts, findings, the rule model and
 * plain values. Reaching for files, processes, threads or class loaders ends in an error that names the class.
 */
final class PackLoader extends ClassLoader {

    private static final List<String> ALLOWED = List.of(
            "io.github.countersign.model.",
            "io.github.countersign.catalog.",
            "io.github.countersign.assessment.",
            "io.github.countersign.engine.",
            "org.drools.model.",
            "org.drools.modelcompiler.",
            "org.drools.core.base.accumulators.",
            "org.drools.core.rule.consequence.",
            "org.kie.api.runtime.rule.",
            "org.kie.api.definition.rule.",
            "java.util.function.",
            "java.time.",
            "java.math.",
            "java.lang.annotation.",
            "java.lang.invoke.");

    private static final List<String> ALLOWED_CLASSES = List.of(
            "java.io.Serializable",
            "java.util.List",
            "java.util.Map",
            "java.util.Set",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.Arrays",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.Iterator",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.Locale",
            "java.util.Comparator",
            "java.util.Date",
            "java.util.concurrent.TimeUnit",
            "java.util.regex.Pattern",
            "org.drools.util.DateUtils");

    private static final List<String> FORBIDDEN_IN_LANG = List.of(
            "java.lang.System",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Shutdown");

    private final Map<String, byte[]> classes;

    PackLoader(Map<String, byte[]> classes) {
        super(PackLoader.class.getClassLoader());
        this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        byte[] code = classes.get(name.replace('.', '/') + ".class");
        if (code != null) {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, code, 0, code.length) : loaded;
            }
        }
        if (!allowed(name)) {
            throw new ClassNotFoundException(name + " is not allowed in a rule pack");
        }
        return super.loadClass(name, resolve);
    }

    private static boolean allowed(String name) {
        if (name.startsWith("java.lang.") && name.indexOf('.', "java.lang.".length()) < 0) {
            return !FORBIDDEN_IN_LANG.contains(name);
        }
        return ALLOWED_CLASSES.contains(name) || ALLOWED.stream().anyMatch(name::startsWith);
    }
}
