package io.github.countersign.sources.hosting;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Boundary.BoundaryKind;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Service.ServiceKind;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.model.Source;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import io.github.countersign.sources.vendor.Unread;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns one organisation on GitHub into one configuration. */
final class OrganisationReader {

    private static final String LOGIN = "members";
    private static final String SERVICE = "repositories";
    private static final String PASSWORD = "password";
    private static final String OF_GITHUB = "https://api.github.com";

    private final Node organisation;
    private final Draft draft;
    private final Unread unread = new Unread();

    private OrganisationReader(Node organisation) {
        this.organisation = organisation;
        this.draft = new Draft(organisation.get("login").textOr("organisation"));
    }

    /** Reads the organisation at a node. */
    static Configuration read(Node organisation, String kind) {
        OrganisationReader reader = new OrganisationReader(organisation);
        reader.read();
        String file = organisation.tree().file();
        reader.draft.source(new Source(file, kind, null, organisation.tree().sha256(), reader.unread.notes()));
        return reader.draft.finish();
    }

    private void read() {
        Node name = organisation.get("login");
        Origin origin = organisation.derived("every organisation has members, who sign in to GitHub");
        Typical.boundary(draft, "github", BoundaryKind.IDENTITY_PROVIDER, "GitHub", origin);
        Typical.boundary(draft, "owners", BoundaryKind.ADMINISTRATOR, "owners of the organisation", origin);
        draft.noun(NounKind.SERVICE, SERVICE)
                .from(name.read())
                .set("kind", ServiceKind.WORKFORCE_APPLICATION, organisation.derived("repositories of an organisation"))
                .set("title", "repositories of " + name.textOr("the organisation"), name.read());
        Draft.Entry login = draft.noun(NounKind.LOGIN, LOGIN)
                .from(origin)
                .set("title", "login of members", origin)
                .set("services", List.of(SERVICE), origin);
        Typical.authenticator(draft, PASSWORD, AuthenticatorType.PASSWORD, origin);
        if (!organisation.get("url").textOr(OF_GITHUB).startsWith(OF_GITHUB)) {
            unread.add(organisation.get("url"), "a server of one's own; which factors it offers is not in the answer");
            required(login);
            return;
        }
        factors(login);
        login.set(
                "channel.authenticatedProtected",
                true,
                organisation.defaulted("GitHub documentation: every page and interface is reached over TLS"));
        Typical.door(
                        draft,
                        login,
                        "tokens-and-ssh-keys",
                        SideDoorKind.EXEMPT_CLIENT,
                        organisation.defaulted(
                                "GitHub documentation: personal access tokens and SSH keys are used without a second"
                                        + " factor"))
                .set("title", "personal access tokens and SSH keys", origin);
    }

    private void factors(Draft.Entry login) {
        Origin documented = organisation.defaulted(
                "GitHub documentation: an app, a security key, a passkey, GitHub Mobile or a message is the second"
                        + " factor");
        Typical.authenticator(draft, "totp", AuthenticatorType.TOTP, documented).set("otp.digits", 6, documented);
        Typical.authenticator(draft, "security-key", AuthenticatorType.SECURITY_KEY, documented);
        Typical.authenticator(draft, "passkey", AuthenticatorType.PASSKEY, documented);
        Typical.authenticator(draft, "mobile-app", AuthenticatorType.PUSH, documented);
        Typical.authenticator(draft, "recovery-code", AuthenticatorType.LOOK_UP_SECRET, documented)
                .set("lookUp.singleUse", true, documented);
        List<String> second = new ArrayList<>(List.of("totp", "security-key", "mobile-app", "recovery-code"));
        if (Boolean.FALSE.equals(required(login))) {
            Typical.authenticator(draft, "sms-code", AuthenticatorType.SMS_CODE, documented);
            second.add("sms-code");
            List<List<String>> accepts = new ArrayList<>(List.of(List.of(PASSWORD), List.of("passkey")));
            second.forEach(factor -> accepts.add(List.of(PASSWORD, factor)));
            Node required = organisation.get(GitHubImporter.REQUIRED);
            login.set("accepts", accepts, required.derived("members need no second factor, but may have one"));
        }
    }

    /** States whether the organisation demands a second factor, and gives it; null where that is not told. */
    private @Nullable Boolean required(Draft.Entry login) {
        Node required = organisation.get(GitHubImporter.REQUIRED);
        Boolean told = required.flag();
        if (told == null) {
            unread.add(required, "is not told to whoever asked; an owner is told");
            return null;
        }
        login.set("enforcement", told ? Enforcement.ENFORCED : Enforcement.ONLY_IF_ENROLLED, required.read());
        if (told) {
            unread.add(required, "whether members may use messages to a telephone as second factor is not told");
        }
        return told;
    }
}
