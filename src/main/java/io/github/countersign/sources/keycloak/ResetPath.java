package io.github.countersign.sources.keycloak;

import io.github.countersign.model.NounKind;
import io.github.countersign.model.Origin;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** States what "forgot password" leads to: what must be shown, what it gives back, and whether it ends signed in. */
final class ResetPath {

    static final String ID = "forgot-password";
    private static final String ALLOWED = "resetPasswordAllowed";

    private final Reading reading;
    private final Realm realm;
    private final Draft.Entry login;

    private ResetPath(Reading reading, Draft.Entry login) {
        this.reading = reading;
        this.realm = reading.realm();
        this.login = login;
    }

    /** States the path, or that there is none. Gives the ways through its flow, if it is open and they are known. */
    static @Nullable Evaluation state(Reading reading, Draft.Entry login) {
        return new ResetPath(reading, login).state();
    }

    private @Nullable Evaluation state() {
        Known<Boolean> allowed = realm.flag(ALLOWED, false);
        if (allowed == null) {
            return null;
        }
        if (!allowed.value()) {
            login.set("recovery", List.of(), allowed.origin());
            return null;
        }
        Evaluation evaluation =
                reading.evaluate(() -> reading.flows().bound("resetCredentialsFlow", BuiltInFlows.RESET_CREDENTIALS));
        if (evaluation != null && noWay(evaluation)) {
            login.set("recovery", List.of(), realm.get("smtpServer").derived(withoutMail()));
            realm.unread().add(realm.get("smtpServer"), withoutMail());
            return null;
        }
        Draft.Entry path = reading.draft().noun(NounKind.RECOVERY, ID).from(allowed.origin());
        path.set("title", "forgotten password", allowed.origin());
        login.add("recovery", ID, allowed.origin());
        if (evaluation != null) {
            reading.noteForeignSteps(evaluation);
            flow(path, evaluation);
        }
        return evaluation;
    }

    private static boolean noWay(Evaluation evaluation) {
        return evaluation.cases().stream().allMatch(each -> each.ways().isEmpty());
    }

    private String withoutMail() {
        String what = "resetting is allowed, but no way through its flow works";
        if (!Boolean.FALSE.equals(realm.mailWorks())) {
            return what;
        }
        return what + ": no mail server is set; "
                + (realm.atLeast(26, 7) ? "the server pretends to have sent a mail" : "the server shows an error");
    }

    private void flow(Draft.Entry path, Evaluation evaluation) {
        Node flow = Node.at(realm.node().tree(), evaluation.flow().pointer());
        Origin ways =
                flow.derived("every way through the flow '" + evaluation.flow().alias() + "'");
        List<List<String>> accepts =
                evaluation.combinations(world -> true, way -> way.setUp().isEmpty() ? way.presented() : null);
        if (accepts == null) {
            realm.unread().add(flow, "what the file does not tell decides what resetting asks for");
        } else if (!accepts.isEmpty()) {
            Proofs proofs = new Proofs(reading);
            path.set("accepts", accepts.stream().map(proofs::of).toList(), ways);
        }
        List<String> restores = new ArrayList<>();
        if (evaluation.anyMarked(Way.RESET_PASSWORD)) {
            restores.add(first(evaluation, StepKind.RESET_PASSWORD, StepKind.PASSWORD));
        }
        if (evaluation.anyMarked(Way.RESET_OTP)) {
            restores.add(first(evaluation, StepKind.RESET_OTP, StepKind.OTP));
            oldDevice(evaluation);
        }
        path.set("restores", restores, ways);
        signsIn(path, evaluation, flow);
        knownDefect(evaluation);
        if (Known.isFalse(realm.flag("verifyEmail", false))) {
            path.set(
                    "addressesConfirmed",
                    false,
                    realm.get("verifyEmail").derived("the mail goes to the address on file, verified or not"));
        }
        if (realm.get("eventsEnabled").isTrue()
                && realm.get("enabledEventTypes").items().isEmpty()) {
            path.set("logged", true, realm.get("eventsEnabled").derived("every event is recorded"));
        }
    }

    /** The id of what a step gives back. */
    private String first(Evaluation evaluation, StepKind step, StepKind gives) {
        return reading.means().of(gives, resetting(evaluation, step));
    }

    private static Execution resetting(Evaluation evaluation, StepKind kind) {
        return evaluation
                .flow()
                .steps()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** A question rather than a fact: which version runs is not in the file, nor which one first had the defect. */
    private void knownDefect(Evaluation evaluation) {
        Version version = realm.version();
        boolean byMail = evaluation.flow().steps().anyMatch(step -> "reset-credential-email".equals(step.provider()));
        if (byMail && version != null && !mended(version)) {
            realm.unread()
                    .add(
                            realm.get("keycloakVersion"),
                            "does the running server mend CVE-2026-18963, by which the mail of a reset could be"
                                    + " skipped? 26.4.15, 26.6.6 and 26.7.2 do");
        }
    }

    private static boolean mended(Version version) {
        int first = switch (version.minor()) {
            case 4 -> 15;
            case 6 -> 6;
            case 7 -> 2;
            default -> Integer.MAX_VALUE;
        };
        return version.atLeast(26, 8) || (version.major() == 26 && version.patch() >= first);
    }

    private void oldDevice(Evaluation evaluation) {
        Execution step = resetting(evaluation, StepKind.RESET_OTP);
        String setting = step.setting("action_on_otp_reset_flag").toLowerCase(Locale.ROOT);
        boolean removed = setting.equals("remove one") || setting.equals("remove all");
        Node at = Node.at(realm.node().tree(), step.pointer());
        reading.draft()
                .noun(NounKind.AUTHENTICATOR, reading.means().otp())
                .set("otp.oldDeviceInvalidated", removed, at.derived("what reset-otp does with the old device"));
    }

    private void signsIn(Draft.Entry path, Evaluation evaluation, Node flow) {
        String forced = evaluation
                .flow()
                .steps()
                .filter(step -> "reset-credential-email".equals(step.provider()))
                .map(step -> step.setting("force-login"))
                .findFirst()
                .orElse("");
        Boolean signsIn = Boolean.TRUE;
        if (forced.equals("true")) {
            signsIn = realm.before(26, 0) ? Boolean.TRUE : realm.atLeast(26, 7) ? Boolean.FALSE : null;
        } else if (!forced.equals("false") && !realm.before(26, 0)) {
            signsIn = Directories.of(realm).isEmpty() ? Boolean.TRUE : null;
        }
        path.set(
                "signsIn",
                signsIn,
                flow.derived(
                        Boolean.FALSE.equals(signsIn)
                                ? "force-login ends the flow without a session"
                                : "the flow itself is the login where the link is opened in the browser that asked"));
    }
}
