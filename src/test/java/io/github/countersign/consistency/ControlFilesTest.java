package io.github.countersign.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A control is three files with one stem, and they agree with each other. */
class ControlFilesTest {

    private static final Pattern PARAMETER =
            Pattern.compile("Parameter\\(\\s*control == \"([^\"]+)\",\\s*name == \"([^\"]+)\"");
    private static final Pattern CHOSEN = Pattern.compile("name == \\$");
    private static final Pattern FEATURE = Pattern.compile("(?m)^Feature: (.+)$");
    private static final Pattern ID_IN_FEATURE = Pattern.compile("\"((?:aal2|csf|nhi|independence)/[a-z0-9/-]+)\"");

    private final Countersign countersign = Countersign.standard();

    @Test
    void everyControlHasWordsRuleAndFeature() {
        Set<String> words = Trees.stems("rules", ".yaml");
        words.removeIf(stem -> stem.startsWith("steps/"));
        Set<String> rules = Trees.stems("rules", ".drl");
        rules.removeIf(stem -> stem.startsWith("steps/"));
        Set<String> features = Trees.stems("features", ".feature");
        features.removeIf(stem -> stem.startsWith("incidents/") || stem.startsWith("independence/paths/"));
        assertThat(rules)
                .as("each rules/<id>.drl needs a rules/<id>.yaml and the other way round")
                .isEqualTo(words);
        assertThat(features)
                .as("each control needs features/<id>.feature and the other way round")
                .isEqualTo(words);
    }

    @Test
    void theFeatureHasTheTitleOfTheControl() {
        List<String> wrong = new ArrayList<>();
        for (Control control : countersign.catalog().controls()) {
            Matcher title = FEATURE.matcher(Trees.read("features/" + control.id() + ".feature"));
            if (!title.find() || !title.group(1).strip().equals(control.title())) {
                wrong.add("features/" + control.id() + ".feature must begin 'Feature: " + control.title() + "'");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyThresholdARuleReadsIsInTheControlsFile() {
        List<String> wrong = new ArrayList<>();
        for (Control control : countersign.catalog().controls()) {
            Matcher use = PARAMETER.matcher(Trees.read("rules/" + control.id() + ".drl"));
            Set<String> used = new TreeSet<>();
            while (use.find()) {
                if (!use.group(1).equals(control.id().value())) {
                    wrong.add(control.id() + ": its rule reads a threshold of " + use.group(1));
                }
                used.add(use.group(2));
            }
            for (Profile profile : countersign.catalog().profiles()) {
                if (profile.selects(control)) {
                    Set<String> given = new TreeSet<>();
                    profile.parametersOf(control).forEach(parameter -> given.add(parameter.name()));
                    boolean chosen = CHOSEN.matcher(Trees.read("rules/" + control.id() + ".drl"))
                            .find();
                    if (chosen ? !given.containsAll(used) : !given.equals(used)) {
                        wrong.add(control.id() + ": the rule reads " + used + " but under " + profile.id()
                                + " the file gives " + given);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyControlIsSelectedByAProfile() {
        assertThat(countersign.catalog().controls())
                .allSatisfy(control -> assertThat(countersign.catalog().profiles())
                        .as("%s must be selected by some profile", control.id())
                        .anyMatch(profile -> profile.selects(control)));
    }

    @Test
    void featuresNameOnlyControlsThatExist() {
        List<String> wrong = new ArrayList<>();
        for (String stem : Trees.stems("features", ".feature")) {
            Matcher named = ID_IN_FEATURE.matcher(Trees.read("features/" + stem + ".feature"));
            while (named.find()) {
                if (countersign.catalog().control(named.group(1)).isEmpty()) {
                    wrong.add("features/" + stem + ".feature names " + named.group(1) + ", which is no control");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }
}
