package io.github.countersign.sources.auth0;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Reads tenants of Auth0: the file or folder of auth0-deploy-cli, and answers of its Management API, all in one file by
 * their paths or each in a file of its own.
 */
public final class Auth0Importer implements Importer {

    @Override
    public String kind() {
        return "auth0-tenant";
    }

    @Override
    public boolean recognises(Tree tree) {
        return Contents.of(tree) != null;
    }

    @Override
    public boolean secret(String pointer, String key) {
        return Secrets.test(pointer, key);
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Contents> contents =
                trees.stream().map(Contents::of).filter(Objects::nonNull).toList();
        List<Configuration> configurations = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (List<Contents> tenant : Tenants.of(contents)) {
            if (speaks(tenant)) {
                configurations.add(TenantReader.read(tenant, kind()));
            } else {
                tenant.forEach(each -> problems.add(silent(each)));
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return configurations;
    }

    /** Whether anything follows: from a piece alone, or from the policies where it is told which code runs. */
    private static boolean speaks(List<Contents> tenant) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        tenant.forEach(each -> parts.addAll(each.parts()));
        boolean code = parts.contains(Part.TRIGGERS) || parts.contains(Part.ACTION);
        return parts.stream().anyMatch(Part::speaks) || (parts.contains(Part.POLICIES) && code);
    }

    private static Problem silent(Contents contents) {
        String what = contents.parts().stream().map(Part::what).findFirst().orElse("a part");
        return contents.tree()
                .problem(
                        "",
                        "holds " + what + " of an Auth0 tenant, from which alone nothing follows; name the folder of"
                                + " the tenant, its tenant.yaml, or the Guardian policies and connections beside it");
    }
}
