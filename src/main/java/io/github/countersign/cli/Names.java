package io.github.countersign.cli;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Framework;
import io.github.countersign.catalog.Profile;
import io.github.countersign.sources.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Finds what a user means by a name, and tells him where the name is not its own. */
final class Names {

    private final CommandLine command;
    private final Catalog catalog;

    Names(CommandLine command, Catalog catalog) {
        this.command = command;
        this.catalog = catalog;
    }

    /** The profile called so. */
    Profile profile(String name) {
        Profile found = one("profile", name, catalog.profilesCalled(name), catalog.profiles(), Profile::id);
        explain(name, "profile " + found.id(), found.id(), found.explanation(name));
        return found;
    }

    /** The framework called so. */
    Framework framework(String name) {
        List<Framework> called = catalog.frameworksCalled(name);
        if (called.isEmpty()) {
            refuseExplained(name);
        }
        Framework found = one("framework", name, called, catalog.frameworks(), Framework::id);
        boolean ownName = name.equalsIgnoreCase(found.shortTitle()) || found.lists(name);
        explain(name, found.title(), ownName ? name : found.id(), found.explanation(name));
        return found;
    }

    /** Refuses {@code framework/clause} where the framework can say why it has no such clause. */
    private void refuseExplained(String name) {
        String section = name.substring(name.indexOf('/') + 1);
        for (Framework framework : catalog.frameworks()) {
            Optional<String> fate = framework.explanation(section);
            if (fate.isPresent() && name.equalsIgnoreCase(framework.id() + "/" + section)) {
                throw new ParameterException(
                        command, "'" + section + "' is no clause of " + framework.id() + ". " + fate.get());
            }
        }
    }

    private <T> T one(String kind, String name, List<T> meant, List<T> all, Function<T, String> id) {
        if (meant.size() == 1) {
            return meant.get(0);
        }
        List<String> ids = (meant.isEmpty() ? all : meant).stream().map(id).toList();
        throw new ParameterException(
                command,
                meant.isEmpty()
                        ? "unknown " + kind + " '" + name + "'; " + Nearest.hint(name, ids)
                        : "'" + name + "' may mean " + String.join(" or ", ids) + "; name one of them");
    }

    private void explain(String name, String meant, String own, Optional<String> explanation) {
        if (!name.equalsIgnoreCase(own)) {
            command.getErr().println("note: " + explanation.orElse(name) + "; read as " + meant);
        }
    }
}
