package io.github.countersign.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The constants that a rule file can name, through its imports. */
final class EnumConstants {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+?)(\\.\\*)?;");

    private final List<String> packages = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    EnumConstants(String file) {
        Matcher line = IMPORT.matcher(file);
        while (line.find()) {
            (line.group(2) == null ? types : packages).add(line.group(1));
        }
    }

    /** The constant after this one in its declaration, the first after the last; null if the type is no enum. */
    String another(String type, String constant) {
        Class<?> found = find(type);
        Object[] all = found == null ? null : found.getEnumConstants();
        for (int i = 0; all != null && all.length > 1 && i < all.length; i++) {
            if (((Enum<?>) all[i]).name().equals(constant)) {
                return ((Enum<?>) all[(i + 1) % all.length]).name();
            }
        }
        return null;
    }

    private Class<?> find(String type) {
        String nested = type.replace('.', '$');
        String outer = type.contains(".") ? type.substring(0, type.indexOf('.')) : type;
        List<String> candidates = new ArrayList<>();
        types.stream()
                .filter(it -> it.endsWith("." + outer))
                .forEach(it -> candidates.add(binary(it) + nested.substring(outer.length())));
        packages.forEach(it -> candidates.add(
                binary(it) + (Character.isUpperCase(it.charAt(it.lastIndexOf('.') + 1)) ? "$" : ".") + nested));
        return candidates.stream()
                .map(EnumConstants::load)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException elsewhere) {
            return null;
        }
    }

    private static String binary(String name) {
        return name.replaceAll("(\\.[A-Z]\\w*)\\.(?=[A-Z])", "$1\\$");
    }
}
