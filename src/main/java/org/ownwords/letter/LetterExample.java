package org.ownwords.letter;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.letter.Letter.Own;
import org.ownwords.letter.Letter.Sent;
import org.ownwords.page.NotFound;
import org.ownwords.passage.Passages;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A letter of the demonstration council, through the same door as all others.
@Service
@Transactional
public class LetterExample {

    private final Letters letters;
    private final Passages passages;

    LetterExample(Letters letters, Passages passages) {
        this.letters = letters;
        this.passages = passages;
    }

    /// Sends by post what was decided to whoever raised the concern of a case, which records that they were told.
    ///
    /// @throws NotFound where there is nothing to tell
    public void tellReferrer(CaseFile file, String toWhom, String council, By by) {
        var possible = letters.possible(file).stream()
                .filter(each -> each.kind() == LetterKind.REFERRER)
                .findFirst()
                .orElseThrow(NotFound::new);
        var writer = new Writer(
                file.person().details().givenName(),
                file.person().name(),
                by.practitioner().name(),
                council);
        letters.send(
                UUID.randomUUID(),
                file,
                new Letter(
                        possible.kind(),
                        possible.about(),
                        Made.of(possible.kind(), possible.facts(), writer, passages.on(by.today())),
                        new Own(null, null),
                        new Sent(toWhom, SentHow.POST, by.today()),
                        null),
                null,
                by);
    }
}
