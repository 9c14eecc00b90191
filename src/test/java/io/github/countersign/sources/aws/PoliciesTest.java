package io.github.countersign.sources.aws;

import static io.github.countersign.sources.aws.AccountFiles.ALLOW;
import static io.github.countersign.sources.aws.AccountFiles.deny;
import static io.github.countersign.sources.aws.AccountFiles.details;
import static io.github.countersign.sources.aws.AccountFiles.report;
import static io.github.countersign.sources.aws.AccountFiles.role;
import static io.github.countersign.sources.aws.AccountFiles.someone;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.model.Enrolment;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.NonHumanIdentity.CredentialKind;
import io.github.countersign.model.SideDoor;
import io.github.countersign.sources.vendor.Folder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What policies deny without MFA, and what the trust of roles opens. */
class PoliciesTest {

    private static final String ROW = "someone,true,false,true,2026-11-01T00:00:00+00:00,N/A,false";
    private static final String IF_EXISTS = "'BoolIfExists': {'aws:MultiFactorAuthPresent': 'false'}";

    private static Folder withKey(String details) {
        return report(ROW).with("details.json", details);
    }

    @Test
    void aDenialOfEverythingWithoutMfaEnforcesItAndStopsKeys() {
        Folder folder = withKey(someone(ALLOW, deny(IF_EXISTS)));

        assertThat(folder.login("console").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.login("console").accepts()).isEmpty();
        assertThat(folder.login("console").sideDoors()).isEmpty();
        assertThat(folder.identity("someone-access-key-1").mfaExempt()).isFalse();
        assertThat(folder.identity("someone-access-key-1").services()).isNull();
    }

    @Test
    void aDenialThatLeavesEnrolmentOpenLetsThePasswordRegisterTheFirstDevice() {
        Enrolment first = withKey(someone(ALLOW, deny(IF_EXISTS))).only(Enrolment.class, "first-device");

        assertThat(first.requires()).containsExactly(List.of("password"));
        assertThat(first.firstUse()).isTrue();
    }

    @Test
    void documentsMayBeTextsForAddresses() {
        String encoded = URLEncoder.encode(
                ("{'Statement': [" + ALLOW + "," + deny(IF_EXISTS) + "]}").replace('\'', '"'), StandardCharsets.UTF_8);
        String details = "{'UserDetailList': [{'UserName': 'someone', 'Arn': 'arn:aws:iam::111122223333:user/someone',"
                + " 'UserPolicyList': [{'PolicyName': 'own', 'PolicyDocument': '" + encoded + "'}]}]}";

        assertThat(withKey(details).login("console").enforcement()).isEqualTo(Enforcement.ENFORCED);
    }

