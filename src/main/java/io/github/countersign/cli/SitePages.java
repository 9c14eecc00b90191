package io.github.countersign.cli;

import io.github.countersign.catalog.Catalog;
import io.github.countersign.catalog.Crosswalk;
import io.github.countersign.catalog.Framework;
import io.github.countersign.report.ControlPage;
import io.github.countersign.report.ControlPages;
import io.github.countersign.report.ReportFiles;
import io.github.countersign.sources.CatalogReader;
import io.github.countersign.sources.Examples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The build's step that writes a page of documentation for every control, and one for every framework. */
public final class SitePages {

    private SitePages() {}

    /**
     * Writes the pages.
     *
     * @param args the folder to write to
     */
    public static void main(String[] args) throws IOException {
        Catalog catalog = CatalogReader.builtIn();
        List<ControlPage> pages = new ArrayList<>();
        catalog.controls().forEach(control -> pages.add(ControlPage.of(control, catalog, Examples.of(control))));
        Path folder = Path.of(args[0], "controls");
        ControlPages written = new ControlPages();
        for (ControlPage page : pages) {
            Path file = folder.resolve(page.id() + ".md");
            ReportFiles.write(
                    folder.resolve(page.family()), String.valueOf(file.getFileName()), written.markdown(page));
        }
        for (Framework framework : catalog.frameworks()) {
            ReportFiles.write(
                    folder, "by-" + framework.id() + ".md", written.markdown(Crosswalk.of(framework, catalog)));
        }
        ReportFiles.write(folder, "index.md", written.index(pages, catalog.frameworks()));
    }
}
