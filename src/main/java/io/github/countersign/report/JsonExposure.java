package io.github.countersign.report;

import io.github.countersign.assessment.Compromise;
import io.github.countersign.assessment.CompromiseSet;
import io.github.countersign.assessment.DerivationStep;
import io.github.countersign.assessment.Exposure;
import io.github.countersign.assessment.Exposure.LoginWorth;
import io.github.countersign.assessment.Exposure.RecoveryWorth;
import io.github.countersign.assessment.Order;
import io.github.countersign.model.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What opens a login, service or identity, as the result writes it. */
final class JsonExposure {

    private static final String LOGIN = "login:";

    private JsonExposure() {}

    static List<Map<String, @Nullable Object>> logins(List<Exposure> exposures) {
        return exposures.stream()
                .filter(exposure -> exposure.login() != null)
                .map(exposure -> login(exposure, exposure.login()))
                .toList();
    }

    static List<Map<String, @Nullable Object>> others(List<Exposure> exposures) {
        return exposures.stream()
                .filter(exposure -> exposure.login() == null)
                .map(exposure -> {
                    Map<String, @Nullable Object> written = new LinkedHashMap<>();
                    written.put("subject", exposure.subject());
                    putSets(exposure, written);
                    return written;
                })
                .toList();
    }

    private static Map<String, @Nullable Object> login(Exposure exposure, LoginWorth worth) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        String subject = exposure.subject();
        written.put("login", subject.startsWith(LOGIN) ? subject.substring(LOGIN.length()) : subject);
        written.put("claims", term(worth.claims()));
        written.put("effective", term(worth.effective()));
        written.put("pulledDownBy", worth.pulledDownBy());
        written.put("code", term(worth.code()));
        putSets(exposure, written);
        written.put("lockOut", exposure.lockOut());
        written.put(
                "recoveries",
                worth.recoveries().stream().map(JsonExposure::recovery).toList());
        return written;
    }

    private static void putSets(Exposure exposure, Map<String, @Nullable Object> written) {
        Map<String, @Nullable Object> order = order(exposure.order());
        order.put("bound", exposure.bound());
        written.put("order", order);
        written.put("certainOrder", order(exposure.certainOrder()));
        written.put("completeTo", exposure.completeTo());
        written.put(
                "compromiseSets",
                exposure.sets().stream().map(JsonExposure::set).toList());
        written.put(
                "subsumedSets",
                exposure.certainSets().stream()
                        .filter(set -> !exposure.sets().contains(set))
                        .map(JsonExposure::set)
                        .toList());
        written.put(
                "inEverySet",
                exposure.inEverySet().stream().map(JsonExposure::compromise).toList());
    }

    private static Map<String, @Nullable Object> order(Order order) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("boundary", order.boundary());
        written.put("relay", order.relay());
        written.put("session", order.session());
        return written;
    }

    private static Map<String, Object> set(CompromiseSet set) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put(
                "compromises",
                set.compromises().stream().map(JsonExposure::compromise).toList());
        written.put("assumed", set.assumed());
        written.put(
                "derivation", set.derivation().stream().map(JsonExposure::step).toList());
        return written;
    }

    private static Map<String, Object> compromise(Compromise compromise) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("kind", compromise.kind().name());
        written.put("target", compromise.target());
        written.put("technique", compromise.kind().technique());
        return written;
    }

    private static Map<String, Object> step(DerivationStep step) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("rule", step.rule());
        written.put("says", step.says());
        written.put("takes", step.takes());
        written.put("gives", step.gives());
        written.put("assumed", step.assumed());
        written.put("evidence", JsonFacts.evidence(step.evidence()));
        return written;
    }

    private static Map<String, @Nullable Object> recovery(RecoveryWorth recovery) {
        Map<String, @Nullable Object> written = new LinkedHashMap<>();
        written.put("recovery", recovery.recovery());
        written.put("meetsClause", recovery.meetsClause());
        written.put("survivesOneBoundary", recovery.survivesOneBoundary());
        return written;
    }

    private static @Nullable String term(@Nullable Term term) {
        return term == null ? null : term.term();
    }
}
