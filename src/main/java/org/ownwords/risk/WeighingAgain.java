package org.ownwords.risk;

import gg.jte.Content;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.outcome.Outcomes;
import org.ownwords.page.NotFound;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.ownwords.risk.WeighingForm.Earlier;
import org.springframework.stereotype.Component;

/// A risk that was written down wrongly. Later weighings of it stay. What a manager agreed to was what was
/// written before, so that falls, and is asked for again.
@Component
class WeighingAgain implements RecordsAgain {

    private final Risks risks;
    private final WeighingTellsStore ever;
    private final KeptEntries kept;
    private final Outcomes outcomes;
    private final Templates templates;

    WeighingAgain(Risks risks, WeighingTellsStore ever, KeptEntries kept, Outcomes outcomes, Templates templates) {
        this.risks = risks;
        this.ever = ever;
        this.kept = kept;
        this.outcomes = outcomes;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "risk_weighing";
    }

    @Override
    public boolean takesItsPlace() {
        return true;
    }

    @Override
    public Set<String> askedAgain() {
        return Set.of("risk_agreement");
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return WeighingForm.entered(get(file, row));
    }

    /// In error or not.
    private Weighing get(CaseFile file, UUID row) {
        return ever.tell(file.id().chain(), row).orElseThrow(NotFound::new);
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.riskFields(
                BesideForm.wishes(outcomes.on(file), typed),
                typed,
                problems,
                file.person().details().givenName(),
                by);
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var first = new WeighingId(kept.first(file, table(), row));
        var before = before(file, get(file, row).occasion().follows());
        return WeighingForm.read(read, file.person().details(), outcomes.on(file), before, by.today())
                .map(right -> id -> risks.weigh(new WeighingId(id), file, right, first, by));
    }

    private @Nullable Earlier before(CaseFile file, @Nullable WeighingId follows) {
        if (follows == null) {
            return null;
        }
        var earlier = risks.find(file, follows);
        return earlier.isPresent() ? Earlier.of(earlier.get()) : new Earlier(follows, null);
    }
}
