package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a login protects. */
public record Service(
        String id,
        @Fact("what kind of service it is") @Nullable ServiceKind kind,
        @Fact("name for people to read") @Nullable String title,

        @Fact("it guards secrets, administration, API gateways or the approval of privileged actions") @Nullable
        Boolean privileged,

        @Fact("assessed impact of a wrong login") @Nullable Risk risk,

        @Fact("personal information can be read after login") @Nullable
        Boolean exposesPersonalInformation,

        @Fact("it is run by or for a US federal agency") @Nullable
        Boolean federal,

        @Fact("boundaries that whoever reaches the service holds, such as the mailboxes of a mail service")
        @Refers(Boundary.class)
        @Nullable
        List<String> hosts,

        @Fact("non-human identities whose actions are approved in this service")
        @Refers(NonHumanIdentity.class)
        @Nullable
        List<String> approves,

        @Fact("deviations from mandatory statements of the standard, waivers included") @Nullable
        List<String> deviations,

        @Fact("security control baseline behind the verifier") @Nullable
        SecurityBaseline securityBaseline)
        implements Noun {

    /** Copies the lists. */
    public Service {
        hosts = copy(hosts);
        approves = copy(approves);
        deviations = copy(deviations);
    }

    /** Kinds of service. */
    public enum ServiceKind implements Term {
        CONSUMER_PORTAL,
        WORKFORCE_APPLICATION,
        ADMIN_CONSOLE,
        SECRETS_VAULT,
        API_GATEWAY,
        OPERATOR_MAILBOX,
        MAIL,
        IDENTITY_PROVIDER,
        CI_PIPELINE,
        OTHER
    }

    /** Security control baselines (SP 800-63B-4 section 2.4.1). */
    public enum SecurityBaseline implements Term {
        SP800_53_LOW,
        SP800_53_MODERATE,
        SP800_53_HIGH,
        FEDRAMP_MODERATE,
        EQUIVALENT,
        NONE
    }

    @Override
    public int hashCode() {
        return NounKind.SERVICE.hash(id);
    }
}
