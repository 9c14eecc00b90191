package io.github.countersign.sources.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.AuthenticatorType;
import io.github.countersign.model.Person;
import io.github.countersign.model.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People in the form of each vendor, and in the project's own. */
class PeopleFilesTest {

    @TempDir
    private Path folder = Path.of(".");

    private final List<Person> people = new ArrayList<>();

    private PeopleFiles.Read read(Path... files) {
        return PeopleFiles.read(List.of(files), people::add);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Person person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jsonLinesAreThePeopleOfANativeDocument() throws IOException {
        PeopleFiles.Read read = read(file("p.jsonl", """
            {"id": "ana", "active": true, "holds": ["password", "totp"]}

            {"id": "ben", "privileged": true, "codesTo": ["number-1"], "recoversTo": ["number-1"]}
            """));

        assertThat(person("ana").hasSecondFactor()).isTrue();
        assertThat(person("ben").codeSharesRecovery()).isTrue();
        assertThat(read.files()).extracting(Source::kind).containsExactly("native-people");
        assertThat(read.complete()).isTrue();
    }

    @Test
    void everyWrongLineIsTold() throws IOException {
        Path file = file("p.jsonl", """
            {"id": "ana", "holds": ["password"]}
            {"id": "ben", "hold": ["totp"]}
            {"holds": ["totp"]}
            {"id": "carl", "holds": ["sms"]}
            """);

        assertThatThrownBy(() -> read(file))
                .hasMessageContaining("p.jsonl:2:1")
                .hasMessageContaining("unknown key 'hold'")
                .hasMessageContaining("p.jsonl:4:1")
                .hasMessageContaining("'sms' is not one of");
    }

    @Test
    void halfALineIsRefusedWithItsPlace() throws IOException {
        Path file = file("p.jsonl", "{\"id\": \"ana\", \"active\": true}\n{\"id\": \"ben\", \"act");

        assertThatThrownBy(() -> read(file))
                .hasMessageContaining("p.jsonl:2:")
                .hasMessageContaining("not well-formed JSON");
    }

    @Test
    void keycloakUsersStandInARealmOrBesideIt() throws IOException {
        PeopleFiles.Read read = read(file("r.json", """
            {"realm": "acme", "sslRequired": "all", "clients": [{"clientId": "x", "users": []}], "users": [
              {"username": "ana", "enabled": true, "email": "Ana@example.org", "realmRoles": ["default"], "clientRoles": {},
               "credentials": [{"type": "password", "secretData": "{}"}, {"type": "otp", "credentialData": "{\\"subType\\":\\"totp\\"}"}]},
              {"username": "ben", "enabled": true, "realmRoles": [], "clientRoles": {"realm-management": ["manage-users"]},
               "credentials": [{"type": "webauthn-passwordless"}]},
              {"username": "carl", "enabled": false, "groups": ["/staff"], "credentials": []},
              {"username": "dora", "federationLink": "ldap", "credentials": [{"type": "sms-step"}]},
              {"username": "service-account-x", "serviceAccountClientId": "x"}
            ]}
            """));

        assertThat(people).hasSize(4);
        assertThat(person("ana").holds()).containsExactly(AuthenticatorType.PASSWORD, AuthenticatorType.TOTP);
        assertThat(person("ana").privileged()).isFalse();
        assertThat(person("ana").codesTo()).isEmpty();
        assertThat(person("ana").recoversTo()).hasSize(1).noneMatch(place -> place.contains("example.org"));
        assertThat(person("ben").privileged()).isTrue();
        assertThat(person("ben").holdsPhishingResistant()).isTrue();
        assertThat(person("carl").active()).isFalse();
        assertThat(person("carl").privileged()).isNull();
        assertThat(person("carl").hasSecondFactor()).isFalse();
        assertThat(person("dora").holds()).containsExactly(AuthenticatorType.PASSWORD, AuthenticatorType.CUSTOM);
        assertThat(person("dora").codesTo()).isNull();
        assertThat(read.files().get(0).unread()).containsExactly("1 rows are about no person who signs in");
    }

    @Test
    void entraTellsMethodsAndRoleAssignmentsTellAdministrators() throws IOException {
        Path details =
                Files.write(folder.resolve("details.json"), ("\uFEFF" + """
                    {"@odata.context": "x", "value": [
                      {"id": "1", "userPrincipalName": "ana@x", "isAdmin": false, "isMfaRegistered": true, "isSsprEnabled": true,
                       "isSsprRegistered": true, "methodsRegistered": ["mobilePhone", "email"]},
                      {"Id": "2", "UserPrincipalName": "ben@x", "IsAdmin": true, "IsMfaRegistered": true, "IsSsprEnabled": false,
                       "MethodsRegistered": "windowsHelloForBusiness"},
                      {"id": "3", "userPrincipalName": "carl@x", "isAdmin": true, "isMfaRegistered": false, "methodsRegistered": []},
                      {"id": null, "isZtModelRow": true}
                    ]}
                    """).getBytes(StandardCharsets.UTF_16LE));
        Path roles = file("roles.json", """
            {"value": [
              {"principalId": "1", "roleDefinitionId": "62e90394-69f5-4237-9190-012177145e10"},
              {"principalId": "9", "roleDefinitionId": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}
            ]}
            """);

        read(details, roles);

        assertThat(people).hasSize(3);
        assertThat(person("ana@x").privileged()).isTrue();
        assertThat(person("ana@x").holdsPhishingResistant()).isFalse();
        assertThat(person("ana@x").codeSharesRecovery()).isTrue();
        assertThat(person("ben@x").holdsPhishingResistant()).isTrue();
        assertThat(person("ben@x").codeSharesRecovery()).isFalse();
        assertThat(person("carl@x").hasSecondFactor()).isFalse();
        assertThat(person("carl@x").holdsPhishingResistant()).isFalse();
    }

    @Test
    void aListWithMorePagesIsNotEverybody() throws IOException {
        PeopleFiles.Read read = read(file("d.json", """
            {"value": [{"id": "1", "userPrincipalName": "ana@x", "isMfaRegistered": true, "methodsRegistered": ["fido2"]}],
             "@odata.nextLink": "https://graph.example/next"}
            """));

        assertThat(read.complete()).isFalse();
        assertThat(read.files().get(0).unread()).singleElement().asString().contains("people are missing");
    }

    @Test
    void oktaFactorsBelongToTheUserWhoseAddressTheyStandUnder() throws IOException {
        Path users = file("users.json", """
            [{"id": "u1", "status": "ACTIVE", "profile": {"login": "ana", "email": "ana@x", "secondEmail": "ana@home"},
              "credentials": {"password": {}}},
             {"id": "u2", "status": "DEPROVISIONED", "profile": {"login": "ben", "email": "ben@x"}, "credentials": {}}]
            """);
        Path factors = file("factors.json", """
            [{"factorType": "email", "status": "ACTIVE", "profile": {"email": "ANA@x"},
              "_links": {"self": {"href": "https://acme.example/api/v1/users/u1/factors/f1"}}},
             {"factorType": "webauthn", "status": "PENDING_ACTIVATION",
              "_links": {"self": {"href": "https://acme.example/api/v1/users/u1/factors/f2"}}}]
            """);

        read(factors, users);

        assertThat(person("ana").holds()).containsExactly(AuthenticatorType.PASSWORD, AuthenticatorType.EMAIL_CODE);
        assertThat(person("ana").codeSharesRecovery()).isTrue();
        assertThat(person("ana").active()).isTrue();
        assertThat(person("ben").active()).isFalse();
        assertThat(person("ben").holds()).isEmpty();
    }

    @Test
    void oktaUsersWithoutFactorsAreOpen() throws IOException {
        read(file("u.json", "[{\"id\": \"u1\", \"status\": \"ACTIVE\", \"profile\": {\"login\": \"ana\"}}]"));

        assertThat(person("ana").holds()).isNull();
    }

    @Test
    void anAwsReportTellsWhetherADeviceIsBoundAndNotWhich() throws IOException {
        read(file("report.csv", """
            user,arn,password_enabled,mfa_active,access_key_1_active
            <root_account>,a,not_supported,true,false
            ana,a,true,false,true
            ben,a,true,true,false
            robot,a,false,false,true
            """));

        assertThat(people).extracting(Person::id).containsExactly("<root_account>", "ana", "ben");
        assertThat(person("<root_account>").privileged()).isTrue();
        assertThat(person("<root_account>").holdsPhishingResistant()).isNull();
        assertThat(person("ana").hasSecondFactor()).isFalse();
        assertThat(person("ben").hasSecondFactor()).isTrue();
        assertThat(person("ben").privileged()).isNull();
    }

    @Test
    void whatHoldsNoPeopleIsRefused() throws IOException {
        Path policies = file("policies.json", "{\"value\": [{\"displayName\": \"a policy\"}]}");
        Path nobody = file("nobody.json", "{\"realm\": \"acme\", \"users\": []}");

        assertThatThrownBy(() -> read(policies)).hasMessageContaining("no kind of people that is known");
        assertThatThrownBy(() -> read(nobody)).hasMessageContaining("holds no people");
        assertThatThrownBy(() -> read(folder.resolve("absent.json"))).hasMessageContaining("there is no such file");
    }

    @Test
    void peopleAreFoundAmongOtherFiles() throws IOException {
        Path users = file("acme-users-0.json", "{\"realm\": \"acme\", \"users\": [{\"username\": \"ana\"}]}");
        Path realm = file("acme-realm.json", "{\"realm\": \"acme\", \"users\": []}");
        Path policy = file("policy.json", "{\"displayName\": \"x\"}");

        assertThat(PeopleFiles.among(List.of(users, realm, policy))).containsExactly(users);
    }

    @Test
    void roleAssignmentsAloneAreNobody() throws IOException {
        Path roles = file("roles.json", """
            {"value": [{"principalId": "1", "roleDefinitionId": "62e90394-69f5-4237-9190-012177145e10"}]}
            """);
        Path users = file("acme-users-0.json", "{\"realm\": \"acme\", \"users\": [{\"username\": \"ana\"}]}");

        assertThat(PeopleFiles.among(List.of(roles))).isEmpty();
        assertThat(PeopleFiles.among(List.of(roles, users))).containsExactly(roles, users);
    }
}
