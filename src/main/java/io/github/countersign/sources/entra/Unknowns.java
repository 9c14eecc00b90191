package io.github.countersign.sources.entra;

import java.util.ArrayList;
import java.util.List;

/** Says why it is not known what a login accepts, and which file would tell. */
final class Unknowns {

    private Unknowns() {}

    /** The reasons. */
    static String why(Reading reading, String login, Outcome outcome) {
        List<String> reasons = new ArrayList<>();
        Access access = reading.access();
        if (reading.tenant().wholePolicyList() == null) {
            reasons.add("the list of Conditional Access policies is not in the input");
        } else if (access.basics().securityDefaults() == null) {
            reasons.add("no policy is enabled, and identitySecurityDefaultsEnforcementPolicy is not in the input");
        }
        if (!reading.methods().given()) {
            reasons.add("authenticationMethodsPolicy is not in the input");
        }
        boolean single = Access.someSingle(access.possible(outcome));
        if (single && access.basics().oneFactorSuffices() == null) {
            reasons.add("no policy asks everybody for a second factor, and whether a person's own setting does"
                    + " (authentication/requirements, perUserMfaState) is not in the input");
        }
        String undecided = undecided(reading, outcome);
        if (reading.methods().given() && !undecided.isEmpty()) {
            reasons.add("it is open whether these can be used: " + undecided);
        }
        if (reasons.isEmpty()) {
            reasons.add("conditions that the input does not tell decide which demands apply");
        }
        return login + ": what is accepted is not known: " + String.join("; ", reasons);
    }

    private static String undecided(Reading reading, Outcome outcome) {
        return String.join(
                ", ",
                outcome.most().stream()
                        .filter(combo -> !combo.onKnownDevice())
                        .flatMap(combo -> combo.methods().stream())
                        .distinct()
                        .filter(method -> reading.access().basics().usable(method, reading.methods()) == null)
                        .map(Ids::of)
                        .distinct()
                        .toList());
    }
}
