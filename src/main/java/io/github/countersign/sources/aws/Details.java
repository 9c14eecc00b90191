package io.github.countersign.sources.aws;

import io.github.countersign.sources.vendor.Answers;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What users, groups and roles of an account are permitted, from all pages of its authorization details. */
final class Details {

    private static final String ADMINISTRATOR = ":aws:policy/AdministratorAccess";

    private final Map<String, Node> users = new LinkedHashMap<>();
    private final Map<String, Node> groups = new LinkedHashMap<>();
    private final List<Node> roles = new ArrayList<>();
    private final Map<String, Node> policies = new LinkedHashMap<>();
    private boolean last;

    /** The details in the parts of an account, or null if there are none. */
    static @Nullable Details of(List<Part> parts, Unread unread) {
        List<Node> pages = parts.stream()
                .filter(part -> part.kind() == Part.Kind.AUTHORIZATION)
                .map(Part::body)
                .toList();
        if (pages.isEmpty()) {
            return null;
        }
        Details details = new Details();
        pages.forEach(details::page);
        if (!details.last) {
            unread.add(pages.get(0), "is a page of several; users, roles and policies on other pages are not known");
        }
        return details;
    }

    private void page(Node page) {
        last |= Answers.incomplete(page) == null;
        for (Node user : list(page, "UserDetailList")) {
            users.put(user.get("UserName").textOr("unnamed"), user);
        }
        for (Node group : list(page, "GroupDetailList")) {
            groups.put(group.get("GroupName").textOr("unnamed"), group);
        }
        roles.addAll(list(page, "RoleDetailList"));
        for (Node policy : list(page, "Policies")) {
            policies.put(policy.get("Arn").textOr("unnamed"), policy);
        }
    }

    private static List<Node> list(Node page, String key) {
        page.get(key).looked();
        return page.get(key).asList();
    }

    /** Whether every user, role and policy is known. */
    boolean whole() {
        return last;
    }

    /** Users by name. */
    Map<String, Node> users() {
        return users;
    }

    /** Roles. */
    List<Node> roles() {
        return roles;
    }

    /** What a user or role is permitted and denied, by itself and by its groups; null where a policy is not in the files. */
    @Nullable
    List<Statement> statements(Node holder) {
        List<Node> documents = new ArrayList<>();
        boolean whole = true;
        for (Node each : holders(holder).toList()) {
            for (String key : List.of("UserPolicyList", "GroupPolicyList", "RolePolicyList")) {
                each.get(key).asList().forEach(policy -> documents.add(decoded(policy.get("PolicyDocument"))));
            }
            for (Node attached : each.get("AttachedManagedPolicies").asList()) {
                Node document = document(attached.get("PolicyArn").textOr(""));
                whole &= document != null;
                documents.add(document == null ? Node.at(attached.tree(), attached.pointer()) : document);
            }
        }
        whole &= groupsOf(holder).stream().allMatch(groups::containsKey);
        whole &= documents.stream()
                .allMatch(document -> document.get("Statement").present());
        return whole ? statementsOf(documents) : null;
    }

    /** The same, without the policies that are not in the files. */
    List<Statement> knownStatements(Node holder) {
        List<Statement> whole = statements(holder);
        if (whole != null) {
            return whole;
        }
        return holders(holder)
                .flatMap(each -> Stream.concat(
                        Stream.of("UserPolicyList", "GroupPolicyList", "RolePolicyList")
                                .flatMap(key -> each.get(key).asList().stream())
                                .map(policy -> decoded(policy.get("PolicyDocument"))),
                        each.get("AttachedManagedPolicies").asList().stream()
                                .map(attached ->
                                        document(attached.get("PolicyArn").textOr("")))
                                .flatMap(Stream::ofNullable)))
                .flatMap(document -> statementsOf(List.of(document)).stream())
                .toList();
    }

    private static List<Statement> statementsOf(List<Node> documents) {
        return documents.stream()
                .flatMap(document -> document.get("Statement").asList().stream())
                .map(Statement::new)
                .toList();
    }

    /** A document, which the interface itself answers as a text for addresses and its tools as an object. */
    static Node decoded(Node document) {
        String text = document.text();
        return text == null
                ? document
                : Node.of(
                        document.tree().embedded(document.pointer(), URLDecoder.decode(text, StandardCharsets.UTF_8)));
    }

    private @Nullable Node document(String arn) {
        Node policy = policies.get(arn);
        if (policy == null) {
            return null;
        }
        String version = policy.get("DefaultVersionId").textOr("");
        return policy.get("PolicyVersionList").asList().stream()
                .filter(each -> each.get("IsDefaultVersion").isTrue()
                        || version.equals(each.get("VersionId").text()))
                .map(each -> decoded(each.get("Document")))
                .findFirst()
                .orElse(null);
    }

    private static List<String> groupsOf(Node holder) {
        return holder.get("GroupList").texts();
    }

    private Stream<Node> holders(Node holder) {
        return Stream.concat(
                Stream.of(holder), groupsOf(holder).stream().map(groups::get).flatMap(Stream::ofNullable));
    }

    /** Whether a user or role may do everything: true where a policy says so, null where one is not in the files. */
    @Nullable
    Boolean administers(Node holder) {
        boolean byName = holders(holder)
                .flatMap(each -> each.get("AttachedManagedPolicies").asList().stream())
                .anyMatch(attached -> attached.get("PolicyArn").textOr("").endsWith(ADMINISTRATOR));
        if (byName || knownStatements(holder).stream().anyMatch(Statement::grantsAll)) {
            return Boolean.TRUE;
        }
        return statements(holder) == null ? null : Boolean.FALSE;
    }
}
