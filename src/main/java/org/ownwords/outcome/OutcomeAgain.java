package org.ownwords.outcome;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.Dated;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Component;

/// Words that were written down wrongly. If they changed other words, what is recorded in their place does. What
/// was said and judged of them stays with them.
@Component
class OutcomeAgain implements RecordsAgain {

    private record Corrected(Said said, @Nullable String why) {}

    private final Outcomes outcomes;
    private final OutcomeTellsStore ever;
    private final KeptEntries kept;
    private final Templates templates;

    OutcomeAgain(Outcomes outcomes, OutcomeTellsStore ever, KeptEntries kept, Templates templates) {
        this.outcomes = outcomes;
        this.ever = ever;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "desired_outcome";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
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
        var inError = get(file, row);
        var changed = inError.changed();
        if (changed != null) {
            read.inOrder("saidOn", Dated.orNull("they said what it replaces", saidOn(file, changed.before())), said);
        }
        read.inOrder("saidOn", said, after(file, new OutcomeId(kept.first(file, table(), row))));
        if (voice.equals(Optional.of(Voice.ADULT))) {
            read.inOrder("saidOn", said, file.person().details().death());
        }
        var why = read.optionalWords("why");
        return read.accept(() -> new Corrected(new Said(words, voice.orElseThrow(), on), why))
                .map(corrected -> id ->
                        outcomes.sayAgain(new OutcomeId(id), file, inError, corrected.said(), corrected.why(), by));
    }

    /// The day of other words, as it is known now.
    private @Nullable LocalDate saidOn(CaseFile file, OutcomeId id) {
        return outcomes.on(file).stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseGet(() -> get(file, id.value()))
                .saidOn();
    }

    /// What became of the words, where that has a day: it came after them.
    private @Nullable Dated after(CaseFile file, OutcomeId id) {
        return outcomes.on(file).stream()
                .filter(outcome -> outcome.id().equals(id))
                .flatMap(outcome -> after(file, outcome.standing()).stream())
                .findFirst()
                .orElse(null);
    }

    private Optional<Dated> after(CaseFile file, Standing standing) {
        return switch (standing) {
            case Standing.Current() -> Optional.empty();
            case Standing.Changed(var into) ->
                Optional.ofNullable(Dated.orNull("they said what replaces it", saidOn(file, into)));
            case Standing.Withdrawn withdrawn ->
                Optional.of(new Dated("they said they no longer want it", withdrawn.on()));
        };
    }
}
