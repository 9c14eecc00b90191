package io.github.countersign.sources.keycloak;

import io.github.countersign.model.Login.Enforcement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Works out how far a flow enforces a second factor. What is not known is taken once at its best and once at its worst;
 * only where both come to the same, or where even the best is not enforced, there is an answer.
 */
final class Enforcements {

    private static final List<Enforcement> WEAKEST_FIRST = List.of(
            Enforcement.SINGLE_FACTOR,
            Enforcement.STEP_UP,
            Enforcement.ONLY_SOME,
            Enforcement.ONLY_IF_ENROLLED,
            Enforcement.ENFORCED);

    private final Strength strength;
    private final boolean favourably;

    private Enforcements(Strength strength, boolean favourably) {
        this.strength = strength;
        this.favourably = favourably;
    }

    /**
     * An answer.
     *
     * @param enforcement how far it is enforced
     * @param atBest whether something unknown was taken at its best, so that it may be less
     */
    record Answer(Enforcement enforcement, boolean atBest) {}

    /** The answer for a flow, or null if there is none. */
    static @Nullable Answer of(Evaluation evaluation, Strength strength) {
        Map<Map<String, Integer>, List<Evaluation.Case>> byDoubt = new LinkedHashMap<>();
        for (Evaluation.Case each : evaluation.cases()) {
            byDoubt.computeIfAbsent(each.world().of(Set.of(Variable.Kind.DOUBT)), doubt -> new ArrayList<>())
                    .add(each);
        }
        TreeSet<Integer> found = new TreeSet<>();
        for (List<Evaluation.Case> cases : byDoubt.values()) {
            for (boolean favourably : List.of(true, false)) {
                Enforcement enforcement = new Enforcements(strength, favourably).of(cases, evaluation.kerberos());
                if (enforcement == null) {
                    return null;
                }
                found.add(WEAKEST_FIRST.indexOf(enforcement));
            }
        }
        Enforcement best = WEAKEST_FIRST.get(found.last());
        boolean settled = found.size() == 1;
        return settled || best != Enforcement.ENFORCED ? new Answer(best, !settled) : null;
    }

    private @Nullable Enforcement of(List<Evaluation.Case> cases, Set<String> kerberos) {
        boolean someGood = cases.stream().anyMatch(each -> good(each, kerberos));
        boolean someBad = cases.stream().anyMatch(each -> bad(each, kerberos));
        if (!someGood && !someBad) {
            return null;
        }
        if (!someBad) {
            return Enforcement.ENFORCED;
        }
        List<Evaluation.Case> enrolled =
                cases.stream().filter(Enforcements::everythingEnrolled).toList();
        if (isGood(enrolled, kerberos)) {
            return Enforcement.ONLY_IF_ENROLLED;
        }
        if (someGroupIsGood(enrolled, kerberos)) {
            return Enforcement.ONLY_SOME;
        }
        boolean onRequest = enrolled.stream().anyMatch(each -> good(each, kerberos));
        return onRequest ? Enforcement.STEP_UP : Enforcement.SINGLE_FACTOR;
    }

    /** Whether the person has enrolled all there is, so that only the weakest usable alternative is left to blame. */
    private static boolean everythingEnrolled(Evaluation.Case each) {
        return !each.world().of(Set.of(Variable.Kind.ENROLMENT)).containsValue(0);
    }

    private boolean someGroupIsGood(List<Evaluation.Case> cases, Set<String> kerberos) {
        Map<Map<String, Integer>, List<Evaluation.Case>> groups = new LinkedHashMap<>();
        for (Evaluation.Case each : cases) {
            groups.computeIfAbsent(each.world().of(Set.of(Variable.Kind.CONDITION)), key -> new ArrayList<>())
                    .add(each);
        }
        return groups.values().stream().anyMatch(group -> isGood(group, kerberos));
    }

    private boolean isGood(Collection<Evaluation.Case> group, Set<String> kerberos) {
        return group.stream().noneMatch(each -> bad(each, kerberos))
                && group.stream().anyMatch(each -> good(each, kerberos));
    }

    private boolean good(Evaluation.Case each, Set<String> kerberos) {
        List<Way> ways = each.local(kerberos);
        return !ways.isEmpty() && ways.stream().allMatch(this::twoFactors);
    }

    private boolean bad(Evaluation.Case each, Set<String> kerberos) {
        return !each.local(kerberos).stream().allMatch(this::twoFactors);
    }

    private boolean twoFactors(Way way) {
        return (favourably ? strength.atMost(way) : strength.atLeast(way)) >= 2;
    }
}
