package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.anyDay;
import static org.ownwords.workforce.EntryForm.code;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads a forum or clinic.
final class ForumForm {

    private ForumForm() {}

    static List<Ask> asks(Around around) {
        return List.of(
                Ask.one("kind", "What is it?", null, Options.of(ForumKind.all())),
                Ask.line("topic", "What is it about?", null),
                Ask.day("on", "On which day?", null),
                Ask.line("starts", "At what time? (optional)", null),
                Ask.line("place", "Where? (optional)", null),
                Ask.line("ledBy", "Who leads it? (optional)", null),
                Ask.ofMany("source", "What does it follow from? (optional)", null, Options.of(Source.all())),
                Ask.line("sourceSays", "Which one? (optional)", "The audit, the law, or what was talked over"),
                Ask.any("came", "Which colleagues came? (optional)", "When it has been", around.colleagues()),
                Ask.words(
                        "cameOfIt",
                        "What came of it? (optional)",
                        "When it has been. Name nobody whom safeguarding is about"));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var kind = read.choice("kind", ForumKind::of, "Select what it is");
        var topic = read.line("topic", "Enter what it is about");
        var on = anyDay(read, "on", "Enter on which day it is", around.today());
        var starts = read.optionalLine("starts");
        var place = read.optionalLine("place");
        var ledBy = read.optionalLine("ledBy");
        var source = read.optionalChoice("source", Source::of);
        var sourceSays = read.optionalLine("sourceSays");
        var came = read.choices("came", around.colleagues(), Option::code).stream()
                .map(Option::code)
                .toList();
        if (!came.isEmpty() && on.isAfter(around.today())) {
            read.problem("came", "It is still to come. Record who came when it has been");
        }
        var cameOfIt = read.optionalWords("cameOfIt");
        if (cameOfIt != null && on.isAfter(around.today())) {
            read.problem("cameOfIt", "It is still to come. Record it again when it has been");
        }
        return () -> new Forum(
                kind.orElseThrow(), topic, on, starts, place, ledBy, source.orElse(null), sourceSays, came, cameOfIt);
    }

    static Typed entered(Forum forum) {
        return Typed.nothing()
                .with("kind", forum.kind().code())
                .with("topic", forum.topic())
                .with("on", forum.on())
                .withAny("starts", forum.starts())
                .withAny("place", forum.place())
                .withAny("ledBy", forum.ledBy())
                .withAny("source", code(forum.source()))
                .withAny("sourceSays", forum.sourceSays())
                .with("came", forum.came())
                .withAny("cameOfIt", forum.cameOfIt());
    }
}
