package io.github.countersign.sources.entra;

import io.github.countersign.sources.Tree;
import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Moment;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Reads;
import io.github.countersign.sources.vendor.Unread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parts of one tenant, from all of its files. */
final class Tenant {

    private final List<Tree> trees = new ArrayList<>();
    private final Map<Part, List<Node>> parts = new EnumMap<>(Part.class);
    private final Reads reads = new Reads();
    private final Unread unread = new Unread();
    private @Nullable Node policyList;
    private int policyFiles;

    /** Takes in one file. */
    void add(Tree tree) {
        trees.add(tree);
        Node failed = Parts.failed(Node.of(tree, reads));
        failed.texts().forEach(command -> unread.add(failed, command + " failed; what it reads is not known"));
        for (Parts.Found found : Parts.of(Node.of(tree, reads))) {
            parts.computeIfAbsent(found.part(), made -> new ArrayList<>()).addAll(found.items());
            if (found.part() == Part.POLICY) {
                policies(found);
            }
        }
    }

    private void policies(Parts.Found found) {
        policyFiles++;
        String incomplete = Answers.incomplete(Node.of(found.at().tree()));
        if (incomplete != null) {
            unread.add(found.at(), incomplete + "; a policy that is not here may ask for more");
        } else if (found.list() && policyList == null) {
            policyList = found.at();
        }
    }

    List<Tree> trees() {
        return trees;
    }

    Unread unread() {
        return unread;
    }

    Reads reads() {
        return reads;
    }

    /** Everything of a kind. */
    List<Node> all(Part part) {
        return parts.getOrDefault(part, List.of());
    }

    /** Whether the input has a list of a kind, even an empty one. */
    boolean given(Part part) {
        return parts.containsKey(part);
    }

    boolean has(Part part) {
        return !all(part).isEmpty();
    }

    /** Whether anything can be judged that is not only an addition to something else. */
    boolean judgeable() {
        return policyList != null || parts.keySet().stream().anyMatch(part -> part.alone() == null && has(part));
    }

    /** Whether the input is about how people sign in. */
    boolean aboutPeople() {
        return policyFiles > 0
                || List.of(Part.METHODS, Part.AUTHORIZATION, Part.SECURITY_DEFAULTS, Part.DOMAIN, Part.SETTING).stream()
                        .anyMatch(this::has);
    }

    /** Where the list of Conditional Access policies stands, so that what is not in it is not there; null without one. */
    @Nullable
    Node wholePolicyList() {
        return policyList == null && policyFiles > 1 ? all(Part.POLICY).get(0) : policyList;
    }

    /** Whether the list of policies is put together from files of one policy each. */
    boolean listFromFiles() {
        return policyList == null && policyFiles > 1;
    }

    /** A place that stands for the whole input. */
    Node anywhere() {
        return Node.at(trees.get(0), "");
    }

    /** The first value under a key of a file of several parts, null if none has it. */
    @Nullable
    Node bundled(String key) {
        for (Tree tree : trees) {
            Node value = Parts.ofBundle(Node.of(tree, reads), key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** The identifier of the tenant that a file names, null if it names none. */
    static @Nullable String id(Tree tree) {
        Node root = Node.of(tree);
        Node named = Parts.ofBundle(root, "tenant_id");
        if (named != null && named.text() != null) {
            return named.text();
        }
        Node details = Parts.ofBundle(root, "tenant_details");
        List<Node> all = details == null ? List.of() : details.asList();
        return all.isEmpty() ? null : all.get(0).any("TenantId").text();
    }

    /** The identifier of this tenant, null if no file tells. */
    @Nullable
    String ownId() {
        for (Tree tree : trees) {
            String id = id(tree);
            if (id != null) {
                return id;
            }
        }
        return has(Part.ORGANIZATION) ? all(Part.ORGANIZATION).get(0).any("id").text() : null;
    }

    /** What to call the tenant. */
    String name() {
        Node details = bundled("tenant_details");
        for (Node one : details == null ? all(Part.ORGANIZATION) : details.asList()) {
            String name = one.any("displayName").text();
            if (name != null && !name.isBlank()) {
                return name;
            }
        }
        String domain = all(Part.DOMAIN).stream()
                .filter(one -> one.any("isDefault").isTrue())
                .map(one -> one.any("id").textOr(""))
                .findFirst()
                .orElse("");
        return domain.isBlank() ? "Microsoft Entra tenant" : domain;
    }

    /** The day of the export, null where no file tells. */
    @Nullable
    LocalDate asOf() {
        Node zulu = bundled("timestamp_zulu");
        return zulu == null ? null : Moment.of(zulu).day();
    }
}
