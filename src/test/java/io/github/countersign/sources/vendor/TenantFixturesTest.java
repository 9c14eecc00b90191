package io.github.countersign.sources.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.sources.Inputs;
import io.github.countersign.sources.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each folder of a fixture is one tenant, none of its files is passed over, and its logins enforce what it was made for. */
class TenantFixturesTest {

    @ParameterizedTest
    @CsvSource({
        "aws/weak, console, ONLY_IF_ENROLLED",
        "aws/weak, root, SINGLE_FACTOR",
        "aws/strong, console, ENFORCED",
        "aws/strong, root, ENFORCED",
        "cognito/weak, users, ONLY_IF_ENROLLED",
        "cognito/strong, users, ENFORCED",
        "gitlab/weak, users, ONLY_SOME",
        "gitlab/strong, users, ENFORCED",
        "google/weak, people, ONLY_IF_ENROLLED",
        "google/weak, unit-Contractors, SINGLE_FACTOR",
        "google/weak, unit-Staff-Security, ENFORCED",
        "google/strong, super-admins, ENFORCED"
    })
    void aFolderIsOneTenant(String folder, String login, Enforcement enforcement) {
        assertThat(enforcements(folder, login)).containsExactly(enforcement);
    }

    @ParameterizedTest
    @CsvSource({"github, members"})
    void organisationsAreTenantsOfTheirOwn(String folder, String login) {
        assertThat(enforcements(folder, login))
                .containsExactlyInAnyOrder(null, Enforcement.ENFORCED, Enforcement.ONLY_IF_ENROLLED);
    }

    private static List<@Nullable Enforcement> enforcements(String folder, String login) {
        List<Problem> passedOver = new ArrayList<>();
        List<Configuration> configurations =
                Inputs.read(List.of(Path.of("features", "fixtures", folder)), passedOver::add);
        assertThat(passedOver).isEmpty();
        List<@Nullable Enforcement> found = new ArrayList<>();
        for (Configuration configuration : configurations) {
            found.add(configuration
                    .find(Login.class, login)
                    .findFirst()
                    .orElseThrow()
                    .enforcement());
        }
        return found;
    }
}
