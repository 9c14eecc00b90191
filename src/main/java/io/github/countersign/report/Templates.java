package io.github.countersign.report;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * The templates, shut in: everything is escaped, whatever a template says; nothing but maps, lists and texts can be
 * reached; no file outside the folders is read.
 */
final class Templates {

    private static final String BUILT_IN = "templates";

    private final Configuration configuration;

    private Templates(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The built-in templates. */
    static Templates builtIn() {
        return new Templates(configuration(new ClassTemplateLoader(Templates.class.getClassLoader(), BUILT_IN)));
    }

    /** Templates of a folder, and the built-in ones for what it does not hold. */
    static Templates in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ReportException("there is no folder of templates at " + folder);
        }
        try {
            TemplateLoader[] loaders = {
                new FileTemplateLoader(folder.toFile()),
                new ClassTemplateLoader(Templates.class.getClassLoader(), BUILT_IN)
            };
            return new Templates(configuration(new MultiTemplateLoader(loaders)));
        } catch (IOException unreadable) {
            throw new ReportException("the folder of templates at " + folder + " cannot be read", unreadable);
        }
    }

    private static Configuration configuration(TemplateLoader loader) {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("c");
        configuration.setLocalizedLookup(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        return configuration;
    }

    /** Fills a template. */
    String fill(String name, Map<String, Object> data) {
        BoundedWriter out = new BoundedWriter();
        try {
            Template template = configuration.getTemplate(name);
            template.process(data, out);
            return out.toString();
        } catch (IOException | TemplateException broken) {
            throw new ReportException("the template " + name + " is broken: " + broken.getMessage(), broken);
        }
    }

    /** The text of a file beside the templates, unparsed. */
    String text(String name) {
        TemplateLoader loader = configuration.getTemplateLoader();
        try {
            @Nullable Object source = loader.findTemplateSource(name);
            if (source == null) {
                throw new ReportException("there is no " + name + " among the templates");
            }
            try (Reader reader = loader.getReader(source, "UTF-8")) {
                StringWriter text = new StringWriter();
                reader.transferTo(text);
                return text.toString().replace("\r\n", "\n");
            } finally {
                loader.closeTemplateSource(source);
            }
        } catch (IOException unreadable) {
            throw new ReportException(name + " among the templates cannot be read", unreadable);
        }
    }
}
