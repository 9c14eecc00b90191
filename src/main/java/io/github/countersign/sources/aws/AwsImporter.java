package io.github.countersign.sources.aws;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.InputException;
import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what the identity service of an AWS account answers: the credential report, the password policy, the summary, the
 * details of users, groups, roles and policies, and the lists of MFA devices.
 */
public final class AwsImporter implements Importer {

    @Override
    public String kind() {
        return "aws-account";
    }

    @Override
    public boolean recognises(Tree tree) {
        return Part.recognises(tree);
    }

    @Override
    public boolean secret(String pointer, String key) {
        return key.equals("Base32StringSeed") || key.equals("QRCodePNG") || key.equals("SecretAccessKey");
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        List<Part> parts = trees.stream().map(Part::of).filter(Objects::nonNull).toList();
        if (parts.stream().allMatch(AwsImporter::empty)) {
            throw new InputException(parts.stream()
                    .map(part -> part.body()
                            .tree()
                            .problem(
                                    part.body().pointer(),
                                    "is the answer of get-credential-report without a table in its 'Content', so there"
                                            + " is no report in it; save the whole answer, or the decoded CSV"))
                    .toList());
        }
        return tenants(parts).stream()
                .map(tenant -> AccountReader.read(tenant, kind()))
                .toList();
    }

    private static boolean empty(Part part) {
        return part.kind() == Part.Kind.REPORT
                && CredentialReport.table(part.body()).isEmpty();
    }

    /** Parts that name one account belong together; those that name none join it if it is the only one. */
    private static List<List<Part>> tenants(List<Part> parts) {
        Map<String, List<Part>> named = new LinkedHashMap<>();
        List<Part> unnamed = new ArrayList<>();
        for (Part part : parts) {
            if (part.account() == null) {
                unnamed.add(part);
            } else {
                named.computeIfAbsent(part.account(), made -> new ArrayList<>()).add(part);
            }
        }
        List<List<Part>> tenants = new ArrayList<>(named.values());
        boolean once = unnamed.stream()
                        .filter(part -> part.kind().single())
                        .map(AwsImporter::topic)
                        .distinct()
                        .count()
                == unnamed.stream().filter(part -> part.kind().single()).count();
        if (!unnamed.isEmpty() && once && tenants.size() <= 1) {
            if (tenants.isEmpty()) {
                tenants.add(new ArrayList<>());
            }
            tenants.get(0).addAll(unnamed);
        } else {
            unnamed.forEach(part -> tenants.add(List.of(part)));
        }
        return tenants;
    }

    private static Part.Kind topic(Part part) {
        return part.kind() == Part.Kind.NO_PASSWORD_POLICY ? Part.Kind.PASSWORD_POLICY : part.kind();
    }
}
