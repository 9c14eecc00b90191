package io.github.countersign.cli;

import io.github.countersign.report.ProductVersion;
import picocli.CommandLine.IVersionProvider;

/** Says the version of the program. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"countersign " + ProductVersion.current()};
    }
}
