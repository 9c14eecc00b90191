package io.github.countersign.sources.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a realm's flows together. The interface lists those on top; their sub-flows and settings are found through the
 * executions of each. The flow for SAML ECP is on top and not listed.
 */
final class FlowParts {

    private static final String ECP = "saml ecp";

    private final Resource realm;
    private final Map<String, Map<String, @Nullable Object>> flows = new LinkedHashMap<>();
    private final Map<String, Map<String, @Nullable Object>> settings = new LinkedHashMap<>();

    private FlowParts(Resource realm) {
        this.realm = realm;
    }

    /** Adds flows and settings to a realm as an export has them. */
    static void add(Resource resource, Map<String, @Nullable Object> realm) {
        FlowParts parts = new FlowParts(resource);
        for (Map<String, @Nullable Object> flow : resource.list("/authenticationFlows", "authentication", "flows")) {
            String alias = String.valueOf(flow.get("alias"));
            parts.flows.put(String.valueOf(flow.get("id")), flow);
            parts.below(resource.list("/executions", "authentication", "flows", alias, "executions"));
        }
        parts.ecp();
        realm.put("authenticationFlows", List.copyOf(parts.flows.values()));
        realm.put("authenticatorConfig", List.copyOf(parts.settings.values()));
    }

    private void below(List<Map<String, @Nullable Object>> executions) {
        for (Map<String, @Nullable Object> execution : executions) {
            if (execution.get("flowId") instanceof String flow && !flows.containsKey(flow)) {
                flows.put(flow, realm.object("/authenticationFlows/0", "authentication", "flows", flow));
            }
            if (execution.get("authenticationConfig") instanceof String id && !settings.containsKey(id)) {
                settings.put(id, realm.object("/authenticatorConfig/0", "authentication", "config", id));
            }
        }
    }

    private void ecp() {
        Reply reply = realm.get("", "authentication", "flows", ECP, "executions");
        if (!reply.fine()) {
            return;
        }
        List<Map<String, @Nullable Object>> executions = realm.list(reply, "/executions");
        below(executions);
        List<Map<String, @Nullable Object>> onTop = new ArrayList<>();
        for (Map<String, @Nullable Object> execution : executions) {
            if (execution.get("level") instanceof Integer level && level == 0) {
                onTop.add(asExported(execution));
            }
        }
        Map<String, @Nullable Object> flow = new LinkedHashMap<>();
        flow.put("alias", ECP);
        flow.put("providerId", "basic-flow");
        flow.put("topLevel", true);
        flow.put("authenticationExecutions", onTop);
        flows.put(ECP, flow);
    }

    private Map<String, @Nullable Object> asExported(Map<String, @Nullable Object> execution) {
        Map<String, @Nullable Object> exported = new LinkedHashMap<>();
        boolean flow = Boolean.TRUE.equals(execution.get("authenticationFlow"));
        Map<String, @Nullable Object> below = flows.get(String.valueOf(execution.get("flowId")));
        Map<String, @Nullable Object> setting = settings.get(String.valueOf(execution.get("authenticationConfig")));
        if (!flow) {
            exported.put("authenticator", execution.get("providerId"));
        } else if (below != null) {
            exported.put("flowAlias", below.get("alias"));
        }
        if (setting != null) {
            exported.put("authenticatorConfig", setting.get("alias"));
        }
        exported.put("authenticatorFlow", flow);
        exported.put("requirement", execution.get("requirement"));
        exported.put("priority", execution.getOrDefault("priority", execution.get("index")));
        return exported;
    }
}
