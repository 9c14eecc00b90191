package io.github.countersign.sources.google;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads results of ScubaGoggles with their raw part, what it got from its provider, and pages of the Policy API with the lists
 * of organisational units and of assignments of other identity providers.
 */
public final class GoogleImporter implements Importer {

    @Override
    public String kind() {
        return "google-workspace";
    }

    @Override
    public boolean recognises(Tree tree) {
        return ScubaFile.recognises(Node.of(tree)) || PolicyPages.recognises(Node.of(tree));
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Tenant> tenants = new ArrayList<>();
        List<Node> pages = new ArrayList<>();
        for (Tree tree : trees) {
            Node root = Node.of(tree);
            if (ScubaFile.recognises(root)) {
                tenants.add(ScubaFile.read(root));
            } else {
                pages.add(root);
            }
        }
        Map<String, List<Node>> byCustomer = new LinkedHashMap<>();
        for (Node page : pages) {
            byCustomer
                    .computeIfAbsent(PolicyPages.customer(page), made -> new ArrayList<>())
                    .add(page);
        }
        List<Node> unnamed = byCustomer.getOrDefault("", List.of());
        if (byCustomer.size() == 2 && !unnamed.isEmpty()) {
            byCustomer.remove("");
            byCustomer.values().forEach(named -> named.addAll(unnamed));
        }
        byCustomer.values().forEach(of -> tenants.add(PolicyPages.read(of)));
        if (tenants.stream().noneMatch(Tenant::hasSecurity)) {
            throw new InputException(tenants.stream()
                    .map(tenant -> tenant.sources().get(0))
                    .map(root -> root.tree()
                            .problem(
                                    "",
                                    "is of Google Workspace, but holds no setting on security; list the policies with"
                                            + " the filter setting.type.matches('security.*'), or all of them"))
                    .toList());
        }
        tenants.stream()
                .filter(tenant -> !tenant.hasSecurity())
                .forEach(tenant -> tenant.unread().add(tenant.sources().get(0), "holds no setting on security"));
        return tenants.stream()
                .map(tenant -> WorkspaceReader.read(tenant, kind()))
                .toList();
    }
}
