package io.github.countersign.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.countersign.Countersign;
import io.github.countersign.catalog.Control;
import io.github.countersign.catalog.Framework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitePagesTest {

    private static final Pattern INNER_LINK = Pattern.compile("href=\"(?!https?:)([^\"#]+)\\.html(?:#([^\"]+))?\"");

    @Test
    void everyControlHasAPageThatTheIndexLeadsTo(@TempDir Path folder) throws IOException {
        SitePages.main(new String[] {folder.toString()});
        Path pages = folder.resolve("controls");
        String index = Files.readString(pages.resolve("index.md"));
        for (Control control : Countersign.standard().catalog().controls()) {
            String page = Files.readString(pages.resolve(control.id() + ".md"));
            assertThat(index).contains("href=\"" + control.id() + ".html\"");
            assertThat(page)
                    .as("%s", control.id())
                    .startsWith("# ")
                    .contains("## Why", "## How to mend it", "## References", "## Profiles", "## Examples")
                    .contains("<strong>fails</strong>");
            Matcher link = INNER_LINK.matcher(page);
            while (link.find()) {
                Path target = pages.resolve(control.id().value())
                        .resolveSibling(link.group(1) + ".md")
                        .normalize();
                assertThat(target).as("%s", control.id()).exists();
                assertThat(Files.readString(target)).contains("id=\"" + link.group(2) + "\"");
            }
        }
    }

    @Test
    void everyFrameworkHasAPageWhoseClausesLeadToControls(@TempDir Path folder) throws IOException {
        SitePages.main(new String[] {folder.toString()});
        Path pages = folder.resolve("controls");
        String index = Files.readString(pages.resolve("index.md"));
        for (Framework framework : Countersign.standard().catalog().frameworks()) {
            assertThat(index).contains("href=\"by-" + framework.id() + ".html\"");
            String page = Files.readString(pages.resolve("by-" + framework.id() + ".md"));
            assertThat(framework.sectionIds()).allSatisfy(id -> assertThat(page).contains("id=\"" + id + "\""));
            Matcher link = INNER_LINK.matcher(page);
            while (link.find()) {
                assertThat(pages.resolve(link.group(1) + ".md")).exists();
            }
        }
        assertThat(Files.readString(pages.resolve("by-nist-csf-2.0.md")))
                .contains("Not checkable: physical access", "csf/people-and-machines-are-authenticated.html");
    }

    @Test
    void aTextIsNeverTakenForMarkdown(@TempDir Path folder) throws IOException {
        SitePages.main(new String[] {folder.toString()});
        assertThat(Files.readString(folder.resolve("controls/aal2/cookie/session-cookie-is-bound-to-its-host.md")))
                .contains("<p>Name the session cookie __Host-something")
                .doesNotContainPattern("(?m)^Name the session");
    }
}
