package io.github.countersign.sources.okta;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Problem;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Terraform;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads orgs of Okta: answers of the management API by the host they name, Terraform code by the folder it lies in. */
public final class OktaImporter implements Importer {

    private static final Pattern SECRET = Pattern.compile(
            "client(_s|S)ecret|shared(_s|S)ecret|private(_k|K)ey|.*_basic_auth_password|api(_t|T)oken|access(_t|T)oken"
                    + "|integration(_k|K)ey|secret(_k|K)ey|x5c|.*_certificate");

    @Override
    public String kind() {
        return "okta-org";
    }

    @Override
    public boolean recognises(Tree tree) {
        return Parts.in(tree);
    }

    @Override
    public boolean secret(String pointer, String key) {
        return SECRET.matcher(key).matches();
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Problem> problems = new ArrayList<>();
        Map<String, List<Tree>> orgs = new LinkedHashMap<>();
        List<Tree> nameless = new ArrayList<>();
        for (Tree tree : trees) {
            Set<String> hosts = Parts.hosts(tree);
            if (Terraform.holds(tree, "okta_")) {
                add(orgs, folder(tree), tree);
            } else if (hosts.size() > 1) {
                problems.add(tree.problem(
                        "",
                        "holds objects of several orgs (" + String.join(", ", hosts)
                                + "), whose policies do not work together; give each org a folder of its own"));
            } else if (hosts.isEmpty()) {
                nameless.add(tree);
            } else {
                add(orgs, hosts.iterator().next(), tree);
            }
        }
        join(nameless, orgs, problems);
        List<Configuration> configurations = new ArrayList<>();
        orgs.forEach((name, files) -> read(name, files, configurations, problems));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return configurations;
    }

    private void read(String name, List<Tree> files, List<Configuration> configurations, List<Problem> problems) {
        try {
            configurations.add(OrgReader.read(name, files, kind()));
        } catch (InputException unreadable) {
            problems.addAll(unreadable.problems());
        }
    }

    private static void join(List<Tree> nameless, Map<String, List<Tree>> orgs, List<Problem> problems) {
        if (orgs.size() > 1) {
            nameless.forEach(tree ->
                    problems.add(tree.problem("", "does not name its org, and files of several orgs lie beside it")));
            return;
        }
        String only = orgs.isEmpty() ? "Okta org" : orgs.keySet().iterator().next();
        nameless.forEach(tree -> add(orgs, only, tree));
    }

    private static void add(Map<String, List<Tree>> orgs, String name, Tree tree) {
        orgs.computeIfAbsent(name, made -> new ArrayList<>()).add(tree);
    }

    private static String folder(Tree tree) {
        int end = tree.file().replace('\\', '/').lastIndexOf('/');
        return "Terraform code in " + (end < 0 ? "this folder" : tree.file().substring(0, end));
    }
}
