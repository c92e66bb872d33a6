import com.sun.source.tree.*;
import com.sun.source.util.JavacTask;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;
import javax.tools.ToolProvider;

static final String SOURCES = "src/main/java/org/ownwords";
static final String PACKAGE = "org.ownwords";
static final Path TARGET = Path.of("target/generated-sources/templates");

/// Compiles each template into the package it lies in, so that it can name what is package-private there. A package with
/// pages gets a class `Templates`, package-private as well, with a method for each: a page that lacks a value does not
/// compile. What stands in `page/layout.jte` is a page; everything else is a part, which templates call, and which a concept
/// puts on the page of another. Does nothing when the templates are those it last wrote from.
void main() throws Exception {
    var stamp = new Stamp(
            TARGET + "/.templates", Stamp.under(SOURCES, ".jte"), "src/build/java/GenerateTemplates.java", "pom.xml");
    if (stamp.isCurrent()) {
        return;
    }
    var templates = new DirectoryCodeResolver(Path.of(SOURCES));
    var engine = TemplateEngine.create(templates, TARGET, ContentType.Html, null, PACKAGE);
    engine.cleanAll();
    engine.generateAll();
    var directories = templates.resolveAllTemplateNames().stream()
            .sorted()
            .collect(Collectors.groupingBy(name -> name.substring(0, name.lastIndexOf('/'))));
    directories
            .values()
            .removeIf(names -> names.stream().noneMatch(name -> templates.resolve(name).contains("@template.page.layout(")));
    for (var directory : directories.keySet()) {
        var pages = directories.get(directory).stream().map(Page::of).toList();
        Files.writeString(
                TARGET.resolve(PACKAGE.replace('.', '/'), directory, "Templates.java"), templates(directory, pages));
    }
    stamp.set();
}

String templates(String directory, List<Page> pages) {
    return """
            package %s.%s;

            %s
            @org.jspecify.annotations.NullUnmarked
            @org.springframework.stereotype.Component("%s")
            final class Templates {
            %s}
            """.formatted(
                    PACKAGE,
                    directory.replace('/', '.'),
                    pages.stream().flatMap(Page::imports).distinct().sorted().collect(Collectors.joining()),
                    camel(directory + "/templates"),
                    pages.stream().map(Page::method).collect(Collectors.joining()));
}

/// `outcome/new` is `outcomeNew`.
static String camel(String path) {
    var words = path.split("/");
    return words[0]
            + Stream.of(words)
                    .skip(1)
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                    .collect(Collectors.joining());
}

/// A template, and what jte made of it.
record Page(String template, CompilationUnitTree made) {

    static Page of(String template) {
        var file = template.replaceFirst("([^/]+)\\.jte$", "Jte$1Generated.java");
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var made = files.getJavaFileObjects(TARGET.resolve(PACKAGE.replace('.', '/'), file));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, made);
            return new Page(template, task.parse().iterator().next());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    Stream<String> imports() {
        return made.getImports().stream().map(each -> each.toString().strip() + "\n");
    }

    String method() {
        var type = (ClassTree) made.getTypeDecls().getFirst();
        var parameters = parametersOf(type);
        return """
                    gg.jte.models.runtime.JteModel %1$s(%2$s) {
                        return new gg.jte.models.runtime.StaticJteModel<gg.jte.html.HtmlTemplateOutput>(
                                gg.jte.ContentType.Html,
                                (output, interceptor) -> %3$s.render(output, interceptor%4$s),
                                %3$s.JTE_NAME,
                                "%5$s",
                                %3$s.JTE_LINE_INFO);
                    }
                """.formatted(
                        camel(template.replace(".jte", "")),
                        parameters.stream().map(Object::toString).collect(Collectors.joining(", ")),
                        type.getSimpleName(),
                        parameters.stream().map(each -> ", " + each.getName()).collect(Collectors.joining()),
                        made.getPackageName());
    }

    /// What the template asks for. The first two are what jte writes to.
    private static List<? extends VariableTree> parametersOf(ClassTree type) {
        return type.getMembers().stream()
                .filter(member -> member instanceof MethodTree method
                        && method.getName().contentEquals("render"))
                .map(member -> ((MethodTree) member).getParameters())
                .findFirst()
                .map(all -> all.subList(2, all.size()))
                .orElseThrow();
    }
}
