package io.github.countersign.sources.aws;

import static io.github.countersign.sources.aws.AccountFiles.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.IdentityKind;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.vendor.Folder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The credential report: rows in several wrappers, and what follows from them. */
class ReportTest {

    private static final String ROOT = "<root_account>,not_supported,true,false,N/A,N/A,false";
    private static final String WITHOUT = "someone,true,false,false,N/A,N/A,false";
    private static final String WITH = "another,true,true,false,N/A,N/A,false";

    @Test
    void theReportIsReadAsATableAsTextAndInBase64() {
        String table = AccountFiles.table(ROOT, WITHOUT);
        String base64 = Base64.getEncoder().encodeToString(table.getBytes(StandardCharsets.UTF_8));

        for (Folder folder : List.of(
                Folder.of("report.csv", table),
                Folder.of("report.json", AccountFiles.answer(table)),
                Folder.of("report.json", AccountFiles.answer(base64)),
                Folder.of("report.json", "{'status_code': 200, 'data': " + AccountFiles.answer(table) + "}"))) {
            assertThat(folder.read().name()).isEqualTo("AWS account 111122223333");
            assertThat(folder.login("console").accepts()).containsExactly(List.of("password"));
        }
    }

    @Test
    void anAnswerWithoutItsContentNamesWhatIsMissing() {
        Folder folder =
                Folder.of("report.json", "{'GeneratedTime': '2026-11-10T00:00:00Z', 'ReportFormat': 'text/csv'}");

        assertThatThrownBy(folder::read)
                .isInstanceOf(InputException.class)
                .hasMessageContaining("report.json:1:1")
                .hasMessageContaining("without a table in its 'Content'");
    }

    @Test
    void aContentThatIsNoTableIsSaidToBeNone() {
        Folder folder = Folder.of("report.json", AccountFiles.answer("bm90aGluZw=="));

        assertThatThrownBy(folder::read).isInstanceOf(InputException.class).hasMessageContaining("without a table");
    }

    @Test
    void aReportWithFewerColumnsLeavesTheRestUnknown() {
        Folder folder = Folder.of(
                "report.csv",
                "user,arn,password_enabled,password_last_used\n"
                        + "someone,arn:aws:iam::111122223333:user/someone,true,N/A");

        assertThat(folder.login("console").accepts()).isNull();
        assertThat(folder.login("console").enforcement()).isNull();
        assertThat(folder.unread()).anyMatch(note -> note.contains("who has an MFA device is not told"));
    }

    @Test
    void aReportThatIsNotReadyIsNoConfiguration() {
        Folder folder =
                Folder.of("report.json", "{'status_code': 404, 'data': {'Error': {'Code': 'ReportInProgress'}}}");

        assertThatThrownBy(folder::read)
                .hasMessageContaining("error answer of a server")
                .hasMessageContaining("ReportInProgress");
    }

