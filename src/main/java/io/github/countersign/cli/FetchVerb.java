package io.github.countersign.cli;

import picocli.CommandLine.Command;

/** Reads a running server into a file that can be assessed. */
@Command(
        name = "fetch",
        description = "Read the settings of a running server into a file, to be assessed like an export.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "SERVER-KIND",
        commandListHeading = "%nKinds of server:%n",
        subcommands = FetchKeycloak.class,
        footerHeading = "%nExample:%n",
        footer = "  countersign fetch keycloak --server https://login.example.org --realm acme")
final class FetchVerb {}
