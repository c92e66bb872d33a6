package org.ownwords.arrangement;

import java.util.List;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;

/// Somebody who may decide for the person, with what became known of them, the earliest first.
record KnownMaker(MakerId id, CaseId caseId, DecisionMaker maker, List<MakerNews> news) {

    public KnownMaker {
        news = List.copyOf(news);
    }

    /// The address under which is recorded what became known.
    String path() {
        return "%s/decision-makers/%s/news/new".formatted(caseId.path(), id.value());
    }

    MakerStanding standing() {
        return MakerStanding.of(news);
    }

    /// Whether they are asked before a decision in the best interests of the person.
    boolean isAsked() {
        return maker.kind().isAsked() && standing().isOpen();
    }

    /// How they stand, as a sentence, or empty where nothing was heard against it.
    String stands() {
        return switch (standing()) {
            case MakerStanding.MayDecide _ -> "";
            case MakerStanding.Concern(var on, var told) ->
                "There is a concern about them, since %s.%s".formatted(Days.day(on), guardian(told));
            case MakerStanding.Ended(var on) ->
                "They may no longer decide, as was known on %s.".formatted(Days.day(on));
        };
    }

    private static String guardian(Whether told) {
        return switch (told) {
            case YES -> " The Office of the Public Guardian was told.";
            case NO -> " The Office of the Public Guardian was not told.";
            case NOT_KNOWN -> "";
        };
    }
}
