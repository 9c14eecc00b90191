package io.github.countersign.sources.keycloak;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A realm's password policy: terms joined by {@code " and "}, each a word with or without an argument in brackets, as in
 * {@code length(12) and notUsername(undefined)}.
 */
record PasswordPolicy(Map<String, String> terms) {

    private static final Set<String> WORDS = Set.of(
            "length",
            "maxLength",
            "digits",
            "lowerCase",
            "upperCase",
            "specialChars",
            "notUsername",
            "notEmail",
            "notContainsUsername",
            "regexPattern",
            "passwordHistory",
            "passwordAge",
            "forceExpiredPasswordChange",
            "maxAuthAge",
            "passwordBlacklist",
            "hashAlgorithm",
            "hashIterations",
            "recoveryCodesWarningThreshold");

    PasswordPolicy {
        terms = new LinkedHashMap<>(terms);
    }

    /** Reads a policy as the server does; terms follow in their order. */
    static PasswordPolicy of(String policy) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (String part : policy.split(" and ")) {
            String term = part.strip();
            int bracket = term.indexOf('(');
            if (term.isEmpty()) {
                continue;
            }
            String word = bracket < 0 ? term : term.substring(0, bracket).strip();
            String argument = bracket < 0 ? "" : term.substring(bracket + 1, Math.max(bracket + 1, term.length() - 1));
            terms.put(word, argument.strip());
        }
        return new PasswordPolicy(terms);
    }

    /** Terms no version of the server knows, one of which keeps it from importing the realm. */
    Set<String> unknown() {
        Map<String, String> others = new LinkedHashMap<>(terms);
        others.keySet().removeAll(WORDS);
        return others.keySet();
    }

    /** Whether the term is there. */
    boolean has(String word) {
        return terms.containsKey(word);
    }

    /** The argument of a term, if it is there. */
    Optional<String> argument(String word) {
        return Optional.ofNullable(terms.get(word));
    }

    /** The argument of a term as a number; nought where the term is missing, none where it is no number. */
    OptionalInt number(String word) {
        try {
            return OptionalInt.of(has(word) ? Integer.parseInt(terms.getOrDefault(word, "")) : 0);
        } catch (NumberFormatException notANumber) {
            return OptionalInt.empty();
        }
    }
}
