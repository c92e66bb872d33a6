package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.code;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Role;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads a course or an event.
final class CourseForm {

    private CourseForm() {}

    static List<Ask> asks(Around around) {
        var asks = new ArrayList<>(List.of(
                Ask.line("title", "What is it called?", null),
                Ask.one("kind", "What is it?", null, Options.of(CourseKind.all())),
                Ask.words("words", "What is it about? (optional)", null),
                Ask.any("roles", "For whom is it?", null, roles()),
                Ask.one("required", "Must everybody in these roles have had it?", null, Options.YES_NO),
                Ask.ofMany("every", "How often again? (optional)", null, Options.of(HowOften.all()))));
        asks.addAll(sources(around, "What does it follow from? (optional)"));
        return List.copyOf(asks);
    }

    static List<Option> roles() {
        return Course.anyRole().stream()
                .map(each -> Option.of(each.code(), each.words()))
                .toList();
    }

    /// What something follows from: asked of training, of what is needed and of forums.
    static List<Ask> sources(Around around, String label) {
        var asks = new ArrayList<>(List.of(
                Ask.ofMany("source", label, null, Options.of(Source.all())),
                Ask.line("sourceSays", "Which one? (optional)", "The audit, the law, or what was talked over")));
        if (!around.findings().isEmpty()) {
            asks.add(Ask.ofMany("finding", "Which finding of a review? (optional)", null, around.findings()));
        }
        return asks;
    }

    static @Nullable UUID finding(Reader read, Around around) {
        var before = around.before();
        return around.findings().isEmpty()
                ? (before == null ? null : before.finding())
                : read.optionalChoice("finding", EntryForm.among(around.findings()))
                        .map(UUID::fromString)
                        .orElse(null);
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var title = read.line("title", "Enter what it is called");
        var kind = read.choice("kind", CourseKind::of, "Select what it is");
        var words = read.optionalWords("words");
        var roles = read.choices("roles", Course.anyRole(), Role::code).stream()
                .map(Role::code)
                .toList();
        var required = read.yes("required", "Select whether everybody in these roles must have had it");
        if (required && roles.isEmpty()) {
            read.problem("roles", "Select who must have had it");
        }
        var every = read.optionalChoice("every", HowOften::of);
        var source = read.optionalChoice("source", Source::of);
        var sourceSays = read.optionalLine("sourceSays");
        var finding = finding(read, around);
        return () -> new Course(
                title,
                kind.orElseThrow(),
                words,
                roles,
                required,
                every.map(HowOften::months).orElse(null),
                source.orElse(null),
                sourceSays,
                finding);
    }

    static Typed entered(Course course) {
        return Typed.nothing()
                .with("title", course.title())
                .with("kind", course.kind().code())
                .withAny("words", course.words())
                .with("roles", course.roles())
                .with("required", course.required() ? "yes" : "no")
                .withAny("every", code(HowOften.of(course.everyMonths())))
                .withAny("source", code(course.source()))
                .withAny("sourceSays", course.sourceSays())
                .withAny(
                        "finding",
                        course.finding() == null ? null : course.finding().toString());
    }
}
