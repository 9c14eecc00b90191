package io.github.countersign.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateModelException;
import io.github.countersign.assessment.Assessment;
import io.github.countersign.catalog.Catalog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The report that people read: one HTML file that needs no network and no script. An instance keeps its parsed templates
 * and is safe for use by many threads.
 *
 * <pre>{@code
 * String html = HtmlReport.standard().render(assessment, countersign.catalog());
 * ReportFiles.write(Path.of("reports"), "report.html", html);
 * }</pre>
 */
public final class HtmlReport {

    private static final String PAGE = "report.ftlh";
    private static final String STYLE = "report.css";
    private static final String SCRIPT = "report.js";

    private final Templates templates;

    private HtmlReport(Templates templates) {
        this.templates = templates;
    }

    /** The report as it is built in. */
    public static HtmlReport standard() {
        return new HtmlReport(Templates.builtIn());
    }

    /**
     * The report with templates of one's own: files of the folder stand in for built-in ones of the same name.
     *
     * @throws ReportException if there is no such folder
     */
    public static HtmlReport withTemplates(Path folder) {
        return new HtmlReport(Templates.in(folder));
    }

    /**
     * The page.
     *
     * @throws ReportException if a template is broken or does what it may not do
     */
    public String render(Assessment assessment, Catalog catalog) {
        String style = inline(STYLE, "</style");
        String script = inline(SCRIPT, "</script");
        Map<String, Object> data = new HashMap<>(Plain.of(Layout.of(assessment, catalog)));
        data.put("policy", policy(style, script));
        data.put("style", markup(style));
        data.put("script", markup(script));
        return templates.fill(PAGE, data);
    }

    private String inline(String name, String end) {
        String text = templates.text(name);
        if (text.toLowerCase(Locale.ROOT).contains(end)) {
            throw new ReportException(name + " must not contain " + end);
        }
        return text;
    }

    /** Lets the page run its own style and script and nothing else. */
    private static String policy(String style, String script) {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static Object markup(String text) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(text);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException("markup is taken as it is", impossible);
        }
    }
}
