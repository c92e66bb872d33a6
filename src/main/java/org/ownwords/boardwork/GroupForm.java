package org.ownwords.boardwork;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads who takes part in the Board's work.
final class GroupForm {

    private GroupForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.line("name", "What is it called?", null),
                Ask.one("kind", "What kind of group is it?", null, Options.of(GroupKind.all())),
                Ask.words("who", "Who is in it?", "How many, and whom they speak for. Name nobody"),
                Ask.words(
                        "support",
                        "What are they paid or helped with? (optional)",
                        "Expenses, payment, transport, an interpreter"));
    }

    static Supplier<Entry> read(Reader read) {
        var name = read.line("name", "Enter what it is called");
        var kind = read.choice("kind", GroupKind::of, "Select what kind of group it is");
        var who = read.words("who", "Enter who is in it");
        var support = read.optionalWords("support");
        return () -> new Group(name, kind.orElseThrow(), who, support);
    }

    static Typed entered(Group group) {
        return Typed.nothing()
                .with("name", group.name())
                .with("kind", group.kind().code())
                .with("who", group.who())
                .withAny("support", group.support());
    }
}
