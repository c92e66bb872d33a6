package org.ownwords.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ownwords.concern.RaisedConcern;
import org.ownwords.concern.Referrer;
import org.ownwords.letter.Facts.OfConcern;
import org.ownwords.letter.Facts.OfMeeting;
import org.ownwords.meeting.ToCome;
import org.ownwords.page.Days;
import org.ownwords.person.CaseFile;
import org.ownwords.section42.ConcernBecame;
import org.ownwords.vocabulary.RaisedBy;

/// A letter that can be written.
///
/// @param words  what about: `concern of 3 July 2026`
/// @param toWhom to whom it would go
record Possible(LetterKind kind, UUID about, String words, String toWhom, Facts facts) {

    String path(CaseFile file) {
        return "%s/letters/new/%s/%s".formatted(file.id().path(), kind.code(), about);
    }

    /// What can be written about it now.
    static List<Possible> of(ToCome meeting, CaseFile file) {
        var facts = new OfMeeting(meeting.on(), meeting.place(), meeting.theirs(), meeting.asked());
        var words = "%s, %s".formatted(meeting.words(), Days.day(meeting.on()));
        var others = new Possible(LetterKind.INVITATION_OF_OTHERS, meeting.id(), words, "", facts);
        return meeting.theirs()
                ? List.of(
                        new Possible(
                                LetterKind.INVITATION,
                                meeting.id(),
                                words,
                                file.person().name(),
                                facts),
                        others)
                : List.of(others);
    }

    /// What can be written about it now.
    static List<Possible> of(RaisedConcern raised, ConcernBecame became) {
        var concern = raised.concern();
        var facts =
                new OfConcern(Days.on(concern.raisedAt()), concern.referrer().raisedBy(), became);
        var words = "Concern of %s".formatted(Days.day(concern.raisedAt()));
        var possible = new ArrayList<Possible>();
        if (isSomebodyElse(concern.referrer())) {
            possible.add(new Possible(
                    became == ConcernBecame.NOT_DECIDED ? LetterKind.RECEIVED : LetterKind.REFERRER,
                    raised.id().value(),
                    words,
                    concern.toldBy(),
                    facts));
        }
        if (became != ConcernBecame.NOT_DECIDED) {
            possible.add(new Possible(LetterKind.PARTNER, raised.id().value(), words, "", facts));
        }
        return possible;
    }

    private static boolean isSomebodyElse(Referrer referrer) {
        return referrer.raisedBy() == null
                ? referrer.name() != null || referrer.organisation() != null
                : referrer.raisedBy() != RaisedBy.SELF;
    }
}
