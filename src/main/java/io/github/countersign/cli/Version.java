package io.github.countersign.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the jar it runs from. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"countersign " + number()};
    }

    static String number() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "0.1.0" : version;
    }
}
