package org.ownwords.outcome;

import gg.jte.Content;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.page.Dated;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Component;

/// Words that were written down wrongly. If they changed other words, what is recorded in their place does.
@Component
class OutcomeAgain implements RecordsAgain {

    private record Corrected(Said said, @Nullable String why) {}

    private final Outcomes outcomes;
    private final OutcomeTellsStore ever;
    private final Templates templates;

    OutcomeAgain(Outcomes outcomes, OutcomeTellsStore ever, Templates templates) {
        this.outcomes = outcomes;
        this.ever = ever;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "desired_outcome";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        var outcome = get(file, row);
        var changed = outcome.changed();
        var voice = outcome.said().voice();
        return Typed.nothing()
                .with("words", outcome.words())
                .withAny("voice", voice == null ? null : voice.code())
                .with("saidOn", outcome.saidOn())
                .withAny("why", changed == null ? null : changed.why());
    }

    /// In error or not.
    private DesiredOutcome get(CaseFile file, UUID row) {
        return ever.outcomes(file.id().chain()).stream()
                .filter(outcome -> outcome.id().value().equals(row))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.outcomeSaidFields(typed, problems, get(file, row), by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var words = read.words("words", "Enter what they say they want");
        var voice = read.choice("voice", Voice::of, "Select whose voice these words are");
        var on = read.pastDay("saidOn", "Enter the day they said it", by.today());
        var said = new Dated("they said this", on);
        var changed = get(file, row).changed();
        if (changed != null) {
            var before = get(file, changed.before().value()).saidOn();
            read.inOrder("saidOn", Dated.orNull("they said what it replaces", before), said);
        }
        if (voice.equals(Optional.of(Voice.ADULT))) {
            read.inOrder("saidOn", said, file.person().details().death());
        }
        var why = read.optionalWords("why");
        return read.accept(() -> new Corrected(new Said(words, voice.orElseThrow(), on), why))
                .map(corrected -> id -> record(new OutcomeId(id), file, get(file, row), corrected, by));
    }

    private void record(OutcomeId id, CaseFile file, DesiredOutcome before, Corrected corrected, By by) {
        var changed = before.changed();
        if (changed == null) {
            outcomes.express(id, file.id(), corrected.said(), by);
        } else if (!outcomes.change(id, file, changed.before(), corrected.said(), corrected.why(), by)) {
            throw new IllegalStateException("Words in error are changed once more: " + before.id());
        }
    }
}
