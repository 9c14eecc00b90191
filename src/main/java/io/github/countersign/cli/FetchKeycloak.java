package io.github.countersign.cli;

import io.github.countersign.report.JsonText;
import io.github.countersign.report.ReportFiles;
import io.github.countersign.sources.live.Credentials;
import io.github.countersign.sources.live.Fetched;
import io.github.countersign.sources.live.KeycloakServer;
import io.github.countersign.sources.live.Limits;
import io.github.countersign.sources.live.Pause;
import io.github.countersign.sources.live.ServerAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads a realm of a running Keycloak server into a file. */
@Command(
        name = "keycloak",
        description = {
            "Read a realm of a running Keycloak server into a file, to be assessed like an export.",
            "",
            "Nothing on the server is changed. Who signs in comes from the environment, or is asked for at a terminal: "
                    + "COUNTERSIGN_KEYCLOAK_TOKEN; or COUNTERSIGN_KEYCLOAK_CLIENT_ID and _CLIENT_SECRET; or "
                    + "COUNTERSIGN_KEYCLOAK_USER and _PASSWORD.",
            "",
            "Roles that only look are enough: view-realm, view-clients, view-identity-providers, view-users. No secret"
                    + " of the realm is written."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:written; what could not be read is named",
            "2:wrong usage, refused, unreachable or malformed; nothing written",
            "3:a defect of the program"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  countersign fetch keycloak --server https://login.example.org --realm acme",
            "  countersign fetch keycloak --server https://login.example.org/auth --realm acme --users",
            "  countersign assess keycloak-acme.json"
        })
final class FetchKeycloak implements Callable<Integer> {

    @Option(names = "--server", required = true, paramLabel = "URL", description = "Where the server answers.")
    private String server = "";

    @Option(names = "--realm", required = true, paramLabel = "REALM", description = "The realm to read.")
    private String realm = "";

    @Option(
            names = "--auth-realm",
            paramLabel = "REALM",
            defaultValue = "master",
            description = "The realm that has the account (default: ${DEFAULT-VALUE}).")
    private String authRealm = "master";

    @Option(
            names = "--users",
            description = "Read accounts of people too: kinds of credentials and administrative roles, no names.")
    private boolean users;

    @Option(
            names = "--most-users",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many accounts at most (default: ${DEFAULT-VALUE}); two requests each.")
    private int mostUsers;

    @Option(
            names = "--keycloak-version",
            paramLabel = "VERSION",
            description = "The server's version, where it does not tell the account.")
    private @Nullable String version;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "300",
            description = "For everything together (default: ${DEFAULT-VALUE}).")
    private int timeLimit;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write (default: keycloak-REALM.json).")
    private @Nullable Path out;

    @Option(names = "--force", description = "Overwrite the file if there is one.")
    private boolean force;

    @Option(
            names = {"--password", "--client-secret", "--secret", "--token"},
            hidden = true,
            arity = "0..1")
    private @Nullable String onTheCommandLine;

    @Mixin
    private Colours colours = new Colours();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Surroundings surroundings;
    private final Pause pause;

    FetchKeycloak() {
        this(Surroundings.REAL, Pause.REAL);
    }

    FetchKeycloak(Surroundings surroundings, Pause pause) {
        this.surroundings = surroundings;
        this.pause = pause;
    }

    @Override
    public Integer call() throws IOException {
        Path file = target();
        ServerAddress address = ServerAddress.of(server);
        Credentials credentials = new KeycloakCredentials(surroundings).find();
        if (credentials == null) {
            throw wrong(
                    "nobody to sign in: set " + KeycloakCredentials.PREFIX + "CLIENT_ID and _CLIENT_SECRET, or _USER"
                            + " and _PASSWORD, or _TOKEN, or run this at a terminal");
        }
        try (Progress progress = Progress.start(spec.commandLine().getErr(), false)) {
            progress.now("reading realm " + realm + " of " + address);
            Limits limits = Limits.standard().within(Duration.ofSeconds(timeLimit));
            Fetched fetched = new KeycloakServer(address, authRealm, credentials, limits, pause)
                    .fetch(realm, new KeycloakServer.Wanted(users ? mostUsers : 0, version));
            ReportFiles.write(folder(file), String.valueOf(file.getFileName()), JsonText.of(fetched.realm()));
            tell(fetched, address, file);
        }
        return Exit.OK;
    }

    private void tell(Fetched fetched, ServerAddress address, Path file) {
        Console console = colours.console(spec.commandLine().getOut());
        String number = fetched.version() == null ? "version not known" : "version " + fetched.version();
        console.line(console.bold("Realm " + realm) + " of " + address + " (" + number + "), read " + fetched.how());
        console.hanging("  read      ", String.join(", ", fetched.read()));
        fetched.gaps().forEach(gap -> console.hanging("  not read  ", gap.part() + ": " + gap.why()));
        console.line("Written to " + file + ". Next: countersign assess " + file);
    }

    private Path target() throws IOException {
        if (onTheCommandLine != null) {
            throw wrong("secrets are not taken from the command line, where others can read them: set "
                    + KeycloakCredentials.PREFIX + "PASSWORD, _CLIENT_SECRET or _TOKEN");
        }
        if (realm.isBlank() || timeLimit < 1 || mostUsers < 1) {
            throw wrong("--realm takes a name, --time-limit and --most-users take a number above 0");
        }
        if (version != null && !version.matches("\\d{1,4}\\.\\d{1,4}.{0,40}")) {
            throw wrong("--keycloak-version takes a version such as 26.0.7");
        }
        Path file = out == null ? Path.of("keycloak-" + realm.replaceAll("[^A-Za-z0-9._-]+", "-") + ".json") : out;
        if (Files.isDirectory(file)) {
            throw wrong(file + " is a folder; --out takes a file");
        }
        if (Files.exists(file) && !force) {
            throw wrong(file + " is there already; --force overwrites it");
        }
        return file;
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
