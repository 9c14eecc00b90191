package io.github.countersign.sources.okta;

/**
 * A method as a rule asks for it.
 *
 * @param method the method
 * @param verified whether a PIN or biometric is asked for with it
 * @param resistant whether it is asked for in a way that withstands phishing
 */
record Mean(Method method, boolean verified, boolean resistant) implements Comparable<Mean> {

    /** Drops what the method cannot show. */
    Mean {
        verified = verified && !Boolean.FALSE.equals(method.verifies());
        resistant = resistant && method == Method.FASTPASS;
    }

    /** Whether it is the same method, asked for at least as strictly. */
    boolean covers(Mean other) {
        return method == other.method && (verified || !other.verified) && (resistant || !other.resistant);
    }

    /** The method in its plainest use. */
    static Mean of(Method method) {
        return new Mean(method, false, false);
    }

    /** The id of its authenticator. */
    String id() {
        return method.id() + (verified ? "-verified" : "") + (resistant ? "-phishing-resistant" : "");
    }

    @Override
    public int compareTo(Mean other) {
        return id().compareTo(other.id());
    }
}