    @Test
    void aPasswordAloneCompletesTheLoginIfOneUserHasNoDevice() {
        Login login = report(ROOT, WITHOUT, WITH).login("console");

        assertThat(login.accepts()).containsExactly(List.of("password"), List.of("password", "mfa-device"));
        assertThat(login.enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
    }

    @Test
    void thatEveryUserHasADeviceIsNoDutyToHaveOne() {
        Login login = report(ROOT, WITH).login("console");

        assertThat(login.accepts()).containsExactly(List.of("password", "mfa-device"));
        assertThat(login.enforcement()).isNull();
    }

    @Test
    void whatKindOfDeviceItIsStandsInTheListsOfDevices() {
        Folder folder = report(ROOT, WITH)
                .with(
                        "devices.json",
                        "{'MFADevices': [{'UserName': 'another', 'SerialNumber':"
                                + " 'arn:aws:iam::111122223333:u2f/user/another/key'}]}")
                .with(
                        "virtual.json",
                        "{'VirtualMFADevices': [{'SerialNumber':"
                                + " 'arn:aws:iam::111122223333:mfa/root-account-mfa-device', 'EnableDate':"
                                + " '2024-01-01T00:00:00Z', 'User': {'Arn': 'arn:aws:iam::111122223333:root'}},"
                                + " {'SerialNumber': 'arn:aws:iam::111122223333:mfa/another'}]}");

        assertThat(folder.login("console").accepts()).containsExactly(List.of("password", "security-key"));
        assertThat(folder.authenticator("security-key").phishingResistant()).isTrue();
        assertThat(folder.login("root").accepts()).containsExactly(List.of("root-password", "root-totp"));
        assertThat(folder.authenticator("root-totp").otp().digits()).isEqualTo(6);
        assertThat(folder.authenticator("root-totp").livesOn()).containsExactly("root-otp-device");
    }

    @Test
    void aDeviceOfUnknownKindIsNeitherWeakNorStrong() {
        assertThat(report(ROOT, WITH).authenticator("mfa-device").type()).isNull();
        assertThat(report(ROOT, WITH).unread()).anyMatch(note -> note.contains("list-mfa-devices"));
    }

    @Test
    void theRootUserIsReadFromTheReportAndElseFromTheSummary() {
        String summary = "{'SummaryMap': {'AccountMFAEnabled': 0, 'AccountAccessKeysPresent': 1, 'Users': 2}}";

        assertThat(report(ROOT).with("summary.json", summary).login("root").enforcement())
                .isEqualTo(Enforcement.ENFORCED);
        Folder alone = Folder.of("summary.json", summary);
        assertThat(alone.login("root").accepts()).containsExactly(List.of("root-password"));
        assertThat(alone.login("root").enforcement()).isEqualTo(Enforcement.SINGLE_FACTOR);
        assertThat(alone.identity("root-access-key").privileged()).isTrue();
        assertThat(alone.login("console").accepts()).isNull();
    }

    @Test
    void theRootUsersWaysBackInAreStatedWhereItIsKnownToBe() {
        assertThat(report(ROOT, WITH).login("root").recovery())
                .containsExactly("root-password-reset", "root-lost-device");
        assertThat(Folder.of("policy.json", "{'PasswordPolicy': {'MinimumPasswordLength': 14}}")
                        .login("root")
                        .recovery())
                .isNull();
    }

    @Test
    void aRootUserWithoutAPasswordHasNoLogin() {
        Folder folder = report("<root_account>,false,false,false,N/A,N/A,false", WITH);

        assertThat(folder.read().find(Login.class, "root")).isEmpty();
        assertThat(folder.unread()).anyMatch(note -> note.contains("the root user has no password"));
    }

    @Test
    void anActiveKeyIsAnIdentityWithTheAgeOnTheDayOfTheReport() {
        Folder folder = report(
                ROOT,
                WITH,
                "job,false,false,true,2026-10-31T00:00:00+00:00,2026-11-09T00:00:00+00:00,true",
                "idle,true,true,true,2026-11-01T00:00:00+00:00,N/A,false",
                "old,true,true,true,2026-11-01T00:00:00+00:00,no_information,false");
        NonHumanIdentity job = folder.identity("job-access-key-1");

        assertThat(folder.read().asOf()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(job.kind()).isEqualTo(IdentityKind.SERVICE_ACCOUNT);
        assertThat(job.credential().age()).isEqualTo(Duration.ofDays(10));
        assertThat(job.unusedFor()).isEqualTo(Duration.ofDays(1));
        assertThat(job.interactiveLoginAllowed()).isFalse();
        assertThat(job.credential().lifetime()).hasToString("none");
        assertThat(folder.identity("idle-access-key-1").unusedFor()).isEqualTo(Duration.ofDays(9));
        assertThat(folder.identity("idle-access-key-1").kind()).isEqualTo(IdentityKind.API_KEY);
        assertThat(folder.identity("old-access-key-1").unusedFor()).isNull();
        assertThat(folder.unread()).anyMatch(note -> note.contains("signing certificate"));
        assertThat(folder.only(SideDoor.class, "console-access-keys").usedBy()).containsExactly("job", "idle", "old");
        assertThat(folder.login("root").sideDoors()).isEmpty();
    }

    @Test
    void aTableDoesNotTellHowOldKeysAre() {
        Folder folder = Folder.of(
                "report.csv", AccountFiles.table(ROOT, "job,false,false,true,2026-10-31T00:00:00+00:00,N/A,false"));

        assertThat(folder.identity("job-access-key-1").credential().age()).isNull();
        assertThat(folder.read().asOf()).isNull();
        assertThat(folder.unread()).anyMatch(note -> note.contains("how old keys are is not known"));
    }

    @Test
    void usersOfTheSameNameKeepIdentitiesOfTheirOwn() {
        String key = "twin,true,true,true,2026-10-31T00:00:00+00:00,N/A,false";

        assertThat(report(ROOT, key, key).read().all(NonHumanIdentity.class))
                .extracting(NonHumanIdentity::id)
                .containsExactly("twin-access-key-1", "twin-access-key-1-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'PasswordPolicy': {'AllowUsersToChangePassword': true}}"})
    void aPolicyThatNamesNoLengthAsksForSix(String policy) {
        Folder folder = Folder.of("policy.json", policy);

        assertThat(folder.authenticator("password").password().minimumLength()).isEqualTo(6);
        assertThat(folder.authenticator("root-password").password().minimumLength())
                .isEqualTo(8);
    }

    @Test
    void thePasswordPolicyIsRead() {
        Folder folder = Folder.of(
                "policy.json",
                "{'PasswordPolicy': {'MinimumPasswordLength': 14, 'RequireNumbers': true, 'RequireSymbols': false,"
                        + " 'ExpirePasswords': true, 'MaxPasswordAge': 90}}");
        var password = folder.authenticator("password").password();

        assertThat(password.minimumLength()).isEqualTo(14);
        assertThat(password.compositionRules()).containsExactly("at least 1 digit");
        assertThat(password.rotationPeriod()).hasToString("PT2160H");
    }

    @Test
    void thatNoPolicyIsSetMeansTheDefaultOfAws() {
        Folder folder = Folder.of(
                "policy.json",
                "{'status_code': 404, 'data': {'Error': {'Code': 'NoSuchEntity', 'Message': 'The Password Policy with"
                        + " domain name x cannot be found.'}}}");
        var password = folder.authenticator("password").password();

        assertThat(password.minimumLength()).isEqualTo(8);
        assertThat(password.rotationPeriod()).hasToString("none");
    }

    @Test
    void withoutAnyPolicyPasswordsOfUsersAreNotKnown() {
        assertThat(report(ROOT, WITH).authenticator("password").password().minimumLength())
                .isNull();
        assertThat(report(ROOT, WITH).authenticator("password").type()).isEqualTo(AuthenticatorType.PASSWORD);
    }

    @Test
    void filesOfTwoAccountsAreTwoConfigurations() {
        Folder folder = report(ROOT, WITH)
                .with("other.csv", AccountFiles.table(ROOT, WITH).replace("111122223333", "444455556666"))
                .with("policy.json", "{'PasswordPolicy': {'MinimumPasswordLength': 14}}");

        assertThat(folder.readAll())
                .extracting(configuration -> configuration.name())
                .containsExactlyInAnyOrder("AWS account 111122223333", "AWS account 444455556666", "AWS account");
    }
}
