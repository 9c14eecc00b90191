package io.github.countersign.sources.okta;

import io.github.countersign.model.Limit;
import io.github.countersign.model.NounKind;
import io.github.countersign.model.Recovery.CodeChannel;
import io.github.countersign.sources.Draft;
import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** States what "forgot password" asks: as the rules of the password policies say, or that it is not known. */
final class ResetPath {

    private static final String ID = "password-reset";

    private final Org org;
    private final Means means;
    private final Available available;
    private final Proofs proofs;

    ResetPath(Org org, Means means, Available available) {
        this.org = org;
        this.means = means;
        this.available = available;
        this.proofs = new Proofs(org, means, available);
    }

    /** States the path for the logins, or that there is none. */
    void state(List<Draft.Entry> logins) {
        List<Rule> allowing = new ArrayList<>();
        List<Policy> policies = org.active(PolicyType.PASSWORD);
        boolean all = org.complete().contains(PolicyType.PASSWORD) && !policies.isEmpty();
        for (Policy policy : policies) {
            all &= policy.wholeList();
            policy.activeRules().stream()
                    .filter(rule -> rule.piece().says(Setting.RESET, "ALLOW"))
                    .forEach(allowing::add);
        }
        List<Rule> guarded = allowing.stream().filter(this::guarded).toList();
        if (!guarded.isEmpty()) {
            change(guarded.get(0), logins);
            allowing.removeAll(guarded);
        }
        if (allowing.isEmpty()) {
            if (all) {
                Node at = policies.get(0).node();
                logins.forEach(login -> login.set(
                        "recovery",
                        List.of(),
                        at.derived("no rule of a password policy lets people reset it on less than a login")));
            }
            return;
        }
        Node first = allowing.get(0).piece().at(Setting.RESET);
        Draft.Entry path = org.draft()
                .noun(NounKind.RECOVERY, ID)
                .from(first.read())
                .set("title", "forgotten password", first.read())
                .set("restores", List.of(means.id(Mean.of(Method.PASSWORD))), first.read());
        logins.forEach(login -> login.add("recovery", ID, first.read()));
        if (!all) {
            others(first, logins);
        }
        Set<List<Map<String, Object>>> accepts = new LinkedHashSet<>();
        for (Rule rule : allowing) {
            List<List<Map<String, Object>>> one = asked(rule);
            if (one == null) {
                return;
            }
            accepts.addAll(one);
        }
        if (!accepts.isEmpty()) {
            path.set("accepts", List.copyOf(accepts), first.derived("what the rules ask before a password is reset"));
        }
    }

    /** Where rules or policies are not there, they may allow a reset on less; what that asks is not known. */
    private void others(Node at, List<Draft.Entry> logins) {
        String id = ID + "-by-other-rules";
        org.draft()
                .noun(NounKind.RECOVERY, id)
                .from(at.derived("other rules or policies are not there"))
                .set("title", "forgotten password, by rules that are not there", at.derived("may exist"))
                .set("restores", List.of(means.id(Mean.of(Method.PASSWORD))), at.derived("a reset gives a password"));
        logins.forEach(login -> login.add("recovery", id, at.derived("may exist")));
        org.unread().add(at, "other rules or policies are not there; what they ask before a reset is not known");
    }

    /** Whether two factors are asked before a reset, so that it is a change by someone who is signed in, and no recovery. */
    private boolean guarded(Rule rule) {
        AccountPolicy policy = AccountPolicy.of(org, available);
        Ways ways = policy == null || !rule.piece().says(Setting.RESET_CONTROL, "AUTH_POLICY")
                ? null
                : policy.asks("recover");
        return ways != null && ways.combinations() != null && ways.least() >= 2;
    }

    private void change(Rule rule, List<Draft.Entry> logins) {
        Ways ways = java.util.Objects.requireNonNull(AccountPolicy.of(org, available))
                .asks("recover");
        Node at = rule.piece().at(Setting.RESET_CONTROL);
        org.draft()
                .noun(NounKind.ENROLMENT, "password-change")
                .from(at.read())
                .set("title", "new password, by the account management policy", at.read())
                .set("binds", List.of(means.id(Mean.of(Method.PASSWORD))), at.read())
                .set(
                        "requires",
                        ways == null ? null : means.ids(ways),
                        at.derived("the account management policy asks two factors before"));
        logins.forEach(login -> login.add("enrolment", "password-change", at.read()));
    }

