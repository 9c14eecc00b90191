package io.github.countersign.sources.keycloak;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The flows of a realm, put together from the flat list in the file or from what the server builds in. */
final class Flows {

    private static final int MOST_FLOWS = 20_000;

    private final Realm realm;
    private final Map<String, Node> byAlias = new LinkedHashMap<>();
    private final Map<String, String> aliasById = new HashMap<>();
    private final Map<String, Node> configs = new HashMap<>();
    private int built;

    Flows(Realm realm) {
        this.realm = realm;
        for (Node flow : realm.get("authenticationFlows").items()) {
            String alias = flow.get("alias").text();
            if (alias != null) {
                byAlias.put(alias, flow);
                aliasById.put(flow.get("id").textOr(alias), alias);
            }
        }
        for (Node config : realm.get("authenticatorConfig").items()) {
            String alias = config.get("alias").text();
            if (alias != null) {
                configs.put(alias, config.get("config"));
            }
        }
    }

    /** The flow a key of the realm binds, or the one that is bound by default. */
    Flow bound(String key, String otherwise) throws FlowException {
        Node binding = realm.get(key);
        String alias = binding.text();
        if (alias != null) {
            return named(alias, binding.pointer());
        }
        if (byAlias.containsKey(otherwise) && (realm.gapsAreDefaults() || realm.version() != null)) {
            return build(otherwise, new LinkedHashSet<>());
        }
        if (!realm.gapsAreDefaults()) {
            throw new FlowException(binding.pointer(), "the file does not say which flow is in force");
        }
        return BuiltInFlows.of(otherwise, realm.version(), binding.pointer());
    }

    /** The flow a client binds: by its id, or by its alias where the file cannot be one that a server wrote. */
    Flow overriding(Node binding) throws FlowException {
        String reference = binding.textOr("");
        String alias = aliasById.get(reference);
        if (alias != null && (!alias.equals(reference) || realm.version() == null)) {
            return named(alias, binding.pointer());
        }
        if (byAlias.containsKey(reference) && realm.version() == null) {
            return named(reference, binding.pointer());
        }
        throw new FlowException(binding.pointer(), "no flow in the file has the id '" + reference + "'");
    }

    /** A flow by its alias, whether or not anything binds it. */
    Flow named(String alias, String pointer) throws FlowException {
        if (byAlias.containsKey(alias)) {
            return build(alias, new LinkedHashSet<>());
        }
        boolean fresh = !realm.get("authenticationFlows").present() && realm.version() != null;
        if (fresh && BuiltInFlows.has(alias)) {
            return BuiltInFlows.of(alias, realm.version(), pointer);
        }
        throw new FlowException(pointer, "the flow '" + alias + "' is not in the file");
    }

    private Flow build(String alias, Set<String> above) throws FlowException {
        Node flow = Objects.requireNonNull(byAlias.get(alias));
        if (!above.add(alias)) {
            throw new FlowException(flow.pointer(), "the flow '" + alias + "' contains itself");
        }
        if (++built > MOST_FLOWS) {
            throw new FlowException(flow.pointer(), "the flows contain each other too often to be worked through");
        }
        List<Node> children =
                new ArrayList<>(flow.get("authenticationExecutions").items());
        children.sort(Comparator.comparingLong(Flows::priority));
        List<Execution> executions = new ArrayList<>();
        for (Node child : children) {
            Execution execution = execution(child, above);
            if (execution != null) {
                executions.add(execution);
            }
        }
        above.remove(alias);
        return new Flow(alias, executions, flow.pointer());
    }

    private static long priority(Node execution) {
        return execution.get("priority").value() instanceof Number number ? number.longValue() : 0;
    }

    private @Nullable Execution execution(Node node, Set<String> above) throws FlowException {
        Requirement requirement = Requirement.of(node.get("requirement").text());
        if (requirement == null) {
            throw new FlowException(
                    node.pointer(), "'" + node.get("requirement").textOr("") + "' is not a requirement that is known");
        }
        if (requirement == Requirement.DISABLED) {
            return null;
        }
        String subflow = node.get("flowAlias").text();
        if (subflow != null) {
            if (!byAlias.containsKey(subflow)) {
                throw new FlowException(node.pointer(), "the subflow '" + subflow + "' is not in the file");
            }
            if (requirement == Requirement.OPTIONAL) {
                throw new FlowException(node.pointer(), "an optional subflow is not worked out");
            }
            return new Execution(requirement, null, build(subflow, above), Map.of(), node.pointer());
        }
        String provider = node.get("authenticator").text();
        if (provider == null) {
            throw new FlowException(node.pointer(), "neither a step nor a subflow is named");
        }
        return new Execution(requirement, provider, null, config(node), node.pointer());
    }

    private @Nullable Map<String, String> config(Node execution) {
        Node reference = execution.get("authenticatorConfig");
        String alias = reference.text();
        if (alias == null) {
            return Map.of();
        }
        Node config = configs.get(alias);
        if (config == null) {
            return null;
        }
        Map<String, String> settings = new HashMap<>();
        Tree.mapOf(config.value()).forEach((key, value) -> {
            if (value != null) {
                settings.put(key, value.toString());
            }
        });
        return settings;
    }
}
