package io.github.countersign.sources.entra;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what Microsoft Graph answers about a tenant of Microsoft Entra ID, and what ScubaGear collects. A file that
 * names its tenant is whole; files that name none belong to it where there is one such, else they make one together.
 */
public final class EntraImporter implements Importer {

    @Override
    public String kind() {
        return "entra-tenant";
    }

    @Override
    public boolean recognises(Tree tree) {
        return !Parts.of(Node.of(tree)).isEmpty();
    }

    @Override
    public boolean secret(String pointer, String key) {
        return Secrets.test(pointer, key);
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Configuration> configurations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Tenant tenant : tenants(trees)) {
            if (tenant.judgeable()) {
                configurations.add(TenantReader.read(tenant, kind()));
            } else {
                tenant.trees().forEach(tree -> problems.add(problem(tree)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return configurations;
    }

    private static List<Tenant> tenants(List<Tree> trees) {
        List<Tenant> tenants = new ArrayList<>();
        List<Tree> nameless = new ArrayList<>();
        for (Tree tree : trees) {
            if (Tenant.id(tree) == null) {
                nameless.add(tree);
            } else {
                Tenant whole = new Tenant();
                whole.add(tree);
                tenants.add(whole);
            }
        }
        if (!nameless.isEmpty()) {
            Tenant home = tenants.size() == 1 ? tenants.get(0) : new Tenant();
            nameless.forEach(home::add);
            if (!tenants.contains(home)) {
                tenants.add(home);
            }
        }
        return tenants;
    }

    private static Problem problem(Tree tree) {
        Parts.Found found = Parts.of(Node.of(tree)).get(0);
        @Nullable String reason = found.part().alone();
        return tree.problem(found.at().pointer(), "nothing to judge: " + reason);
    }
}
