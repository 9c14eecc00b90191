package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The combinations that authentication strengths allow: as listed in the policy, else in the tenant's list, else built in. */
final class Strengths {

    private static final String BUILT_IN = "00000000-0000-0000-0000-00000000000";

    private static final Map<String, Set<Combo>> OF_MICROSOFT = Map.of(
            BUILT_IN + "2",
            Combo.MFA,
            BUILT_IN + "3",
            set(List.of("windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor", "deviceBasedPush")),
            BUILT_IN + "4",
            set(List.of("windowsHelloForBusiness", "fido2", "x509CertificateMultiFactor")));

    private final Map<String, Set<Combo>> listed = new HashMap<>();

    Strengths(Tenant tenant) {
        for (Node strength : tenant.all(Part.STRENGTH)) {
            Set<Combo> allowed = allowed(strength);
            String id = strength.any("id").text();
            if (id != null && allowed != null) {
                listed.put(id, allowed);
            }
        }
    }

    /** Whether a policy names a strength; PowerShell writes an object of nulls where it names none. */
    static boolean named(Node strength) {
        return strength.any("id").text() != null || Keys.said(strength.any("allowedCombinations"));
    }

    /** What a strength allows, null if nothing tells. */
    @Nullable
    Set<Combo> of(Node strength) {
        Set<Combo> own = allowed(strength);
        String id = strength.any("id").textOr("");
        return own != null ? own : listed.containsKey(id) ? listed.get(id) : OF_MICROSOFT.get(id);
    }

    private static @Nullable Set<Combo> allowed(Node strength) {
        List<String> texts = strength.any("allowedCombinations").texts();
        return texts.isEmpty() || strength.any("allowedCombinations").nestingLost() ? null : set(texts);
    }

    private static Set<Combo> set(List<String> texts) {
        return texts.stream().map(Combo::of).collect(Collectors.toUnmodifiableSet());
    }
}
