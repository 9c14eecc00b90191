package io.github.countersign.model;

import static io.github.countersign.model.Lists.copy;
import static io.github.countersign.model.Lists.copyNested;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One way in to services for one population, with everything that stands round it: side doors, recovery, enrolment. */
public record Login(
        String id,
        @Fact("name for people to read") @Nullable String title,

        @Fact("services it opens") @Refers(Service.class) @Nullable
        List<String> services,

        @Fact("who signs in") @Nullable List<Population> populations,
        @Fact("assurance level it claims") @Nullable Aal claims,

        @Fact("initial assurance level written down for the user group") @Nullable
        Aal documentedInitialAal,

        @Fact("combinations of authenticators, each of which completes it") @Refers(Authenticator.class) @Nullable
        List<List<String>> accepts,

        @Fact("authenticators a person may enrol or is issued") @Refers(Authenticator.class) @Nullable
        List<String> offers,

        @Fact("combination proposed first") @Refers(Authenticator.class) @Nullable
        List<String> proposesFirst,

        @Fact("populations that may use phishing-resistant authenticators only") @Nullable
        List<Population> phishingResistantRequiredFor,

        @Fact("how far a second factor is enforced by configuration") @Nullable
        Enforcement enforcement,

        @Fact("risk signals or location may stand in for a factor") @Nullable
        Boolean fraudSignalsReplaceFactor,

        @Fact("other ways into the same services") @Refers(SideDoor.class) @Nullable
        List<String> sideDoors,

        @Fact("the session it leaves behind") @Refers(Session.class) @Nullable
        String session,

        @Fact("ways to get back in after a loss") @Refers(Recovery.class) @Nullable
        List<String> recovery,

        @Fact("ways to bind a new authenticator") @Refers(Enrolment.class) @Nullable
        List<String> enrolment,

        @Fact("help desks that serve its people") @Refers(HelpDesk.class) @Nullable
        List<String> helpDesks,

        @Fact("how people are told of changes") @Refers(Notification.class) @Nullable
        String notification,

        Account account,
        Channel channel,
        Federation federation,
        Lifecycle lifecycle)
        implements Noun {

    /** Copies the lists and fills the groups. */
    public Login {
        services = copy(services);
        populations = copy(populations);
        accepts = copyNested(accepts);
        offers = copy(offers);
        proposesFirst = copy(proposesFirst);
        phishingResistantRequiredFor = copy(phishingResistantRequiredFor);
        sideDoors = copy(sideDoors);
        recovery = copy(recovery);
        enrolment = copy(enrolment);
        helpDesks = copy(helpDesks);
        account = account == null ? Account.UNKNOWN : account;
        channel = channel == null ? Channel.UNKNOWN : channel;
        federation = federation == null ? Federation.UNKNOWN : federation;
        lifecycle = lifecycle == null ? Lifecycle.UNKNOWN : lifecycle;
    }

    /** Everybody who signs in but the public: staff, operators, contractors and partners; null where nobody says who does. */
    public @Nullable List<Population> insiders() {
        return populations == null
                ? null
                : populations.stream().filter(it -> it != Population.PUBLIC).toList();
    }

    /** The first fact about the ways into it that nobody knows, by its name, or null where all are known. */
    public @Nullable String unknownWay() {
        return sideDoors == null
                ? "sideDoors"
                : recovery == null
                        ? "recovery"
                        : enrolment == null ? "enrolment" : helpDesks == null ? "helpDesks" : null;
    }

    /** Whether the combinations that complete it are known; an empty list says nothing. */
    public boolean combinationsKnown() {
        return accepts != null && !accepts.isEmpty();
    }

    /** How far a configuration enforces a second factor. */
    public enum Enforcement implements Term {
        ENFORCED,
        ONLY_IF_ENROLLED,
        ONLY_SOME,
        STEP_UP,
        SINGLE_FACTOR
    }

    /** The subscriber account behind the login. */
    public record Account(
            @Fact("highest assurance level the account can reach") @Nullable
            Aal highestAal,

            @Fact("identity proofing level of the account; none where its owner was not proofed") @Nullable
            Ial proofedAt,

            @Fact("lowest assurance level that opens the account to its owner") @Nullable
            Aal selfServiceAal,

            @Fact("the owner can report unauthorised access") @Nullable
            Boolean compromiseReportable,

            @Fact("changes to core attributes are validated") @Nullable
            Boolean coreChangesValidated,

            @Fact("app-specific passwords are permitted") @Nullable
            Boolean appPasswordsAllowed,

            @Fact("protocols that send a user name and password are permitted") @Nullable
            Boolean legacyProtocolsAllowed,

            @Fact("binding, recovery and confirmation codes come from an approved random generator") @Nullable
            Boolean codesFromApprovedGenerator,

            @Fact("people can register themselves") @Nullable
            Boolean selfRegistration,

            @Fact("the address of electronic mail is verified") @Nullable
            Boolean emailVerified) {

        static final Account UNKNOWN = new Account(null, null, null, null, null, null, null, null, null, null);

        /** Whether its owner was proofed at all; null where nobody knows. */
        public @Nullable Boolean proofed() {
            return proofedAt == null ? null : Boolean.valueOf(proofedAt != Ial.NONE);
        }
    }

    /** The channel between person and verifier. */
    public record Channel(
            @Fact("all traffic is on an authenticated protected channel (server-authenticated TLS)") @Nullable
            Boolean authenticatedProtected,

            @Fact("http or another downgrade is possible after login") @Nullable
            Boolean insecureFallback,

            @Fact("the verifier is apart from the identity service that keeps the accounts") @Nullable
            Boolean separateVerifier,

            @Fact("a separate verifier and the identity service authenticate each other") @Nullable
            Boolean verifierMutuallyAuthenticated,

            @Fact("validated FIPS 140 level of the verifier's cryptography, 0 if none") @Nullable
            Integer verifierFips140Level) {

        static final Channel UNKNOWN = new Channel(null, null, null, null, null);
    }

    /** Login through an assertion of another identity provider. */
    public record Federation(
            @Fact("the login is accepted through an assertion of an identity provider") @Nullable
            Boolean used,

            @Fact("the login at the identity provider, where it is modelled") @Refers(Login.class) @Nullable
            String upstream,

            @Fact("the relying party checks the time of authentication") @Nullable
            Boolean authenticationTimeChecked,

            @Fact("assertions are signed and the signature is validated") @Nullable
            Boolean assertionSigned,

            @Fact("assertions are protected on their way") @Nullable
            Boolean assertionProtected,

            @Fact("assertions are limited to one relying party") @Nullable
            Boolean audienceRestricted) {

        static final Federation UNKNOWN = new Federation(null, null, null, null, null, null);
    }

    /** What ends an authenticator or an account. */
    public record Lifecycle(
            @Fact("a reported loss, theft or compromise invalidates the authenticator at once") @Nullable
            Boolean revokedOnReport,

            @Fact("time from detection to suspension; none where no limit is set") @Nullable
            Limit revocationTime,

            @Fact("an expired authenticator is still accepted") @Nullable
            Boolean expiredUsable,

            @Fact("events that invalidate an authenticator") @Nullable
            List<InvalidatingEvent> invalidatedBy,

            @Fact("a compromised account is suspended promptly and its owner told how to return") @Nullable
            Boolean suspendedOnCompromise) {

        static final Lifecycle UNKNOWN = new Lifecycle(null, null, null, null, null);

        /** Copies the list. */
        public Lifecycle {
            invalidatedBy = copy(invalidatedBy);
        }

        /** Events that end an authenticator (SP 800-63B-4 sections 4.4 and 4.5). */
        public enum InvalidatingEvent implements Term {
            ACCOUNT_CLOSED,
            USER_REQUEST,
            COMPROMISE,
            INELIGIBLE
        }
    }

    @Override
    public int hashCode() {
        return NounKind.LOGIN.hash(id);
    }
}
