package io.github.countersign.sources.entra;

import io.github.countersign.sources.vendor.Node;
import io.github.countersign.sources.vendor.Unread;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a policy applies. All conditions must hold; one that is not set holds always; exclusion beats inclusion.
 *
 * @param node the policy's conditions
 */
record Conditions(Node node) {

    private static final Set<String> KNOWN = Set.of(
            "users",
            "applications",
            "clientapptypes",
            "platforms",
            "locations",
            "devices",
            "devicestates",
            "userrisklevels",
            "signinrisklevels",
            "serviceprincipalrisklevels",
            "insiderrisklevels",
            "agentidrisklevels",
            "clientapplications",
            "agents",
            "agentcontext",
            "authenticationflows",
            "times");

    private static final List<String> RISKS = List.of(
            "userRiskLevels",
            "signInRiskLevels",
            "servicePrincipalRiskLevels",
            "insiderRiskLevels",
            "agentIdRiskLevels");

    private static final List<String> OF_SOFTWARE = List.of("clientApplications", "agents", "agentContext");
    private static final Pattern NEGATIVE = Pattern.compile("(?i)-(ne|notIn|notContains|notStartsWith|notEndsWith)\\b");
    private static final Pattern POSITIVE = Pattern.compile("(?i)-(eq|in|contains|startsWith|endsWith)\\b");

    /** Notes what is lost or not known. */
    Conditions(Node node, Unread unread) {
        this(node);
        if (node.nestingLost()
                || node.keys().stream().anyMatch(key -> node.get(key).nestingLost())) {
            unread.add(node, "the export lost its nesting; make it anew with a greater -Depth");
        }
        for (String key : node.keys()) {
            boolean odd = !key.contains("@") && !key.startsWith("#") && !KNOWN.contains(key.toLowerCase(Locale.ROOT));
            if (odd && Keys.said(node.get(key))) {
                unread.add(
                        node.get(key), "a condition that is not known; whether the policy applies is taken both ways");
            }
        }
    }

    /** Whether the policy applies in a situation, null where the input does not tell. */
    @Nullable
    Boolean apply(Situation situation) {
        boolean open = false;
        for (Boolean each : new Boolean[] {
            People.included(node.any("users"), situation.person()),
            applications(situation),
            clients(situation),
            platforms(situation),
            locations(situation),
            flows(situation),
            devices(),
            risks(),
            others()
        }) {
            if (Boolean.FALSE.equals(each)) {
                return Boolean.FALSE;
            }
            open |= each == null;
        }
        return open ? null : Boolean.TRUE;
    }

    private @Nullable Boolean applications(Situation situation) {
        Node applications = node.any("applications");
        if (!applications.present() || applications.nestingLost()) {
            return null;
        }
        Node actions = applications.any("includeUserActions");
        if (situation.action() != null) {
            return Keys.holds(actions, situation.action());
        }
        if (!actions.texts().isEmpty() || Keys.said(applications.any("includeAuthenticationContextClassReferences"))) {
            return Boolean.FALSE;
        }
        Node included = applications.any("includeApplications");
        String one = situation.application();
        if (one != null && Keys.holds(applications.any("excludeApplications"), one)) {
            return Boolean.FALSE;
        }
        if (Keys.said(applications.any("applicationFilter"))) {
            return null;
        }
        return Keys.holds(included, "All") || (one != null && Keys.holds(included, one));
    }

    private Boolean clients(Situation situation) {
        Node types = node.any("clientAppTypes");
        return types.texts().isEmpty() || Keys.holds(types, "all") || Keys.holds(types, situation.client());
    }

    private @Nullable Boolean platforms(Situation situation) {
        Node platforms = node.any("platforms");
        if (platforms.nestingLost()) {
            return null;
        }
        if (!Keys.said(platforms)) {
            return Boolean.TRUE;
        }
        Node included = platforms.any("includePlatforms");
        return (Keys.holds(included, "all") || Keys.holds(included, situation.platform()))
                && !Keys.holds(platforms.any("excludePlatforms"), situation.platform());
    }

    private @Nullable Boolean locations(Situation situation) {
        Node locations = node.any("locations");
        if (locations.nestingLost()) {
            return null;
        }
        if (!Keys.said(locations)) {
            return Boolean.TRUE;
        }
        String network = situation.network();
        Node included = locations.any("includeLocations");
        Node excluded = locations.any("excludeLocations");
        boolean in = Keys.holds(included, "All") || (network != null && Keys.holds(included, network));
        return in && !Keys.holds(excluded, "All") && !(network != null && Keys.holds(excluded, network));
    }

    private @Nullable Boolean flows(Situation situation) {
        Node flows = node.any("authenticationFlows");
        if (!Keys.said(flows)) {
            return Boolean.TRUE;
        }
        String methods = String.join(",", flows.any("transferMethods").texts()).toLowerCase(Locale.ROOT);
        return situation.deviceCode() && List.of(methods.split("[,\\s]+", -1)).contains("devicecodeflow");
    }

    /** For a device that the tenant does not know: it has no attribute, so only rules of denials hold for it. */
    private @Nullable Boolean devices() {
        Node devices = node.any("devices");
        if (devices.nestingLost() || Keys.said(node.any("deviceStates"))) {
            return null;
        }
        if (!Keys.said(devices)) {
            return Boolean.TRUE;
        }
        String rule = devices.any("deviceFilter").any("rule").textOr("");
        boolean negative = NEGATIVE.matcher(rule).find();
        boolean positive = POSITIVE.matcher(rule).find();
        if (negative == positive || rule.contains("-not")) {
            return null;
        }
        boolean exclude = "exclude"
                .equalsIgnoreCase(devices.any("deviceFilter").any("mode").textOr(""));
        return exclude != negative;
    }

    private Boolean risks() {
        return RISKS.stream().noneMatch(risk -> Keys.said(node.any(risk)))
                && OF_SOFTWARE.stream().noneMatch(kind -> Keys.said(node.any(kind)));
    }

    private @Nullable Boolean others() {
        boolean odd = node.keys().stream()
                .filter(key -> !key.contains("@") && !key.startsWith("#"))
                .filter(key -> !KNOWN.contains(key.toLowerCase(Locale.ROOT)))
                .anyMatch(key -> Keys.said(node.get(key)));
        return odd || Keys.said(node.any("times")) || !node.present() ? null : Boolean.TRUE;
    }
}
