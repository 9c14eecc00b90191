package io.github.countersign.sources.cognito;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.model.SideDoor.SideDoorKind;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Typical;
import java.util.List;

/** States how people get an account and their first second factor. */
final class PoolEnrolments {

    private static final int DIGITS = 6;
    private static final String LIFETIME = "PT24H";

    private PoolEnrolments() {}

    /** States sign-up, and the set-up of a factor that a sign-in with the password alone leads to. */
    static void state(Pool pool, Draft.Entry login, Ways ways) {
        Node only = pool.pool().get("AdminCreateUserConfig").get("AllowAdminCreateUserOnly");
        Boolean byAdministrators = only.flag();
        if (byAdministrators != null) {
            login.set("account.selfRegistration", !byAdministrators, only.read());
        }
        Node verified = pool.pool().get("AutoVerifiedAttributes");
        if (pool.pool().present()) {
            login.set("account.emailVerified", verified.texts().contains("email"), verified.read());
        }
        if (Boolean.FALSE.equals(byAdministrators)) {
            signUp(pool, login, only, verified);
        }
        if (!ways.second().isEmpty()) {
            factors(pool, login, ways);
        }
    }

    private static void factors(Pool pool, Draft.Entry login, Ways ways) {
        boolean demanded = pool.asked().textOr("").equals("ON");
        Origin origin = pool.asked()
                .defaulted(
                        demanded
                                ? "AWS documentation: who has no second factor yet is led to set one up after the"
                                        + " password"
                                : "AWS documentation: who signed in with the password may set up a second factor");
        enrolment(pool, login, ways, "first-factor", origin)
                .set("title", "setting up the first second factor", origin)
                .set("requires", List.of(List.of(Pool.PASSWORD)), origin)
                .set("firstUse", true, origin);
        Origin later = pool.asked()
                .defaulted("AWS documentation: whoever is signed in may set up a further one by the interface");
        List<List<String>> both = ways.second().stream()
                .map(factor -> List.of(Pool.PASSWORD, factor))
                .toList();
        enrolment(pool, login, ways, "further-factor", later)
                .set("title", "setting up a further second factor", later)
                .set("requires", both, later)
                .set("firstUse", false, later);
    }

    private static Draft.Entry enrolment(Pool pool, Draft.Entry login, Ways ways, String id, Origin origin) {
        login.add("enrolment", id, origin);
        return pool.draft().noun(NounKind.ENROLMENT, id).from(origin).set("binds", ways.second(), origin);
    }

    private static void signUp(Pool pool, Draft.Entry login, Node only, Node verified) {
        Typical.door(
                        pool.draft(),
                        login,
                        "self-registration",
                        SideDoorKind.SELF_REGISTRATION,
                        only.derived("the first sign-in after registering asks for no second factor"))
                .set("accepts", List.of(List.of(Pool.PASSWORD)), only.derived("a password chosen at registration"));
        Origin origin = verified.read();
        List<String> attributes = verified.texts();
        Draft.Entry signUp = pool.draft()
                .noun(NounKind.ENROLMENT, "sign-up")
                .from(only.read())
                .set("title", "registering oneself", only.read())
                .set("binds", List.of(Pool.PASSWORD), only.read())
                .set("confirmationCode.used", !attributes.isEmpty(), origin);
        login.add("enrolment", "sign-up", only.read());
        Node template = pool.pool().get("VerificationMessageTemplate");
        boolean link = template.get("DefaultEmailOption").textOr("").equals("CONFIRM_WITH_LINK");
        template.looked();
        if (attributes.isEmpty()) {
            return;
        }
        boolean mail = !attributes.contains("phone_number");
        signUp.set("confirmationCode.channel", mail ? CodeChannel.EMAIL : CodeChannel.SMS, origin);
        Origin documented = verified.defaulted("AWS documentation: six digits, good for 24 hours");
        if (!mail || !link) {
            signUp.set("confirmationCode.digits", DIGITS, documented);
        }
        signUp.set("confirmationCode.lifetime", LIFETIME, documented);
    }
}
