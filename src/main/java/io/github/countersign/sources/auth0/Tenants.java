package io.github.countersign.sources.auth0;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which files make up one tenant: those of one folder. Where two files of a folder each hold the same lists, they
 * are tenants of their own.
 */
final class Tenants {

    private Tenants() {}

    /** The files of each tenant. */
    static List<List<Contents>> of(List<Contents> contents) {
        Map<String, List<Contents>> byFolder = new LinkedHashMap<>();
        contents.forEach(each ->
                byFolder.computeIfAbsent(each.base(), made -> new ArrayList<>()).add(each));
        List<List<Contents>> tenants = new ArrayList<>();
        byFolder.values().forEach(folder -> tenants.addAll(apart(folder)));
        return tenants;
    }

    private static List<List<Contents>> apart(List<Contents> folder) {
        if (!overlap(folder)) {
            return List.of(folder);
        }
        List<List<Contents>> tenants = new ArrayList<>();
        folder.stream().filter(Contents::several).forEach(whole -> tenants.add(List.of(whole)));
        List<Contents> rest = folder.stream().filter(each -> !each.several()).toList();
        if (!rest.isEmpty()) {
            tenants.add(rest);
        }
        return tenants;
    }

    private static boolean overlap(List<Contents> folder) {
        Set<Part> met = EnumSet.noneOf(Part.class);
        for (Contents each : folder) {
            if (each.several()) {
                for (Part part : each.parts()) {
                    if (!met.add(part)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
