package io.github.countersign.sources.okta;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import io.github.countersign.sources.vendor.Unread;
import java.util.ArrayList;
import java.util.List;

/** Turns the files of one org into one configuration. */
final class OrgReader {

    private OrgReader() {}

    /** Reads the files of an org of the given name. */
    static Configuration read(String name, List<Tree> files, String kind) {
        Unread unread = new Unread();
        Reads reads = new Reads();
        Draft draft = new Draft(name);
        Collector collector = new Collector(unread);
        List<Node> roots = new ArrayList<>();
        files.forEach(file -> roots.add(Node.of(file, reads)));
        roots.forEach(collector::take);
        Org org = collector.org(name, roots.get(0), draft);
        conclude(org);
        roots.forEach(root -> reads.noteUnread(root, unread));
        files.forEach(file -> draft.source(new Source(file.file(), kind, null, file.sha256(), unread.notes(file))));
        return draft.finish();
    }

    private static void conclude(Org org) {
        Means means = new Means();
        Available available = new Available(org);
        Assurance assurance = new Assurance(available);
        Services services = new Services(org);
        Globals globals = Globals.of(org, new SessionWays(org, assurance));
        Doors doors = new Doors(org, means);
        List<Draft.Entry> logins = new Logins(org, means, services, assurance, globals, doors).state();
        Sessions.watched(org);
        services.boundaries(logins);
        new Routing(org, logins, doors, rulesKnown(org, globals)).state();
        new ResetPath(org, means, available).state(logins);
        new Enrolments(org, means, available).state(logins);
        new Identities(org).state();
        if (!org.active(PolicyType.PASSWORD).isEmpty()) {
            means.id(Mean.of(Method.PASSWORD));
        }
        new Authenticators(org, available).state(means.all());
        Leftovers.note(org);
    }

    /** Whether every rule that decides about an application's sign-in is there. */
    private static boolean rulesKnown(Org org, Globals globals) {
        return globals.rule() != null
                && org.complete().contains(PolicyType.ACCESS)
                && org.active(PolicyType.ACCESS).stream()
                        .allMatch(policy -> policy.wholeList()
                                || org.apps().stream()
                                        .noneMatch(app -> policy.id().equals(app.policy())));
    }
}