    @Test
    void withAPlainConditionKeysStillGetThrough() {
        Folder folder = withKey(someone(ALLOW, deny("'Bool': {'aws:MultiFactorAuthPresent': 'false'}")));

        assertThat(folder.login("console").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(folder.identity("someone-access-key-1").mfaExempt()).isTrue();
        assertThat(folder.only(SideDoor.class, "console-access-keys").usedBy()).containsExactly("someone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'NumericGreaterThanIfExists': {'aws:MultiFactorAuthAge': '3600'}",
                "'Null': {'aws:MultiFactorAuthAge': 'true'}",
                "'BoolIfExists': {'aws:MultiFactorAuthPresent': 'false', 'aws:ViaAWSService': 'false'}"
            })
    void otherWaysToDenyEverything(String condition) {
        assertThat(withKey(someone(ALLOW, deny(condition)))
                        .identity("someone-access-key-1")
                        .mfaExempt())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'NumericGreaterThan': {'aws:MultiFactorAuthAge': '3600'}",
                "'BoolIfExists': {'aws:MultiFactorAuthPresent': 'true'}",
                "'StringEquals': {'aws:PrincipalTag/team': 'x'}"
            })
    void denialsThatDenyNothingWithoutMfa(String condition) {
        Folder folder = withKey(someone(ALLOW, deny(condition)));

        assertThat(folder.login("console").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
        assertThat(folder.login("console").accepts()).containsExactly(List.of("password"));
    }

    @Test
    void aDenialNarrowedByAnotherConditionIsNotKnownToCoverAUser() {
        Folder folder = withKey(someone(ALLOW, deny(IF_EXISTS + ", 'NotIpAddress': {'aws:SourceIp': '192.0.2.0/24'}")));

        assertThat(folder.identity("someone-access-key-1").mfaExempt()).isNull();
        assertThat(folder.login("console").enforcement()).isEqualTo(Enforcement.ONLY_IF_ENROLLED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iam:*", "s3:*", "sts:AssumeRole"})
    void aDenialThatLeavesMoreOpenThanOnesOwnCredentialsIsAStepUp(String left) {
        String denial = deny(IF_EXISTS).replace("'iam:EnableMFADevice'", "'iam:EnableMFADevice', '" + left + "'");

        assertThat(withKey(someone(ALLOW, denial)).login("console").enforcement())
                .isEqualTo(Enforcement.STEP_UP);
    }

    @Test
    void aDenialOfSomeActionsIsAStepUp() {
        String some =
                "{'Effect': 'Deny', 'Action': 'ec2:StopInstances', 'Resource': '*', 'Condition': {" + IF_EXISTS + "}}";

        assertThat(withKey(someone(ALLOW, some)).login("console").enforcement()).isEqualTo(Enforcement.STEP_UP);
    }

    @Test
    void permissionsThatAllAskForMfaEnforceItToo() {
        String allow = "{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*', 'Condition': {'%s':"
                + " {'aws:MultiFactorAuthPresent': 'true'}}}";
        String self = "{'Effect': 'Allow', 'Action': ['iam:ListMFADevices', 'iam:EnableMFADevice'], 'Resource': '*'}";

        Folder strict = withKey(someone(self, allow.formatted("Bool")));
        assertThat(strict.login("console").enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(strict.identity("someone-access-key-1").mfaExempt()).isFalse();
        Folder lax = withKey(someone(self, allow.formatted("BoolIfExists")));
        assertThat(lax.identity("someone-access-key-1").mfaExempt()).isTrue();
    }

    @Test
    void aPolicyThatIsNotInTheFilesLeavesItOpen() {
        Folder folder = report("someone,true,true,true,2026-11-01T00:00:00+00:00,N/A,false")
                .with(
                        "details.json",
                        details("[" + ALLOW + "]", "[{'PolicyArn': 'arn:aws:iam::111122223333:policy/x'}]", "[]"));

        assertThat(folder.login("console").enforcement()).isNull();
        assertThat(folder.identity("someone-access-key-1").mfaExempt()).isNull();
        assertThat(folder.identity("someone-access-key-1").privileged()).isNull();
    }

    @Test
    void aUserWhoAdministersMakesTheLoginOpenTheAdministration() {
        Folder folder = withKey(details("[]", "[{'PolicyArn': 'arn:aws:iam::aws:policy/AdministratorAccess'}]", "[]"));

        assertThat(folder.login("console").services()).containsExactly("aws-account", "aws-administration");
        assertThat(folder.identity("someone-access-key-1").privileged()).isTrue();
        assertThat(folder.identity("someone-access-key-1").services())
                .containsExactly("aws-account", "aws-administration");
        assertThat(withKey(someone(ALLOW)).login("console").services()).containsExactly("aws-account");
    }

    @Test
    void detailsAloneTellWhatTheSignInAsks() {
        assertThat(Folder.of("details.json", someone(ALLOW)).login("console").accepts())
                .containsExactly(List.of("password"), List.of("password", "mfa-device"));
        assertThat(Folder.of("details.json", someone(ALLOW).replace("'IsTruncated': false", "'IsTruncated': true"))
                        .login("console")
                        .enforcement())
                .isNull();
    }

    @Test
    void anAccountWithoutUsersHasNoLoginOfUsers() {
        String roles = role(
                "{'Effect': 'Allow', 'Principal': {'Federated': 'arn:aws:iam::111122223333:saml-provider/Staff'}}");
        Folder folder = Folder.of("details.json", "{'UserDetailList': [], 'RoleDetailList': " + roles + "}");

        assertThat(folder.read().find(Login.class, "console")).isEmpty();
        assertThat(folder.login("roles").sideDoors()).containsExactly("idp-Staff");
        assertThat(folder.login("roles").federation().used()).isTrue();
    }

    @Test
    void aFederatedWorkloadIsMatchedByAudienceAndSubject() {
        String trust = "{'Effect': 'Allow', 'Principal': {'Federated':"
                + " 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com'}, 'Condition': {%s}}";
        String tight = "'StringEquals': {'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',"
                + " 'token.actions.githubusercontent.com:sub': 'repo:example/shop:environment:production'}";
        NonHumanIdentity matched = deployed(trust.formatted(tight));

        assertThat(matched.credential().kind()).isEqualTo(CredentialKind.OIDC_FEDERATION);
        assertThat(matched.credential().lifetime()).hasToString("PT1H");
        assertThat(matched.workload().subjectConstrained()).isTrue();
        assertThat(matched.workload().issuerAndAudienceChecked()).isTrue();
        assertThat(matched.usedByPipeline()).isTrue();
        assertThat(deployed(trust.formatted("")).workload().subjectConstrained())
                .isFalse();
        assertThat(deployed(trust.formatted(
                                "'StringLike': {'token.actions.githubusercontent.com:sub': 'repo:example/*'}"))
                        .workload()
                        .subjectConstrained())
                .isNull();
    }

    private static NonHumanIdentity deployed(String trust) {
        return withKey(details("[]", "[]", role(trust))).identity("role-deploy");
    }

    @Test
    void peopleOfAnotherProviderOrAccountComeInByDoors() {
        String saml =
                "{'Effect': 'Allow', 'Principal': {'Federated': 'arn:aws:iam::111122223333:saml-provider/Staff'}}";
        String foreign = "{'Effect': 'Allow', 'Principal': {'AWS': 'arn:aws:iam::777788889999:root'}}";
        String own = "{'Effect': 'Allow', 'Principal': {'AWS': 'arn:aws:iam::111122223333:root'}}";

        assertThat(withKey(details("[]", "[]", role(saml)))
                        .only(SideDoor.class, "idp-Staff")
                        .accepts())
                .containsExactly(List.of("idp-Staff"));
        assertThat(withKey(details("[]", "[]", role(foreign)))
                        .only(SideDoor.class, "role-deploy")
                        .accepts())
                .isNull();
        assertThat(withKey(details("[]", "[]", role(own))).login("console").sideDoors())
                .containsExactly("console-access-keys");
    }

    @Test
    void aRoleOfAServiceIsAWorkload() {
        String service = "{'Effect': 'Allow', 'Principal': {'Service': 'ec2.amazonaws.com'}}";

        assertThat(deployed(service).credential().kind()).isEqualTo(CredentialKind.INSTANCE_PROFILE);
    }
}
