package io.github.countersign.sources.aws;

import io.github.countersign.sources.vendor.Folder;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Files of an account in the making. */
final class AccountFiles {

    static final String HEADINGS = "user,arn,password_enabled,mfa_active,access_key_1_active,"
            + "access_key_1_last_rotated,access_key_1_last_used_date,cert_1_active";

    private AccountFiles() {}

    /** A report made on 10 November 2026. Each row: user, password, MFA, key, its rotation, its last use, certificate. */
    static Folder report(String... rows) {
        return Folder.of("report.json", answer(table(rows)));
    }

    static String answer(String content) {
        return "{'Content': '" + content.replace("\n", "\\n")
                + "', 'ReportFormat': 'text/csv', 'GeneratedTime': '2026-11-10T00:00:00Z'}";
    }

    static String table(String... rows) {
        return HEADINGS + "\n"
                + Arrays.stream(rows)
                        .map(row -> {
                            String[] parts = row.split(",", 2);
                            return parts[0] + ",arn:aws:iam::111122223333:user/" + parts[0] + "," + parts[1];
                        })
                        .collect(Collectors.joining("\n"));
    }

    /** Details with one user, {@code someone}, whose own policy has the statements. */
    static String someone(String... statements) {
        return details("[" + String.join(",", statements) + "]", "[]", "[]");
    }

    static String details(String statements, String attached, String roles) {
        return "{'UserDetailList': [{'UserName': 'someone', 'Arn': 'arn:aws:iam::111122223333:user/someone',"
                + " 'UserPolicyList': [{'PolicyName': 'own', 'PolicyDocument': {'Statement': " + statements
                + "}}], 'AttachedManagedPolicies': " + attached + "}], 'RoleDetailList': " + roles
                + ", 'IsTruncated': false}";
    }

    static final String ALLOW = "{'Effect': 'Allow', 'Action': 's3:*', 'Resource': '*'}";

    static String deny(String condition) {
        return "{'Effect': 'Deny', 'NotAction': ['iam:EnableMFADevice'], 'Resource': '*', 'Condition': {" + condition
                + "}}";
    }

    static String role(String trust) {
        return "[{'RoleName': 'deploy', 'Path': '/', 'Arn': 'arn:aws:iam::111122223333:role/deploy',"
                + " 'AssumeRolePolicyDocument': {'Statement': [" + trust + "]}}]";
    }
}
