package io.github.countersign.cli;

import org.jspecify.annotations.Nullable;

/** Where secrets come from: variables of the environment, or a person at a terminal. Never the command line. */
interface Surroundings {

    /** The process's own. Since Java 22 a console is there without a terminal too; then a line of standard input is read. */
    @SuppressWarnings("SystemConsoleNull")
    Surroundings REAL = new Surroundings() {
        @Override
        public @Nullable String variable(String name) {
            return System.getenv(name);
        }

        @Override
        public @Nullable String ask(String question) {
            java.io.Console terminal = System.console();
            return terminal == null ? null : terminal.readLine("%s: ", question);
        }

        @Override
        public @Nullable String askSecretly(String question) {
            java.io.Console terminal = System.console();
            char[] typed = terminal == null ? null : terminal.readPassword("%s: ", question);
            return typed == null ? null : new String(typed);
        }
    };

    /** The value of a variable, null if it is not set. */
    @Nullable
    String variable(String name);

    /** A line that a person types, null where nobody can. */
    @Nullable
    String ask(String question);

    /** A line that a person types unseen, null where nobody can. */
    @Nullable
    String askSecretly(String question);
}
