package org.ownwords.workforce;

import java.util.List;
import java.util.function.Supplier;
import org.ownwords.page.Ask;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;
import org.ownwords.vocabulary.Options;

/// Reads who knows about what.
final class ChampionForm {

    private ChampionForm() {}

    static List<Ask> asks() {
        return List.of(
                Ask.who("name", "Who is it?", "A colleague here can answer the questions that are asked here"),
                Ask.one("kind", "What are they asked as?", null, Options.of(ChampionKind.all())),
                Ask.line("topics", "What do they know about?", "Where a partner turns to them: which partner"),
                Ask.line("reach", "How are they reached?", "At work: a telephone number, an address, a day"),
                Ask.line("organisation", "Where do they work? (optional)", "Where it is not here"));
    }

    static Supplier<Entry> read(Reader read, Around around) {
        var name = read.line("name", "Enter who it is");
        var kind = read.choice("kind", ChampionKind::of, "Select what they are asked as");
        var topics = read.line("topics", "Enter what they know about");
        var reach = read.line("reach", "Enter how they are reached");
        var organisation = read.optionalLine("organisation");
        return () -> new Champion(
                name,
                organisation == null ? around.meant(name) : null,
                kind.orElseThrow(),
                topics,
                reach,
                organisation);
    }

    static Typed entered(Champion champion) {
        return Typed.nothing()
                .with("name", champion.name())
                .with("kind", champion.kind().code())
                .with("topics", champion.topics())
                .with("reach", champion.reach())
                .withAny("organisation", champion.organisation());
    }
}
