package org.ownwords.letter;

import gg.jte.Content;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

/// A letter that was sent: to whom, how and when can be put right, and what the worker had added. What was made
/// from the record stays as it was made.
@Component
class LetterAgain implements RecordsAgain {

    private final Letters letters;
    private final LetterTellsStore ever;
    private final KeptEntries kept;
    private final Guarding guarding;
    private final Templates templates;

    LetterAgain(Letters letters, LetterTellsStore ever, KeptEntries kept, Guarding guarding, Templates templates) {
        this.letters = letters;
        this.ever = ever;
        this.kept = kept;
        this.guarding = guarding;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "letter";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    /// That whoever raised the concern was told is recorded with the new one.
    @Override
    public Set<String> askedAgain() {
        return Set.of("referrer_told");
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return LetterForm.entered(letter(file, row));
    }

    private Letter letter(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.letterFields("", typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var before = letter(file, row);
        var first = kept.first(file, table(), row);
        return LetterForm.read(
                        read,
                        letters.raised(file, before.kind(), before.about()),
                        by.today(),
                        words -> Slip.in(words, guarding.guarded(file, before.kind(), before.about(), by)))
                .map(right -> id -> letters.send(
                        id,
                        file,
                        new Letter(
                                before.kind(),
                                before.about(),
                                before.made(),
                                right.own(),
                                right.sent(),
                                before.resends()),
                        first,
                        by));
    }
}
