package io.github.countersign.report;

import io.github.countersign.assessment.Assessment;
import io.github.countersign.assessment.Evidence;
import io.github.countersign.assessment.Fingerprint;
import io.github.countersign.assessment.Outcome;
import io.github.countersign.assessment.Verdict;
import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.ControlId;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Level;
import io.github.countersign.catalog.Profile;
import io.github.countersign.catalog.Reference;
import io.github.countersign.catalog.Severity;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Origin;
import io.github.countersign.model.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A small assessment with every outcome, some of it named by somebody who means ill. */
final class Sample {

    static final String HOSTILE = "<script>alert(1)</script>\"'&${7*7}";
    static final String PEOPLE = "people-4";
    static final String POLICY = "own-policy";

    private static final Reference CLAUSE = new Reference("std-4", "3.1.3.1", "std-4/3.1.3.1-1", Level.SHALL, Map.of());
    private static final Reference UNSAFE = new Reference("house", "R1", null, Level.PROJECT_POLICY, Map.of());
    private static final Evidence EMAIL = new Evidence(
            "/authenticators/code/type",
            "what a person meets",
            "email-code",
            "anything but email",
            Origin.read("realm.json", "/flows/3", 42));
    private static final Evidence LIFETIME = new Evidence(
            "/authenticators/code/lifetime",
            "how long a code is valid",
            "PT15M",
            "at most PT10M",
            Origin.defaulted("realm.json", "/otp", "default of the vendor's release 24"));

    private Sample() {}

    static Catalog catalog() {
        return new Catalog(
                List.of(
                        control("aal2/email-is-not-out-of-band", "Codes do not travel by email", CLAUSE, UNSAFE),
                        control("aal2/codes-are-short-lived", HOSTILE, CLAUSE),
                        control("aal2/throttling-is-effective", "Guessing is throttled", CLAUSE)),
                List.of(
                        new Framework(
                                "std-4",
                                "A standard, revision 4",
                                "STD-4",
                                "https://example.org/std-4",
                                "Not the same numbers as revision 3.",
                                Map.of("OLD-1", "a name of revision 3"),
                                Map.of("OLD-2", "a clause that revision 4 withdrew"),
                                Map.of(
                                        "3.1.3.1",
                                        new Framework.Section(
                                                "3.1.3.1", "Out-of-band", "https://example.org/std-4#3131"))),
                        new Framework(
                                "house",
                                "House rules",
                                "House",
                                "javascript:alert(1)",
                                null,
                                Map.of(),
                                Map.of(),
                                Map.of("R1", new Framework.Section("R1", "Rule one", "javascript:alert(1)")))),
                List.of(
                        profile(PEOPLE, "A standard for people", "std-4"),
                        profile(POLICY, "Own policy " + HOSTILE, "house")));
    }

    /** Every outcome under the first profile, a violation under the second. */
    static List<Verdict> verdicts() {
        return List.of(
                verdict("aal2/email-is-not-out-of-band", PEOPLE, "login:browser", Outcome.FAIL, EMAIL, LIFETIME),
                verdict("aal2/email-is-not-out-of-band", PEOPLE, "login:" + HOSTILE, Outcome.FAIL, EMAIL),
                verdict("aal2/email-is-not-out-of-band", PEOPLE, "login:kiosk", Outcome.WAIVED, EMAIL),
                verdict(
                        "aal2/codes-are-short-lived",
                        PEOPLE,
                        "authenticator:code",
                        Outcome.UNDECIDED,
                        unknown("lifetime")),
                verdict(
                        "aal2/throttling-is-effective",
                        PEOPLE,
                        "authenticator:code",
                        Outcome.UNDECIDED,
                        unknown("lifetime"),
                        unknown("tries")),
                verdict("aal2/throttling-is-effective", PEOPLE, "login:browser", Outcome.PASS),
                verdict("aal2/codes-are-short-lived", PEOPLE, Verdict.NO_SUBJECT, Outcome.NOT_APPLICABLE),
                verdict("aal2/email-is-not-out-of-band", POLICY, "login:browser", Outcome.FAIL, EMAIL));
    }

    static Assessment assessment() {
        return assessment(verdicts());
    }

    static Assessment assessment(List<Verdict> verdicts) {
        return new Assessment(
                new Configuration(
                        "Northwind " + HOSTILE,
                        null,
                        List.of(
                                new Source(
                                        "realm.json",
                                        "keycloak-realm",
                                        "26.7.3",
                                        Fingerprint.ofBytes(new byte[] {1}),
                                        List.of("/smtpServer: not understood " + HOSTILE)),
                                new Source(
                                        "overlay.yaml", "native", null, Fingerprint.ofBytes(new byte[0]), List.of())),
                        List.of(),
                        Map.of()),
                Instant.parse("2026-11-24T09:00:00.123Z"),
                LocalDate.of(2026, 11, 23),
                List.of(PEOPLE, POLICY),
                verdicts,
                List.of());
    }

    static List<Verdict> many(int number) {
        List<Outcome> outcomes = List.of(Outcome.values());
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Outcome outcome = outcomes.get(i % outcomes.size());
            verdicts.add(verdict("aal2/throttling-is-effective", PEOPLE, "login:l" + i, outcome, EMAIL, LIFETIME));
        }
        return verdicts;
    }

    static Verdict verdict(String control, String profile, String subject, Outcome outcome, Evidence... evidence) {
        return new Verdict(
                new ControlId(control),
                profile,
                subject,
                outcome,
                "it says " + outcome + " of " + subject,
                outcome == Outcome.FAIL ? Severity.CRITICAL : Severity.MEDIUM,
                profile.equals(PEOPLE) ? Level.SHALL : Level.PROJECT_POLICY,
                List.of(profile.equals(PEOPLE) ? CLAUSE : UNSAFE),
                List.of(evidence),
                Fingerprint.of(profile, control, subject, outcome.name()));
    }

    private static Evidence unknown(String name) {
        @Nullable String nobodyTells = null;
        return new Evidence("/authenticators/code/" + name, "the " + name, nobodyTells, "at most PT10M", null);
    }

    private static Control control(String id, String title, Reference... references) {
        return new Control(
                new ControlId(id),
                title,
                "Statement of " + id,
                Severity.HIGH,
                "Rationale of " + id,
                "Remediation of " + id,
                Map.of("Keycloak", "Hint for " + id),
                List.of(references),
                Map.of(),
                List.of("phishing"),
                List.of("T1557"));
    }

    private static Profile profile(String id, String title, String framework) {
        return new Profile(
                id,
                title,
                "What it selects.",
                List.of(new Profile.Selector(framework, null)),
                null,
                Map.of(),
                true,
                Map.of("ALIAS-" + id, "really " + id));
    }
}
