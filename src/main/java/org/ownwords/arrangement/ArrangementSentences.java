package org.ownwords.arrangement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;

/// What the timeline says of who may decide, of wishes in advance and of liberty.
final class ArrangementSentences {

    /// What the person is given of an authorisation or an order about their liberty.
    static final List<String> THEIRS = List.of("What it says", "Until", "Who represents the person");

    private ArrangementSentences() {}

    static String sentence(DecisionMaker maker) {
        return "May decide for the person: %s.".formatted(maker.words());
    }

    static List<Detail> details(DecisionMaker maker) {
        var since = maker.times().since();
        return listed(Stream.of(
                Detail.of("What they may decide", maker.limits()),
                Detail.of("Since", since == null ? null : Days.day(since)),
                Detail.of(
                        "Used with the person’s agreement",
                        maker.withAgreement() == Whether.NOT_KNOWN
                                ? null
                                : maker.withAgreement().words()),
                Detail.of("The paper", maker.paper().seen() ? "Somebody saw it" : "It is only said"),
                Detail.of("About the paper", maker.paper().words())));
    }

    static String sentence(MakerNews news) {
        return switch (news.became()) {
            case CONCERN -> "There is a concern about somebody who may decide for the person.";
            case NO_CONCERN -> "There is no concern any more about somebody who may decide for the person.";
            case ENDED -> "Somebody may no longer decide for the person.";
        };
    }

    static List<Detail> details(MakerNews news) {
        return listed(Stream.of(
                Detail.of("What became known", news.words()),
                Detail.of(
                        "The Office of the Public Guardian was told",
                        news.guardianTold() == Whether.NOT_KNOWN
                                ? null
                                : news.guardianTold().words())));
    }

    static String sentence(AdvanceWish wish) {
        return "%s.".formatted(wish.kind());
    }

    static List<Detail> details(AdvanceWish wish) {
        var made = wish.times().since();
        return listed(Stream.of(
                Detail.of("When it applies", wish.applies()),
                Detail.of("Its form", wish.formSentence()),
                Detail.of("Made", made == null ? null : Days.day(made)),
                Detail.of("Where it is kept", wish.keptWhere())));
    }

    /// What happened about a deprivation of liberty: `Urgent authorisation: Ended by us on 3 July 2026.`
    static String sentence(String what, LibertyStep step) {
        return "%s: %s".formatted(what, step.sentence());
    }

    static List<Detail> details(LibertyStep step) {
        return switch (step.state()) {
            case LibertyState.Asked(var expected) ->
                listed(Stream.of(Detail.of("An answer by", expected == null ? null : Days.day(expected))));
            case LibertyState.Granted(var until, var says, var representative) ->
                listed(Stream.of(
                        Detail.of("Until", until == null ? null : Days.day(until)),
                        Detail.of("What it says", says),
                        Detail.of("Who represents the person", representative)));
            case LibertyState.NotGranted(var why) -> listed(Stream.of(Detail.of("Why", why)));
            case LibertyState.Ended(var why) -> listed(Stream.of(Detail.of("Why", why)));
        };
    }

    private static List<Detail> listed(Stream<Optional<Detail>> details) {
        return details.flatMap(Optional::stream).toList();
    }
}
