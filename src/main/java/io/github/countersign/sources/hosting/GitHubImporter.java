package io.github.countersign.sources.hosting;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import java.util.List;
import java.util.stream.Stream;

/** Reads what GitHub answers about an organisation, also where answers are recorded with the path that was asked for. */
public final class GitHubImporter implements Importer.OfWholeFiles {

    static final String REQUIRED = "two_factor_requirement_enabled";

    @Override
    public String kind() {
        return "github-organization";
    }

    @Override
    public boolean recognises(Tree tree) {
        return !organisations(Node.of(tree)).isEmpty();
    }

    @Override
    public List<Configuration> read(Tree tree) {
        Reads reads = new Reads();
        return organisations(Node.of(tree, reads)).stream()
                .map(organisation -> OrganisationReader.read(organisation, kind()))
                .toList();
    }

    private static List<Node> organisations(Node root) {
        Stream<Node> candidates = root.items().isEmpty() ? Stream.of(root) : root.items().stream();
        return candidates
                .map(each -> each.get("response").present() && each.get("path").present() ? each.get("response") : each)
                .filter(GitHubImporter::isOrganisation)
                .toList();
    }

    private static boolean isOrganisation(Node node) {
        boolean organisation = node.get("type").textOr("").equals("Organization")
                && node.get("members_url").present();
        return node.get("login").present() && (organisation || node.keys().contains(REQUIRED));
    }
}
