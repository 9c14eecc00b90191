package io.github.countersign.catalog;

import java.util.List;
import java.util.Map;

/**
 * Controls of one's own with their rules, as text. A pack is code: it is trusted only because the user named it.
 *
 * @param name what to call it in messages
 * @param controls its controls
 * @param rules its rule files by path below the pack: {@code acme/vault-needs-a-key.drl}
 */
public record RulePack(String name, List<Control> controls, Map<String, String> rules) {

    /** Copies the collections. */
    public RulePack {
        controls = List.copyOf(controls);
        rules = Map.copyOf(rules);
    }
}
