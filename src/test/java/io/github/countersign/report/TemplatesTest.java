package io.github.countersign.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final List<String> UNSAFE = List.of(
            "?no_esc",
            "noautoesc",
            "auto_esc",
            "outputformat",
            "output_format",
            "?new",
            "?api",
            "?interpret",
            "?eval",
            "parse=",
            "<#attempt",
            "<#ftl");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "${'freemarker.template.utility.Execute'?new()('id')} | not allowed",
                "${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', 'x')} | not allowed",
                "${heading?api.class} | ?api",
                "${heading.configuration?no_esc} | no_esc",
                "<#noautoesc>${heading.configuration}</#noautoesc> | noautoesc",
                "<#outputformat 'plainText'>${heading.configuration}</#outputformat> | force",
                "<#ftl auto_esc=false>${heading.configuration} | auto_esc",
                "<#include '../outside.ftlh'> | outside.ftlh",
                "${heading.getClass()} | getClass",
                "${nothing.of.the.kind} | nothing"
            })
    void refusesATemplateThatReachesForMore(String template, String complaint, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("outside.ftlh"), "secret");
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("report.ftlh"), template);
        HtmlReport report = HtmlReport.withTemplates(templates);
        assertThatThrownBy(() -> report.render(Sample.assessment(), Sample.catalog()))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("report.ftlh")
                .hasMessageContaining(complaint);
    }

    @Test
    void escapesWhatAnyTemplateWrites(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.ftlh"), "<p>${heading.configuration}</p>");
        assertThat(HtmlReport.withTemplates(folder).render(Sample.assessment(), Sample.catalog()))
                .isEqualTo("<p>Northwind &lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;${7*7}</p>");
    }

    @Test
    void takesAFileOfTheFolderAndTheRestFromTheProduct(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.css"), "h1 { color: rebeccapurple }");
        String html = HtmlReport.withTemplates(folder).render(Sample.assessment(), Sample.catalog());
        assertThat(html).contains("<style>h1 { color: rebeccapurple }</style>").contains("How to read this report");
    }

    @Test
    void refusesAStyleThatEndsItsElement(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.css"), "</STYLE><script>");
        HtmlReport report = HtmlReport.withTemplates(folder);
        assertThatThrownBy(() -> report.render(Sample.assessment(), Sample.catalog()))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("report.css");
    }

    @Test
    void saysThatAFolderIsMissing(@TempDir Path folder) {
        assertThatThrownBy(() -> HtmlReport.withTemplates(folder.resolve("none")))
                .isInstanceOf(ReportException.class)
                .hasMessageContaining("no folder of templates");
    }

    @Test
    void stopsATemplateThatNeverEndsWhenInterrupted(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("report.ftlh"), "<#list 1..1000000000 as i>${i}</#list>");
        HtmlReport report = HtmlReport.withTemplates(folder);
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> report.render(Sample.assessment(), Sample.catalog()))
                    .isInstanceOf(ReportException.class)
                    .hasMessageContaining("interrupted");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsItsOwnTemplatesClean(Path template) throws IOException {
        String text = Files.readString(template);
        assertThat(text).doesNotContain(UNSAFE.toArray(String[]::new));
        assertThat(text).doesNotContainPattern("\\son[a-z]+=").doesNotContain("style=\"");
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).sorted().toList().stream();
        }
    }
}
