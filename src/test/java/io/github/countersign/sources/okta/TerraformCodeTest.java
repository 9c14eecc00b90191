package io.github.countersign.sources.okta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.countersign.model.Authenticator;
import io.github.countersign.model.Configuration;
import io.github.countersign.model.Limit;
import io.github.countersign.model.Login;
import io.github.countersign.model.Login.Enforcement;
import io.github.countersign.model.NonHumanIdentity;
import io.github.countersign.model.Recovery;
import io.github.countersign.model.Session;
import io.github.countersign.model.SideDoor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Orgs as Terraform code: its names, its defaults, its references, and what it leaves to be worked out. */
class TerraformCodeTest {

    private static final String EVERYBODY = """
        data "okta_group" "all" {
          name = "Everyone"
        }
        resource "okta_policy_signon" "all" {
          name            = "all"
          groups_included = [data.okta_group.all.id]
        }
        """;

    private static Configuration read(String text) {
        return OrgFile.read("main.tf", text);
    }

    private static Login login(Configuration org) {
        return org.all(Login.class).get(0);
    }

    private static String appRule(String name, String more) {
        return """
            resource "okta_app_signon_policy" "apps" {
              name = "apps"
            }
            resource "okta_app_signon_policy_rule" "%s" {
              policy_id = okta_app_signon_policy.apps.id
              name      = "%s"
              %s
            }
            """.formatted(name, name, more);
    }

    @Test
    void whatIsLeftOutHasTheDefaultOfTheProvider() {
        Configuration org = read(EVERYBODY + appRule("all", "") + """
            resource "okta_policy_rule_signon" "all" {
              policy_id = okta_policy_signon.all.id
              name      = "all"
            }
            """);

        assertThat(login(org).enforcement()).isEqualTo(Enforcement.ENFORCED);
        assertThat(org.all(Session.class).get(0).overallLimit()).isEqualTo(new Limit(Duration.ofHours(2)));
        assertThat(org.all(Session.class).get(0).inactivityLimit()).isEqualTo(new Limit(Duration.ofHours(2)));
        assertThat(String.valueOf(org.origin("/sessions/apps/inactivityLimit")))
                .contains("default of the Terraform provider: 120");
    }

    @Test
    void rulesBelongToThePolicyTheyReferTo() {
        Configuration org = read(EVERYBODY + appRule("office", """
            priority           = 1
              network_connection = "ZONE"
              factor_mode        = "1FA"
              constraints        = [jsonencode({ knowledge = { types = ["password"] } })]
            """) + """
            resource "okta_policy_rule_signon" "all" {
              policy_id      = okta_policy_signon.all.id
              name           = "all"
              primary_factor = "PASSWORD_IDP_ANY_FACTOR"
            }
            resource "okta_app_signon_policy_rule" "all" {
              policy_id = okta_app_signon_policy.apps.id
              name      = "all"
              priority  = 2
            }
            """);

        assertThat(org.all(Login.class)).extracting(Login::id).containsExactly("apps");
        assertThat(org.all(SideDoor.class).get(0).accepts()).containsExactly(java.util.List.of("password"));
        assertThat(org.all(SideDoor.class).get(0).kind()).isEqualTo(SideDoor.SideDoorKind.EXEMPT_NETWORK);
    }

    @Test
    void severalRulesInOneBlockAreReadEach() {
        Configuration org = read(EVERYBODY + """
            resource "okta_policy_rule_signon" "all" {
              policy_id      = okta_policy_signon.all.id
              name           = "all"
              primary_factor = "PASSWORD_IDP_ANY_FACTOR"
            }
            resource "okta_app_signon_policy" "apps" {
              name = "apps"
            }
            resource "okta_app_signon_policy_rules" "apps" {
              policy_id = okta_app_signon_policy.apps.id
              rule {
                name        = "one"
                priority    = 2
                factor_mode = "1FA"
                constraints = [jsonencode({ knowledge = { types = ["password"] } })]
              }
              rule {
                name            = "staff"
                priority        = 1
                groups_included = [okta_group.staff.id]
              }
            }
            """);

        assertThat(org.all(Login.class)).extracting(Login::id).containsExactly("apps", "apps-staff");
        assertThat(login(org).accepts()).containsExactly(java.util.List.of("password"));
    }

    @Test
    void ofAPolicyThatTheCodeDoesNotMakeOnlyTheRuleIsJudged() {
        Configuration org = read("""
            data "okta_app_signon_policy" "theirs" {
              app_id = okta_app_saml.wiki.id
            }
            resource "okta_app_signon_policy_rule" "mine" {
              policy_id = data.okta_app_signon_policy.theirs.id
              name      = "mine"
            }
            """);

        assertThat(login(org).title()).isEqualTo("sign-in that the rule mine decides");
    }

