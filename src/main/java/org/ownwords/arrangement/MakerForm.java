package org.ownwords.arrangement;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.arrangement.DecisionMaker.Paper;
import org.ownwords.page.Dated;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads who may decide for the person, and what became known of them.
final class MakerForm {

    /// Whether the paper was seen.
    static final List<Option> SEEN =
            List.of(Option.of("yes", "Somebody saw it"), Option.of("no", "No, it is only said"));

    private static final String LEARNT = "it was learnt";

    private MakerForm() {}

    /// Reads who it is.
    ///
    /// @param news what became known already: none of it before this was learnt
    static Reading<DecisionMaker> read(Reader read, List<MakerNews> news, LocalDate today) {
        var kind = read.choice("kind", MakerKind::of, "Select in which role they may decide");
        var who = read.line("who", "Enter who it is");
        var limits = read.optionalWords("limits");
        var agreement = kind.filter(MakerKind.LPA_PROPERTY::equals)
                .flatMap(_ -> read.optionalChoice("withAgreement", Whether::of))
                .orElse(Whether.NOT_KNOWN);
        var seen = read.yes("paperSeen", "Select whether somebody saw the paper");
        var paper = read.optionalWords("paper");
        var since = read.optionalDay("sinceOn");
        var known = read.pastDay("knownOn", "Enter the day", today);
        news.forEach(
                each -> read.inOrder("knownOn", new Dated(LEARNT, known), new Dated("more was learnt", each.on())));
        return read.accept(() -> new DecisionMaker(
                kind.orElseThrow(), who, limits, agreement, new Paper(seen, paper), new Times(since, known)));
    }

    /// Reads what became known.
    static Reading<MakerNews> readNews(Reader read, DecisionMaker maker, LocalDate today) {
        var became = read.choice("became", Became::of, "Select what became known");
        var guardian = became.filter(Became.CONCERN::equals)
                .flatMap(_ -> read.optionalChoice("guardianTold", Whether::of))
                .orElse(Whether.NOT_KNOWN);
        var words = read.words("words", "Enter what became known, and how");
        var on = read.pastDay("heardOn", "Enter the day", today);
        read.inOrder("heardOn", new Dated(LEARNT, maker.times().known()), new Dated("more was learnt", on));
        return read.accept(() -> new MakerNews(became.orElseThrow(), guardian, words, on));
    }

    /// One as it was entered.
    static Typed entered(DecisionMaker maker) {
        return Typed.nothing()
                .with("kind", maker.kind().code())
                .with("who", maker.who())
                .withAny("limits", maker.limits())
                .with("withAgreement", maker.withAgreement().code())
                .with("paperSeen", maker.paper().seen() ? "yes" : "no")
                .withAny("paper", maker.paper().words())
                .with("sinceOn", maker.times().since())
                .with("knownOn", maker.times().known());
    }

    /// What became known as it was entered.
    static Typed entered(MakerNews news) {
        return Typed.nothing()
                .with("became", news.became().code())
                .with("guardianTold", news.guardianTold().code())
                .with("words", news.words())
                .with("heardOn", news.on());
    }
}
