package io.github.countersign.model;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Families of password hashing schemes, recognised by the names that products give them, so that a rule can speak of
 * {@code pbkdf2} where one product writes {@code pbkdf2-sha512} and another {@code PBKDF2WithHmacSHA512}.
 */
public enum HashFamily implements Term {
    PBKDF2("pbkdf2"),
    ARGON2("argon2"),
    BALLOON("balloon"),
    SCRYPT("scrypt"),
    BCRYPT("bcrypt"),
    SHA_CRYPT("sha256crypt|sha512crypt|shacrypt"),
    /** Hashes made to be quick, or of a cost that nobody can raise. */
    FAST("md5|sha|ntlm|lanman|descrypt"),
    /** No hash at all: readable, or encrypted and so readable to the holder of a key. */
    READABLE("plain|clear|reversible|base64");

    private final Pattern mark;

    HashFamily(String mark) {
        this.mark = Pattern.compile(mark);
    }

    /** The family of a scheme, or null where its name is not known; the first that fits, in the order of this list. */
    static @Nullable HashFamily of(@Nullable String scheme) {
        String name = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        for (HashFamily family : values()) {
            if (family.mark.matcher(name).find()) {
                return family;
            }
        }
        return null;
    }
}
