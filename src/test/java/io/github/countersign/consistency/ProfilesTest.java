package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Profiles that cut across frameworks select what their names promise. */
class ProfilesTest {

    private static final Set<String> REVISION_3 = Set.of("nist-sp-800-63b-3", "nist-sp-800-63-3");

    private final Catalog catalog = Countersign.standard().catalog();

    @Test
    void federalIsWhatRulesAskOfAgenciesAlone() {
        assertThat(selectedBy("federal"))
                .isNotEmpty()
                .isEqualTo(ids(control -> !onlyRevision3(control)
                        && Trees.read("rules/" + control.id() + ".drl").contains("federal == true")));
    }

    @Test
    void allIsEverythingButRevision3() {
        assertThat(selectedBy("all")).isEqualTo(ids(control -> !onlyRevision3(control)));
    }

    private Set<String> selectedBy(String id) {
        Profile profile = catalog.profile(id).orElseThrow();
        return ids(profile::selects);
    }

    private Set<String> ids(Predicate<Control> wanted) {
        return catalog.controls().stream()
                .filter(wanted)
                .map(control -> control.id().value())
                .collect(Collectors.toSet());
    }

    private static boolean onlyRevision3(Control control) {
        return control.references().stream().map(Reference::framework).allMatch(REVISION_3::contains);
    }
}
