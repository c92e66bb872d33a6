package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Reads what somebody needs to learn.
final class NeedForm {

    private NeedForm() {}

    static List<Ask> asks(Around around) {
        var asks = new ArrayList<>(List.of(
                Ask.line("what", "What is to be learned?", null),
                Ask.ofMany(
                        "role",
                        "By which role? (optional)",
                        "Leave this and the next empty where it is for everybody",
                        CourseForm.roles()),
                Ask.ofMany("person", "By which colleague? (optional)", null, around.learners())));
        asks.addAll(CourseForm.sources(around, "What showed it?"));
        asks.add(Ask.day("by", "By when? (optional)", null));
        return List.copyOf(asks);
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var what = read.line("what", "Enter what is to be learned");
        var role = read.optionalChoice("role", EntryForm.among(CourseForm.roles()));
        var person = read.optionalChoice("person", EntryForm.among(around.learners()));
        if (role.isPresent() && person.isPresent()) {
            read.problem("person", "Select a role or a colleague, not both");
        }
        var source = read.choice("source", Source::of, "Select what showed it");
        var sourceSays = read.optionalLine("sourceSays");
        var finding = CourseForm.finding(read, around);
        var by = read.optionalDay("by");
        return () ->
                new Need(what, role.orElse(null), person.orElse(null), source.orElseThrow(), sourceSays, finding, by);
    }

    static Typed entered(Need need) {
        return Typed.nothing()
                .with("what", need.what())
                .withAny("role", need.role())
                .withAny("person", need.person())
                .withAny("source", code(need.source()))
                .withAny("sourceSays", need.sourceSays())
                .withAny(
                        "finding",
                        need.finding() == null ? null : need.finding().toString())
                .with("by", need.by());
    }
}
