package io.github.countersign.engine;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Enrolment;
import io.github.countersign.model.HelpDesk;
import io.github.countersign.model.HelpDesk.IdentityCheck;
import io.github.countersign.model.Login;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Recovery.Proof;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out, for the step rules, every way to meet what a recovery or an enrolment asks. */
final class Ways {

    private final Configuration configuration;

    Ways(Configuration configuration) {
        this.configuration = configuration;
    }

    /** One way to meet one proof. */
    private record Alternative(List<Atom> takes, String says, boolean assumed) {}

    List<Object> all() {
        List<Object> ways = new ArrayList<>();
        for (Login login : configuration.all(Login.class)) {
            Surroundings around = new Surroundings(configuration, login);
            around.recoveries().forEach(recovery -> ways.addAll(of(recovery, login.id())));
            around.enrolments().forEach(enrolment -> ways.addAll(of(enrolment, login)));
        }
        return ways;
    }

    private List<ProofWay> of(Recovery recovery, String login) {
        if (recovery.accepts() == null || recovery.accepts().isEmpty()) {
            Atom unknown = Attack.takesUnnamed("what " + recovery.id() + " asks");
            return List.of(new ProofWay(
                    recovery.id(), login, 0, List.of(unknown), "Nobody says what " + recovery.id() + " asks.", true));
        }
        List<ProofWay> ways = new ArrayList<>();
        for (int i = 0; i < recovery.accepts().size(); i++) {
            List<Alternative> partial = List.of(new Alternative(List.of(), "", false));
            for (Proof proof : recovery.accepts().get(i)) {
                partial = joined(partial, alternatives(recovery, proof, login));
            }
            for (Alternative way : partial) {
                String asks = way.says().isEmpty() ? "nothing at all" : way.says();
                ways.add(new ProofWay(
                        recovery.id(), login, i, way.takes(), recovery.id() + " asks " + asks + ".", way.assumed()));
            }
        }
        return ways;
    }

    private static List<Alternative> joined(List<Alternative> partial, List<Alternative> next) {
        List<Alternative> joined = new ArrayList<>();
        for (Alternative one : partial) {
            for (Alternative other : next) {
                List<Atom> takes = new ArrayList<>(one.takes());
                takes.addAll(other.takes());
                String says = one.says().isEmpty() ? other.says() : one.says() + " and " + other.says();
                joined.add(new Alternative(takes, says, one.assumed() || other.assumed()));
            }
        }
        return joined;
    }

    private List<Alternative> alternatives(Recovery recovery, Proof proof, String login) {
        if (proof.method() == null) {
            return List.of(unnamed("an unknown proof of " + recovery.id(), "a proof nobody describes"));
        }
        return switch (proof.method()) {
            case NOTHING -> List.of(new Alternative(List.of(), "", false));
            case SAVED_CODE -> delivered(recovery, proof, "a saved code kept in ");
            case ISSUED_CODE -> delivered(recovery, proof, "a code sent to ");
            case RECOVERY_CONTACT ->
                proof.deliveredTo() == null
                        ? List.of(new Alternative(
                                List.of(Attack.persuades(recovery)), "the word of a recovery contact", false))
                        : delivered(recovery, proof, "a code sent to the contact's ");
            case BOUND_AUTHENTICATOR -> List.of(bound(recovery, proof, login));
            case TWO_PHYSICAL_AUTHENTICATORS ->
                List.of(unnamed("two authenticators of " + recovery.id(), "two physical authenticators"));
            case KNOWLEDGE ->
                List.of(new Alternative(
                        List.of(Attack.persuades(recovery)), "knowledge that others can find out", false));
            case AGENT -> agent(recovery);
            case REPROOFING, BIOMETRIC_MATCH, BIOMETRIC_WITH_PHYSICAL_AUTHENTICATOR -> List.of();
        };
    }

    private static List<Alternative> delivered(Recovery recovery, Proof proof, String words) {
        if (proof.deliveredTo() == null || proof.deliveredTo().isEmpty()) {
            String channel = proof.channel() == null ? "code" : proof.channel().term() + " code";
            return List.of(
                    unnamed("receiver of the " + channel + " of " + recovery.id(), words + "a place nobody names"));
        }
        return proof.deliveredTo().stream()
                .map(boundary -> new Alternative(List.of(Attack.holds(boundary)), words + boundary, false))
                .toList();
    }

    private static Alternative bound(Recovery recovery, Proof proof, String login) {
        return proof.authenticator() == null
                ? unnamed("an authenticator of " + recovery.id(), "a bound authenticator nobody names")
                : new Alternative(List.of(Attack.answers(proof.authenticator(), login)), proof.authenticator(), false);
    }

    private List<Alternative> agent(Recovery recovery) {
        HelpDesk desk = recovery.helpDesk() == null
                ? null
                : configuration
                        .find(HelpDesk.class, recovery.helpDesk())
                        .findFirst()
                        .orElse(null);
        if (desk == null) {
            return List.of(new Alternative(
                    List.of(Attack.persuades(recovery)), "an agent of whose checks nothing is known", true));
        }
        @Nullable IdentityCheck check = desk.identityCheck();
        if (check == IdentityCheck.REPROOFING || check == IdentityCheck.RECOVERY_METHOD) {
            return List.of();
        }
        return List.of(new Alternative(List.of(Attack.persuades(desk)), "the word of " + desk.id(), check == null));
    }

    private static Alternative unnamed(String what, String says) {
        return new Alternative(List.of(Attack.takesUnnamed(what)), says, true);
    }

    private static List<EnrolmentWay> of(Enrolment enrolment, Login login) {
        List<EnrolmentWay> ways = new ArrayList<>();
        for (String bound : enrolment.binds() == null ? ofAll(login) : enrolment.binds()) {
            if (enrolment.requires() == null || enrolment.requires().isEmpty()) {
                Atom unknown = Attack.takesUnnamed("what " + enrolment.id() + " asks");
                String says = "Nobody says what " + enrolment.id() + " asks before it binds a new " + bound + ".";
                ways.add(way(enrolment, login, bound, List.of(unknown), says));
                continue;
            }
            for (List<String> required : enrolment.requires()) {
                if (!required.contains(bound)) {
                    List<Atom> takes = required.stream()
                            .map(id -> Attack.answers(id, login.id()))
                            .toList();
                    String asks = required.isEmpty() ? "nothing" : String.join(" + ", required);
                    String says = enrolment.id() + " binds a new " + bound + " after " + asks + ".";
                    ways.add(way(enrolment, login, bound, takes, says));
                }
            }
        }
        return ways;
    }

    private static EnrolmentWay way(Enrolment enrolment, Login login, String bound, List<Atom> takes, String says) {
        boolean unknown = enrolment.binds() == null
                || enrolment.requires() == null
                || enrolment.requires().isEmpty();
        boolean firstUse = !Boolean.FALSE.equals(enrolment.firstUse());
        return new EnrolmentWay(enrolment.id(), login.id(), bound, firstUse, takes, says, unknown);
    }

    private static List<String> ofAll(Login login) {
        return login.accepts() == null
                ? List.of()
                : login.accepts().stream().flatMap(List::stream).distinct().toList();
    }
}
