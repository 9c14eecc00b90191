package io.github.countersign.sources.entra;

import io.github.countersign.model.Enrolment.LaterConfirmation;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * States how people bind what they sign in with. Who has nothing yet binds the first on the strength of the password,
 * unless a policy guards the registration of security information; who has something shows it first.
 */
final class Enrolments {

    private static final String REGISTER = "urn:user:registersecurityinfo";
    private static final List<String> OF_NEWCOMERS = List.of(Combo.PASSWORD, Combo.PASS_ONCE, Combo.PASS_AGAIN);
    private static final List<String> BOUND =
            List.of("deviceBasedPush", "microsoftAuthenticatorPush", "softwareOath", "sms", "voice");
    private static final String PASSKEY = "fido2";

    private final Reading reading;
    private final Access access;
    private final Draft.Entry login;

    private Enrolments(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.access = reading.access();
        this.login = login;
    }

    /** States the ways to bind. */
    static void state(Reading reading, Draft.Entry login, Situation.Person person, Outcome signIn) {
        Enrolments enrolments = new Enrolments(reading, login);
        List<String> binds = BOUND.stream().filter(enrolments::usable).toList();
        enrolments.first(person, binds);
        if (enrolments.usable(PASSKEY) && enrolments.usable(Combo.PASS_ONCE)) {
            enrolments.firstPasskey();
        }
        List<String> all = new ArrayList<>(binds);
        if (enrolments.usable(PASSKEY)) {
            all.add(PASSKEY);
        }
        enrolments.later(signIn, all);
    }

    private boolean usable(String method) {
        return Boolean.TRUE.equals(access.basics().usable(method, reading.methods()));
    }

    private void firstPasskey() {
        Origin origin = reading.methods()
                .place()
                .defaulted("entra-docs, passkeys (FIDO2): a second factor, or a pass, within the last five minutes");
        entry("first-passkey", List.of(PASSKEY), List.of(Combo.of(Combo.PASS_ONCE)), origin)
                .set("firstUse", true, origin);
    }

    private void first(Situation.Person person, List<String> binds) {
        Outcome outcome = guarded(Situation.of(person));
        Outcome networks = outcome;
        for (String network : access.networks()) {
            networks = networks.or(
                    guarded(Situation.of(person).network(access.locations().network(network))));
        }
        @Nullable List<Combo> requires = access.whole() ? newcomers(networks) : null;
        Origin origin = reading.policiesAt(
                "a person who has no second factor yet is led to bind one, on the strength of what policies on the"
                        + " registration of security information ask for, else of the password");
        entry("first-use", binds, requires, origin).set("firstUse", true, origin);
    }

    private Outcome guarded(Situation situation) {
        return access.in(situation.action(REGISTER));
    }

    /** What somebody without any method can show; null where the input does not tell. */
    private @Nullable List<Combo> newcomers(Outcome outcome) {
        List<Combo> certain = new ArrayList<>();
        List<Combo> possible = new ArrayList<>();
        for (Combo combo : outcome.most()) {
            boolean newcomer = combo.shown().methods().stream().allMatch(OF_NEWCOMERS::contains);
            @Nullable Boolean usable = newcomer ? usable(combo) : Boolean.FALSE;
            if (!Boolean.FALSE.equals(usable)) {
                possible.add(combo);
            }
            if (Boolean.TRUE.equals(usable) && outcome.least().contains(combo)) {
                certain.add(combo);
            }
        }
        List<Combo> least = Combo.least(certain);
        boolean known = Set.copyOf(least).equals(Set.copyOf(Combo.least(possible)));
        return known && !least.isEmpty() ? least : null;
    }

    private @Nullable Boolean usable(Combo combo) {
        return combo.has(Combo.PASSWORD) ? Boolean.TRUE : access.usable(combo);
    }

    private void later(Outcome signIn, List<String> binds) {
        @Nullable List<Combo> multifactor = access.accepted(signIn, combo -> combo.multifactor() && !combo.federated());
        Origin origin =
                reading.policiesAt("entra-docs, combined registration: whoever has a second factor shows it first");
        entry("security-info", binds, multifactor == null || multifactor.isEmpty() ? null : multifactor, origin);
    }

    private Draft.Entry entry(String name, List<String> binds, @Nullable List<Combo> requires, Origin origin) {
        String id = login.id().equals(Ids.PEOPLE) ? name : login.id() + "-" + name;
        login.add("enrolment", id, origin);
        Draft.Entry entry = reading.draft().noun(NounKind.ENROLMENT, id).from(origin);
        if (reading.methods().given() || !binds.isEmpty()) {
            reading.used().addAll(binds);
            entry.set("binds", binds.stream().map(Ids::of).distinct().toList(), origin);
        }
        boolean issued = requires != null
                && requires.stream().allMatch(combo -> combo.has(Combo.PASS_ONCE) || combo.has(Combo.PASS_AGAIN));
        if (issued) {
            entry.set(
                    "laterConfirmation",
                    LaterConfirmation.TEMPORARY_SECRET,
                    reading.policiesAt("an administrator hands out a pass for it"));
        }
        return entry.set("requires", reading.stated(requires), origin);
    }
}
