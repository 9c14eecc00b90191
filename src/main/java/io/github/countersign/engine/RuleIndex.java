package io.github.countersign.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Rule;

/**
 * The list of built-in rules, which the build writes so that a start makes only rules that can matter. A line that starts
 * with {@code need} gives a type and its tests; with {@code in} the class and the package of the rules that follow; any
 * other line a rule: its method, whether it is about exposures, the numbers of its needs, and its name.
 */
final class RuleIndex {

    /** Where the build puts it. */
    static final String FILE = "META-INF/countersign/rules";

    private static final String NEED = "need";
    private static final String IN = "in";

    private final ClassLoader loader = RuleIndex.class.getClassLoader();
    private final List<Need> needs = new ArrayList<>();
    private final List<RuleEntry> rules = new ArrayList<>();
    private String owner = "";
    private String folder = "";

    private RuleIndex() {}

    /** The built-in rules. */
    static List<RuleEntry> read() {
        RuleIndex index = new RuleIndex();
        try (InputStream stream = index.loader.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing: the build did not compile the rules");
            }
            index.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return index.rules;
    }

    private void read(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            List<String> words = words(text, start, end);
            if (words.get(0).equals(NEED)) {
                needs.add(new Need(words.get(1), words.subList(2, words.size())));
            } else if (words.get(0).equals(IN)) {
                owner = words.get(1);
                folder = words.get(2);
            } else {
                rules.add(rule(words));
            }
            start = end + 1;
        }
    }

    private static List<String> words(String text, int from, int to) {
        List<String> words = new ArrayList<>();
        int start = from;
        for (int tab = text.indexOf('\t', start); tab >= 0 && tab < to; tab = text.indexOf('\t', start)) {
            words.add(text.substring(start, tab));
            start = tab + 1;
        }
        words.add(text.substring(start, to));
        return words;
    }

    private RuleEntry rule(List<String> words) {
        String from = owner;
        String method = words.get(0);
        int last = words.size() - 1;
        List<Need> its = new ArrayList<>();
        for (String number : words.subList(2, last)) {
            its.add(needs.get(Integer.parseInt(number)));
        }
        return new RuleEntry(
                words.get(last), folder, Boolean.parseBoolean(words.get(1)), its, () -> make(from, method));
    }

    private Rule make(String from, String method) {
        try {
            return (Rule) loader.loadClass(from).getMethod(method).invoke(null);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("a compiled rule cannot be made", broken);
        }
    }

    /** A line for a need. */
    static String line(Need need) {
        return NEED + "\t" + need.type() + (need.tests().isEmpty() ? "" : "\t" + String.join("\t", need.tests()));
    }

    /** A line for a class whose methods make rules. */
    static String line(Class<?> owner) {
        return IN + "\t" + owner.getName() + "\t" + owner.getPackageName();
    }

    /** A line for a rule. */
    static String line(String method, boolean aboutExposures, List<Integer> needs, String name) {
        StringBuilder line = new StringBuilder();
        line.append(method).append('\t').append(aboutExposures);
        needs.forEach(number -> line.append('\t').append(number));
        return line.append('\t').append(name).toString();
    }
}