    @Test
    void whatIsWorkedOutIsNotKnown() {
        Configuration org = read("""
            resource "okta_policy_password" "p" {
              name                         = "p"
              password_min_length          = var.length
              password_dictionary_lookup   = true
              password_max_lockout_attempts = 0
            }
            """);
        Authenticator password = org.all(Authenticator.class).get(0);

        assertThat(password.password().minimumLength()).isNull();
        assertThat(password.password().blocklist()).isTrue();
        assertThat(password.throttling().enabled()).isFalse();
        assertThat(org.sources().get(0).unread())
                .contains("/resource/0/password_min_length: is worked out by Terraform, so its value is not known");
    }

    @Test
    void aModeThatIsWorkedOutLeavesTheRuleUnknown() {
        Configuration org = read(EVERYBODY + appRule("all", "factor_mode = var.mode"));

        assertThat(login(org).enforcement()).isNull();
        assertThat(login(org).accepts()).isNull();
    }

    @Test
    void aConditionThatIsWorkedOutLeavesTheKindOfDoorUnknown() {
        Configuration org = read(EVERYBODY + appRule("some", """
            priority           = 1
              network_connection = var.where
              factor_mode        = "1FA"
              constraints        = [jsonencode({ knowledge = { types = ["password"] } })]
            """) + """
            resource "okta_policy_rule_signon" "all" {
              policy_id      = okta_policy_signon.all.id
              name           = "all"
              primary_factor = "PASSWORD_IDP_ANY_FACTOR"
            }
            resource "okta_app_signon_policy_rule" "all" {
              policy_id = okta_app_signon_policy.apps.id
              name      = "all"
              priority  = 2
            }
            """);

        assertThat(org.all(SideDoor.class)).hasSize(1);
        assertThat(org.all(SideDoor.class).get(0).kind()).isNull();
    }

    @Test
    void resettingIsRead() {
        Configuration org = read("""
            resource "okta_policy_rule_password" "r" {
              policy_id                     = data.okta_default_policy.p.id
              name                          = "r"
              password_reset_access_control = "LEGACY"
              password_reset_requirement {
                method_constraints {
                  method                 = "otp"
                  allowed_authenticators = ["google_otp"]
                }
                primary_methods = ["otp", "email"]
                step_up_enabled = true
                step_up_methods = ["security_question"]
              }
            }
            """);

        assertThat(org.all(Recovery.class).get(0).accepts())
                .extracting(Object::toString)
                .containsExactly(
                        "[bound-authenticator google-authenticator, knowledge]", "[issued-code by email, knowledge]");
    }

    @Test
    void aSequenceOfFactorsIsNotGuessed() {
        Configuration org = read(EVERYBODY + """
            resource "okta_policy_rule_signon" "all" {
              policy_id = okta_policy_signon.all.id
              name      = "all"
              access    = "CHALLENGE"
              factor_sequence {
                primary_criteria_factor_type = "password"
                primary_criteria_provider    = "OKTA"
              }
            }
            """);

        assertThat(login(org).accepts()).isNull();
        assertThat(org.sources().get(0).unread()).anyMatch(note -> note.contains("a sequence of factors"));
    }

    @Test
    void whatIsMadeAnyNumberOfTimesIsNoted() {
        Configuration org = read("""
            resource "okta_policy_mfa" "each" {
              for_each = var.policies
              name     = each.value.name
            }
            """);

        assertThat(org.sources().get(0).unread()).anyMatch(note -> note.contains("is made any number of times"));
    }

    @Test
    void anAddressThatStandsTwiceIsRefused() {
        String policy = "resource \"okta_policy_mfa\" \"one\" {\n  name = \"%s\"\n}\n";

        assertThatThrownBy(() -> read(policy.formatted("a") + policy.formatted("a")))
                .hasMessageContaining("'okta_policy_mfa.one' stands here again");
    }

    @Test
    void clientsOfCodeAreIdentities() {
        NonHumanIdentity client = read("""
            resource "okta_app_oauth" "wiki" {
              label       = "wiki"
              type        = "service"
              grant_types = ["client_credentials"]
            }
            """).all(NonHumanIdentity.class).get(0);

        assertThat(client.kind()).isEqualTo(NonHumanIdentity.IdentityKind.SERVICE_ACCOUNT);
        assertThat(client.credential().kind()).isEqualTo(NonHumanIdentity.CredentialKind.CLIENT_SECRET);
        assertThat(client.interactiveLoginAllowed()).isFalse();
    }
}
