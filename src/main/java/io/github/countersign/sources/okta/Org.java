package io.github.countersign.sources.okta;

import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an org before anything is concluded, and the draft the conclusions go to.
 *
 * @param name its host, or the folder of its Terraform code
 * @param top the outermost place of its first file
 * @param draft the configuration in the making
 * @param unread what was not understood
 * @param policies policies by type and priority; those of which only rules are there included
 * @param complete types of policy whose policies are all there
 * @param authenticators its authenticators
 * @param methods methods of its authenticators
 * @param authenticatorsListed whether these are all of its authenticators
 * @param apps its applications
 * @param appsListed whether these are all of its applications
 * @param tokens its API tokens
 * @param everyone ids of groups, or addresses in Terraform, to which everybody belongs
 * @param engine which of Okta's engines it runs, null where nothing tells
 */
record Org(
        String name,
        Node top,
        Draft draft,
        Unread unread,
        List<Policy> policies,
        Set<PolicyType> complete,
        List<Node> authenticators,
        List<Node> methods,
        boolean authenticatorsListed,
        List<App> apps,
        boolean appsListed,
        List<Node> tokens,
        Set<String> everyone,
        @Nullable Engine engine) {

    static final String MAILBOX = "mailbox";
    static final String PHONE_NUMBER = "phone-number";
    static final String PHONE = "phone";
    static final String ADMINISTRATORS = "okta-administrators";
    static final String TENANT = "okta";

    /** Okta's two engines. */
    enum Engine {
        CLASSIC,
        IDENTITY
    }

    /** Policies of a type that are in force, in the order in which they are tried. */
    List<Policy> active(PolicyType type) {
        return policies.stream()
                .filter(policy -> policy.type() == type && policy.active())
                .toList();
    }

    /** Whether any policy of a type is there. */
    boolean has(PolicyType type) {
        return policies.stream().anyMatch(policy -> policy.type() == type);
    }
}
