package io.github.countersign.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class HashFamilyTest {

    @Test
    void recognisesTheNamesThatProductsGive() {
        Map<String, HashFamily> names = Map.of(
                "pbkdf2-sha512", HashFamily.PBKDF2,
                "PBKDF2WithHmacSHA256", HashFamily.PBKDF2,
                "argon2id", HashFamily.ARGON2,
                "yescrypt", HashFamily.SCRYPT,
                "BCrypt", HashFamily.BCRYPT,
                "sha512-crypt", HashFamily.SHA_CRYPT,
                "SSHA", HashFamily.FAST,
                "md5crypt", HashFamily.FAST,
                "clear text", HashFamily.READABLE);

        names.forEach((name, family) -> assertThat(HashFamily.of(name)).as(name).isEqualTo(family));
    }

    @Test
    void namesThatAreNotKnownHaveNoFamily() {
        assertThat(HashFamily.of("house-made")).isNull();
        assertThat(HashFamily.of("")).isNull();
        assertThat(HashFamily.of(null)).isNull();
    }
}
