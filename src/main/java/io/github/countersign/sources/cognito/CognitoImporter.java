package io.github.countersign.sources.cognito;

import io.github.countersign.model.Configuration;
import io.github.countersign.sources.Importer;
import io.github.countersign.sources.Tree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads what Amazon Cognito answers about a user pool: the pool, its second factors, its clients, its risk configuration, its
 * identity providers, and the identity pools that let its people in.
 */
public final class CognitoImporter implements Importer {

    @Override
    public String kind() {
        return "cognito-user-pool";
    }

    @Override
    public boolean recognises(Tree tree) {
        return PoolPart.of(tree) != null;
    }

    @Override
    public boolean secret(String pointer, String key) {
        return key.equals("ClientSecret")
                || (pointer.endsWith("/ProviderDetails") && (key.equals("client_secret") || key.equals("private_key")));
    }

    @Override
    public List<Configuration> read(List<Tree> trees) {
        Map<String, List<PoolPart>> named = new LinkedHashMap<>();
        List<PoolPart> unnamed = new ArrayList<>();
        trees.stream().map(PoolPart::of).filter(Objects::nonNull).forEach(part -> {
            if (part.pool() == null) {
                unnamed.add(part);
            } else {
                named.computeIfAbsent(part.pool(), made -> new ArrayList<>()).add(part);
            }
        });
        List<List<PoolPart>> pools = new ArrayList<>(named.values());
        boolean once = unnamed.stream().filter(part -> part.kind().single()).count() <= 1;
        if (once && pools.size() == 1) {
            pools.get(0).addAll(unnamed);
        } else {
            unnamed.forEach(part -> pools.add(List.of(part)));
        }
        return pools.stream().map(parts -> PoolReader.read(parts, kind())).toList();
    }
}
