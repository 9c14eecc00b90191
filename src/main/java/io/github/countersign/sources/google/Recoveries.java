package io.github.countersign.sources.google;

import io.github.countersign.model.NounKind;
import io.github.countersign.sources.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** States whether people recover their accounts themselves; what Google asks of them then no file tells. */
final class Recoveries {

    private Recoveries() {}

    /** States the recovery of a login by the setting of its unit. */
    static void state(
            Tenant tenant, Draft draft, Draft.Entry login, @Nullable Unit unit, String key, @Nullable String password) {
        Setting enabled = unit == null ? null : tenant.setting(unit, key + ".enableAccountRecovery");
        if (enabled == null) {
            return;
        }
        if (enabled.isFalse()) {
            login.set("recovery", List.of(), enabled.origin());
        } else if (enabled.isTrue()) {
            String id = login.id() + "-recovery";
            login.add("recovery", id, enabled.origin());
            Draft.Entry recovery = draft.noun(NounKind.RECOVERY, id)
                    .from(enabled.origin())
                    .set("title", "recovering the account oneself", enabled.origin());
            if (password != null) {
                recovery.set("restores", List.of(password), enabled.origin());
            }
        }
    }
}
