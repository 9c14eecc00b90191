package io.github.countersign.engine;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseKind;
import io.github.countersign.engine.Atom.Verb;
import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Boundary;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.Login;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Session;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.RuleContext;

/**
 * The words attacker steps speak with. A rule's right-hand side makes one call, as in {@code insert( step(kcontext,
 * completes($l), "...").fromAll($c).restsOn($l, "accepts") )}.
 */
public final class Attack {

    private Attack() {}

    /** A step to a capability, in a sentence; its premises follow. */
    public static AttackStep step(RuleContext rule, Atom conclusion, String says) {
        return new AttackStep(rule.getRule().getName(), conclusion, says, Set.of(), List.of(), false);
    }

    /** Takes over a boundary, in the way its kind allows. */
    public static Atom takes(Boundary boundary) {
        return Atom.action(kindOf(boundary.kind()), boundary.subject());
    }

    private static CompromiseKind kindOf(Boundary.@Nullable BoundaryKind kind) {
        if (kind == null) {
            return CompromiseKind.TAKEOVER;
        }
        return switch (kind) {
            case DEVICE -> CompromiseKind.MALWARE;
            case HELP_DESK, PERSON -> CompromiseKind.PERSUASION;
            default -> CompromiseKind.TAKEOVER;
        };
    }

    /** Takes over something that nobody named, such as the device an authenticator lives on. */
    public static Atom takesUnnamed(String what) {
        return Atom.action(CompromiseKind.TAKEOVER, Compromise.UNNAMED + what);
    }

    /** Relays what the person types or approves at the login. */
    public static Atom relays(Login login) {
        return Atom.action(CompromiseKind.RELAY, "person:" + login.id());
    }

    /** Wears the person down with prompts. */
    public static Atom fatigues(Login login) {
        return Atom.action(CompromiseKind.FATIGUE, "person:" + login.id());
    }

    /** Persuades a help desk. */
    public static Atom persuades(HelpDesk desk) {
        return Atom.action(CompromiseKind.PERSUASION, desk.subject());
    }

    /** Persuades or finds out about the person who recovers an account. */
    public static Atom persuades(Recovery recovery) {
        return Atom.action(CompromiseKind.PERSUASION, recovery.subject());
    }

    /** Guesses what an authenticator gives. */
    public static Atom guesses(Authenticator authenticator) {
        return Atom.action(CompromiseKind.GUESSING, authenticator.subject());
    }

    /** Knows a password from elsewhere. */
    public static Atom reuses(Authenticator authenticator) {
        return Atom.action(CompromiseKind.REUSE, authenticator.subject());
    }

    /** Copies the seed of an authenticator. */
    public static Atom copiesSeed(Authenticator authenticator) {
        return Atom.action(CompromiseKind.SEED_COPY, authenticator.subject());
    }

    /** Steals the token of a session at a login. */
    public static Atom stealsToken(Session session) {
        return Atom.action(CompromiseKind.TOKEN_THEFT, session.subject());
    }

    /** Steals the token of a session of which nothing is known. */
    public static Atom stealsToken(Login login) {
        return Atom.action(CompromiseKind.TOKEN_THEFT, Compromise.UNNAMED + "session of " + login.id());
    }

    /** Finds the secret of a non-human identity. */
    public static Atom findsSecret(NonHumanIdentity identity) {
        return Atom.action(CompromiseKind.SECRET_LEAK, identity.subject());
    }

    /** Holds a boundary. */
    public static Atom holds(String boundary) {
        return Atom.capability(Verb.HOLDS, NounKind.BOUNDARY.subject(boundary));
    }

    /** Produces the output of an authenticator. */
    public static Atom produces(String authenticator) {
        return Atom.capability(Verb.PRODUCES, NounKind.AUTHENTICATOR.subject(authenticator));
    }

    /** Gives a login what it asks of an authenticator: the real one, or one bound to the account in its place. */
    public static Atom answers(String authenticator, String login) {
        return Atom.capability(
                Verb.ANSWERS, NounKind.AUTHENTICATOR.subject(authenticator) + " at " + NounKind.LOGIN.subject(login));
    }

    /** Goes through a recovery of a login. */
    public static Atom uses(String recovery, String login) {
        return Atom.capability(Verb.USES, NounKind.RECOVERY.subject(recovery) + " of " + NounKind.LOGIN.subject(login));
    }

    /** Completes a login. */
    public static Atom completes(String login) {
        return Atom.capability(Verb.COMPLETES, NounKind.LOGIN.subject(login));
    }

    /** Is inside a login, by completing it or by its session. */
    public static Atom opens(String login) {
        return Atom.capability(Verb.OPENS, NounKind.LOGIN.subject(login));
    }

    /** Reaches a service. */
    public static Atom reaches(String service) {
        return Atom.capability(Verb.REACHES, NounKind.SERVICE.subject(service));
    }

    /** Acts as a non-human identity. */
    public static Atom actsAs(String identity) {
        return Atom.capability(Verb.ACTS_AS, NounKind.IDENTITY.subject(identity));
    }
}
