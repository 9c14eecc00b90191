package io.github.countersign.sources.aws;

import io.github.countersign.sources.aws.Statement.Catch;
import io.github.countersign.sources.vendor.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One comparison of a policy's condition. The key that tells that MFA was used is there in every session and missing from
 * requests that an access key signs; the key that tells how long ago it was used is there only if it was.
 *
 * @param operator the operator, in lower case, without its ending
 * @param ifExists whether the comparison also holds where the key is missing
 * @param key the key, in lower case
 * @param values what it is compared with
 */
record Condition(String operator, boolean ifExists, String key, List<String> values) {

    private static final String PRESENT = "aws:multifactorauthpresent";
    private static final String AGE = "aws:multifactorauthage";

    /** The comparisons of a condition, all of which must hold. */
    static List<Condition> of(Node node) {
        List<Condition> conditions = new ArrayList<>();
        for (String written : node.keys()) {
            String operator = written.toLowerCase(Locale.ROOT).replaceFirst("^for(all|any)values?:", "");
            for (String key : node.get(written).keys()) {
                conditions.add(new Condition(
                        operator.replaceFirst("ifexists$", ""),
                        operator.endsWith("ifexists"),
                        key.toLowerCase(Locale.ROOT),
                        node.get(written).get(key).texts()));
            }
        }
        return conditions;
    }

    /** Whose requests without MFA it holds for. */
    Catch matchesWithoutMfa() {
        if (key.equals(PRESENT) && compared("false")) {
            return ifExists ? Catch.EVERYONE : Catch.SESSIONS;
        }
        boolean absent = operator.equals("null") && all("true");
        if (key.equals(PRESENT)) {
            return absent ? Catch.NARROWED : Catch.NOBODY;
        }
        boolean older = operator.startsWith("numericgreaterthan") && ifExists;
        return key.equals(AGE) && (absent || older) ? Catch.EVERYONE : Catch.NOBODY;
    }

    /** Whose requests without MFA it does not hold for. */
    Catch failsWithoutMfa() {
        if (key.equals(PRESENT) && compared("true")) {
            return ifExists ? Catch.SESSIONS : Catch.EVERYONE;
        }
        boolean there = operator.equals("null") && all("false");
        boolean recent = operator.startsWith("numericlessthan") && !ifExists;
        return key.equals(AGE) && (there || recent) ? Catch.EVERYONE : Catch.NOBODY;
    }

    /** Whether it leaves out only what services do on somebody's behalf. */
    boolean harmless() {
        return key.equals("aws:viaawsservice");
    }

    private boolean compared(String value) {
        return (operator.equals("bool") || operator.startsWith("stringequals")) && all(value);
    }

    private boolean all(String value) {
        return !values.isEmpty() && values.stream().allMatch(value::equalsIgnoreCase);
    }
}
