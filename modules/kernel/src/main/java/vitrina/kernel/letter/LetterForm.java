package vitrina.kernel.letter;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.OutputFormat;
import freemarker.core.PlainTextOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The two forms of a letter. Each has parts of its own, and what a template can do is the same in both: name facts, call parts, nothing else. */
enum LetterForm {
    HTML("frame/html.ftl", HTMLOutputFormat.INSTANCE),
    TEXT("frame/text.ftl", PlainTextOutputFormat.INSTANCE);

    static final String SHIPPED = "vitrina/letters";
    private static final Version SPOKEN = Configuration.VERSION_2_3_34;

    private final String parts;
    private final OutputFormat format;

    LetterForm(String parts, OutputFormat format) {
        this.parts = parts;
        this.format = format;
    }

    /** @param before folders that win over what ships, the first most of all; their files are looked at whenever a letter is written */
    Configuration templates(List<Path> before) {
        var templates = new Configuration(SPOKEN);
        var loaders = new ArrayList<TemplateLoader>();
        before.stream().map(LetterForm::folder).forEach(loaders::add);
        loaders.add(new ClassTemplateLoader(LetterForm.class.getClassLoader(), SHIPPED));
        templates.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
        templates.setRecognizeStandardFileExtensions(false);
        templates.setOutputFormat(format);
        templates.addAutoImport("part", parts);
        templates.setLocalizedLookup(false);
        templates.setTemplateUpdateDelayMilliseconds(before.isEmpty() ? Long.MAX_VALUE : 0);
        templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        templates.setLogTemplateExceptions(false);
        templates.setWrapUncheckedExceptions(true);
        templates.setObjectWrapper(new FactWrapper(SPOKEN));
        return templates;
    }

    private static TemplateLoader folder(Path folder) {
        try {
            return new FileTemplateLoader(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
