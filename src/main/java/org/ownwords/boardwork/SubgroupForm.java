package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads what a subgroup or a task group is for.
final class SubgroupForm {

    private SubgroupForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("name", "What is it called?", null),
                Ask.any("threads", "What does it hold for the Board?", null, Options.of(Strand.all())),
                Ask.words("purpose", "What is it for?", null),
                Ask.words(
                        "because",
                        "Which trend or event was it set up because of? (optional)",
                        "For a task group. Say what the figures or people showed"),
                Ask.line("chair", "Who leads it? (optional)", null));
    }

    static Supplier<Entry> read(Reader read) {
        var name = read.line("name", "Enter what it is called");
        var threads = read.choices("threads", Strand.all(), Strand::code);
        var purpose = read.words("purpose", "Enter what it is for");
        var because = read.optionalWords("because");
        var chair = read.optionalLine("chair");
        return () -> new Subgroup(name, threads, purpose, because, chair);
    }

    static Typed entered(Subgroup subgroup) {
        return Typed.nothing()
                .with("name", subgroup.name())
                .with("threads", subgroup.threads().stream().map(Strand::code).toList())
                .with("purpose", subgroup.purpose())
                .withAny("because", subgroup.because())
                .withAny("chair", subgroup.chair());
    }
}
