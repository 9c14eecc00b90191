package io.github.countersign.sources.okta;

import io.github.countersign.sources.vendor.Known;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what an app sign-in rule accepts. */
final class Assurance {

    private final Available available;

    Assurance(Available available) {
        this.available = available;
    }

    /** What a rule that lets people in accepts. */
    Ways of(Rule rule) {
        Known<String> type = rule.piece().text(Setting.VERIFICATION);
        if (type == null) {
            return Ways.unknown(1);
        }
        return switch (type.value()) {
            case "ASSURANCE" -> assurance(rule.piece());
            case "AUTH_METHOD_CHAIN" -> chains(rule.piece().at(Setting.CHAINS));
            default -> Ways.unknown(0);
        };
    }

    private Ways assurance(Piece piece) {
        Known<String> mode = piece.text(Setting.FACTOR_MODE);
        Node constraints = piece.at(Setting.CONSTRAINTS);
        if (mode == null || constraints.expression() != null) {
            return Ways.unknown(mode != null && mode.value().equals("2FA") ? 2 : 1);
        }
        boolean two = mode.value().equals("2FA");
        List<Node> alternatives = constraints.items();
        if (alternatives.isEmpty()) {
            return alternative(new Constraint(constraints), two);
        }
        Ways all = null;
        for (Node alternative : alternatives) {
            Ways one = alternative.expression() == null
                    ? alternative(new Constraint(alternative), two)
                    : Ways.unknown(two ? 2 : 1);
            all = all == null ? one : all.or(one);
        }
        return all == null ? Ways.unknown(1) : all;
    }

    /** Any combination of one or of two types of factor, unconstrained. */
    Ways any(boolean two, Node at) {
        return alternative(new Constraint(new Node(at.tree(), at.pointer(), Map.of(), null)), two);
    }

    private Ways alternative(Constraint constraint, boolean two) {
        boolean known = constraint.knowledgeRequired();
        boolean held = constraint.possessionRequired();
        int least = two || (known && held) ? 2 : 1;
        List<Mean> knowledge = means(constraint, true);
        List<Mean> possession = means(constraint, false);
        if (constraint.unclear()
                || (knowledge == null && !(held && !two && !known))
                || (possession == null && !(known && !two && !held))) {
            return Ways.unknown(least);
        }
        List<Mean> knows = knowledge == null ? List.of() : knowledge;
        List<Mean> has = possession == null ? List.of() : possession;
        List<Set<Mean>> combinations = new ArrayList<>();
        boolean both = two || (known && held);
        if (both) {
            knows.forEach(one -> has.forEach(other -> combinations.add(Set.of(one, other))));
            if (!known && has.stream().anyMatch(mean -> mean.method().verifies() == null)) {
                return Ways.unknown(least);
            }
            if (!known) {
                has.stream()
                        .filter(mean -> Boolean.TRUE.equals(mean.method().verifies()))
                        .forEach(mean -> combinations.add(Set.of(constraint.asked(mean.method(), true))));
            }
        } else {
            if (!held) {
                knows.forEach(mean -> combinations.add(Set.of(mean)));
            }
            if (!known) {
                has.forEach(mean -> combinations.add(Set.of(mean)));
            }
        }
        Ways ways = Ways.of(combinations);
        return new Ways(ways.combinations(), Math.max(least, ways.least()));
    }

    /** Methods that satisfy a constraint; null where that is not known of one. */
    private @Nullable List<Mean> means(Constraint constraint, boolean knowledge) {
        List<Mean> means = new ArrayList<>();
        for (Method method : Method.values()) {
            if (method.knowledge() != knowledge || available.excluded(method)) {
                continue;
            }
            Boolean meets = constraint.meets(method);
            if (Boolean.FALSE.equals(meets)) {
                continue;
            }
            if (meets == null || available.toSignIn(method) == null) {
                return null;
            }
            means.add(knowledge ? Mean.of(method) : constraint.asked(method, false));
        }
        return means;
    }

    private Ways chains(Node chains) {
        if (chains.expression() != null || chains.items().isEmpty()) {
            return Ways.unknown(0);
        }
        List<Set<Mean>> combinations = new ArrayList<>();
        for (Node chain : chains.items()) {
            List<Set<Mean>> through = chain(chain, 0);
            if (through == null) {
                return Ways.unknown(0);
            }
            combinations.addAll(through);
        }
        return Ways.of(combinations);
    }

    private @Nullable List<Set<Mean>> chain(Node chain, int depth) {
        List<Node> next = chain.get("next").items();
        if (chain.expression() != null || next.size() > 1 || depth > 5) {
            return null;
        }
        List<Set<Mean>> rest = next.isEmpty() ? List.of(Set.of()) : chain(next.get(0), depth + 1);
        if (rest == null) {
            return null;
        }
        List<Set<Mean>> combinations = new ArrayList<>();
        for (Node step : chain.get("authenticationMethods").items()) {
            Method method = Method.of(
                            step.get("key").textOr(""), step.get("method").text())
                    .orElse(null);
            if (method == null) {
                return null;
            }
            Mean mean = new Mean(method, demands(step, "userVerification"), demands(step, "phishingResistant"));
            if (!available.excluded(method)) {
                for (Set<Mean> each : rest) {
                    Set<Mean> together = new LinkedHashSet<>(each);
                    together.add(mean);
                    combinations.add(together);
                }
            }
        }
        return combinations;
    }

    private static boolean demands(Node step, String property) {
        return step.get(property).textOr("").equals("REQUIRED");
    }
}
