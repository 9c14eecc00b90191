package io.github.countersign.sources.entra;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Configuration;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.Noun;
import io.github.countersign.model.Population;
import io.github.countersign.model.Session;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.Inputs;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole tenants, each a folder of files. */
class FixturesTest {

    private static Configuration tenant(String name) {
        List<Configuration> tenants = Inputs.read(List.of(Path.of("features/fixtures/entra", name)));
        assertThat(tenants).hasSize(1);
        return tenants.get(0);
    }

    private static <T extends Noun> T only(Configuration tenant, Class<T> type, String id) {
        return tenant.find(type, id).findFirst().orElseThrow();
    }

    @Test
    void theStrongTenantTakesOnlyWhatResistsPhishing() {
        Configuration tenant = tenant("strong");
        Login people = only(tenant, Login.class, "people");

        assertThat(tenant.name()).isEqualTo("Example");
        assertThat(people.enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(people.phishingResistantRequiredFor()).containsExactly(Population.WORKFORCE);
        assertThat(people.sideDoors()).containsExactly("guests");
        assertThat(only(tenant, Login.class, "administrators").sideDoors()).isEmpty();
        assertThat(only(tenant, Session.class, "administrators").overallLimit())
                .isEqualTo(new Limit(Duration.ofHours(1)));
    }

    @Test
    void theWeakTenantHasEveryDoor() {
        Configuration tenant = tenant("weak");
        Login people = only(tenant, Login.class, "people");

        assertThat(tenant.asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(people.enforcement()).isEqualTo(Enforcement.ONLY_SOME);
        assertThat(people.accepts()).contains(List.of("password", "compliant-device"), List.of("password", "sms"));
        assertThat(people.sideDoors())
                .containsExactlyInAnyOrder(
                        "exempt-people",
                        "exempt-network",
                        "exempt-application",
                        "legacy-protocols",
                        "device-code",
                        "guests",
                        "federated-sign-in");
        assertThat(only(tenant, SideDoor.class, "administrators-exempt-roles").usedBy())
                .containsExactly("User Administrator");
    }

    @Test
    void securityDefaultsAskSomePeopleSometimes() {
        Configuration tenant = tenant("security-defaults");

        assertThat(only(tenant, Login.class, "people").accepts()).contains(List.of("password"));
        assertThat(only(tenant, Login.class, "administrators").accepts())
                .containsExactlyInAnyOrder(List.of("password", "authenticator-push"), List.of("password", "totp"));
    }
}
