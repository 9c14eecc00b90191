package io.github.countersign.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private final Catalog catalog = Countersign.standard().catalog();

    @ParameterizedTest
    @CsvSource({
        "nist-csf-2.0, nist-csf-2.0",
        "NIST-CSF-2.0, nist-csf-2.0",
        "nhi, owasp-nhi-2025",
        "NHI-04, owasp-nhi-2025",
        "nhi4:2025, owasp-nhi-2025",
        "NHI-4, owasp-nhi-2025",
        "csf 2.0, nist-csf-2.0",
        "csf-1.1, nist-csf-1.1",
        "PR.AC-7, nist-csf-1.1",
        "PR.AC-07, nist-csf-1.1",
        "nist-csf-2.0/pr.aa-03, nist-csf-2.0",
        "SP 800-63B-4, nist-sp-800-63b-4",
        "800-63b-3, nist-sp-800-63b-3",
        "63a, nist-sp-800-63a-4",
        "800-53, nist-sp-800-53-5",
        "AAL2, nist-sp-800-63b-4",
    })
    void aFrameworkGoesByManyNames(String name, String id) {
        assertThat(catalog.frameworksCalled(name)).extracting(Framework::id).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "sp800-63b-4-aal2, sp800-63b-4-aal2",
        "aal2, sp800-63b-4-aal2",
        "nhi, owasp-nhi-2025",
        "nhi-04, owasp-nhi-2025",
        "nhi-4, owasp-nhi-2025",
        "pr ac 7, csf-1.1-pr.ac-7",
        "PR.AC-7, csf-1.1-pr.ac-7",
        "csf-2.0, csf-2.0-pr.aa",
        "all, all",
    })
    void aProfileGoesByManyNames(String name, String id) {
        assertThat(catalog.profilesCalled(name)).extracting(Profile::id).containsExactly(id);
    }

    @Test
    void aNameThatFitsSeveralIsNotDecidedByChance() {
        assertThat(catalog.frameworksCalled("csf"))
                .extracting(Framework::id)
                .containsExactly("nist-csf-1.1", "nist-csf-2.0");
        assertThat(catalog.profilesCalled("csf"))
                .extracting(Profile::id)
                .containsExactly("csf-1.1-pr.ac-7", "csf-2.0-pr.aa");
        assertThat(catalog.frameworksCalled("iso")).isEmpty();
        assertThat(catalog.frameworksCalled("-")).isEmpty();
    }
}