    private @Nullable List<List<Map<String, Object>>> asked(Rule rule) {
        Piece piece = rule.piece();
        Known<String> control = piece.text(Setting.RESET_CONTROL);
        if (control != null && control.value().equals("AUTH_POLICY")) {
            return byAccountPolicy(rule);
        }
        if (control == null) {
            boolean classic = org.engine() == Org.Engine.CLASSIC
                    && !piece.at(Setting.RESET_CONTROL).present();
            if (classic) {
                return classic(rule);
            }
            org.unread()
                    .add(
                            piece.at(Setting.RESET),
                            "whether this rule or the account management policy says what is asked is not told");
            return null;
        }
        Known<Boolean> more = piece.flag(Setting.RESET_STEP_UP);
        Node primary = piece.at(Setting.RESET_PRIMARY);
        if (more == null || primary.expression() != null || primary.items().isEmpty()) {
            org.unread().add(piece.at(Setting.RESET), "what it asks is not told");
            return null;
        }
        List<List<Map<String, Object>>> all = new ArrayList<>();
        for (String method : primary.texts()) {
            for (Map<String, Object> proof : proofs.of(method, piece.at(Setting.RESET_CONSTRAINTS))) {
                if (!more.value()) {
                    all.add(List.of(proof));
                    continue;
                }
                List<String> further = piece.at(Setting.RESET_STEP_UP_METHODS).texts();
                if (further.isEmpty()) {
                    all.add(List.of(proof, Map.of()));
                }
                further.forEach(each -> all.add(List.of(proof, proofs.furtherStep(each))));
            }
        }
        return all;
    }

    private @Nullable List<List<Map<String, Object>>> byAccountPolicy(Rule rule) {
        AccountPolicy policy = AccountPolicy.of(org, available);
        Ways ways = policy == null ? null : policy.asks("recover");
        List<Set<Mean>> combinations = ways == null ? null : ways.combinations();
        if (combinations == null) {
            org.unread()
                    .add(
                            rule.piece().at(Setting.RESET_CONTROL),
                            policy == null
                                    ? "the account management policy says what is asked, and is not there"
                                    : "what the account management policy asks to recover is not known");
            return null;
        }
        return combinations.stream()
                .map(each -> each.stream().map(proofs::of).toList())
                .toList();
    }

    /** In the Classic Engine the factors of the policy suffice alone, and the question follows where it is on. */
    private @Nullable List<List<Map<String, Object>>> classic(Rule rule) {
        Policy policy = org.active(PolicyType.PASSWORD).stream()
                .filter(each -> each.present() && each.rules().contains(rule))
                .findFirst()
                .orElse(null);
        if (policy == null) {
            return null;
        }
        Piece piece = policy.piece();
        boolean question = piece.says(Setting.QUESTION_RECOVERY, "ACTIVE");
        List<List<Map<String, Object>>> all = new ArrayList<>();
        if (piece.says(Setting.MAIL_RECOVERY, "ACTIVE")) {
            Known<Integer> minutes = piece.whole(Setting.MAIL_TOKEN);
            Map<String, Object> mail = new LinkedHashMap<>(proofs.issued(CodeChannel.EMAIL));
            if (minutes != null) {
                mail.put("lifetime", new Limit(Duration.ofMinutes(minutes.value())));
            }
            all.add(with(mail, question));
        }
        if (piece.says(Setting.SMS_RECOVERY, "ACTIVE")) {
            all.add(with(proofs.issued(CodeChannel.SMS), question));
        }
        if (piece.says(Setting.CALL_RECOVERY, "ACTIVE")) {
            all.add(with(proofs.issued(CodeChannel.VOICE), question));
        }
        return all;
    }

    private List<Map<String, Object>> with(Map<String, Object> proof, boolean question) {
        return question ? List.of(proof, proofs.furtherStep("security_question")) : List.of(proof);
    }
}
