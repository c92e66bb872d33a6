package org.ownwords.outcome;

import gg.jte.Content;
import java.util.UUID;
import java.util.function.Consumer;
import org.ownwords.access.By;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.correction.KeptEntries;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Component;

@Component
class WithdrawalAgain implements RecordsAgain {

    private final Outcomes outcomes;
    private final KeptEntries kept;
    private final Templates templates;

    WithdrawalAgain(Outcomes outcomes, KeptEntries kept, Templates templates) {
        this.outcomes = outcomes;
        this.kept = kept;
        this.templates = templates;
    }

    @Override
    public String table() {
        return "outcome_withdrawal";
    }

    @Override
    public Typed entered(CaseFile file, UUID row) {
        return outcomes.get(file, of(file, row)).standing() instanceof Standing.Withdrawn(var on, var words)
                ? new Withdrawal(words, on).entered()
                : Typed.nothing();
    }

    private OutcomeId of(CaseFile file, UUID row) {
        return new OutcomeId(kept.named(file, table(), "outcome_id", row));
    }

    @Override
    public Content questions(CaseFile file, UUID row, Typed typed, Problems problems, By by) {
        return templates.outcomeWithdrawalFields(typed, problems, by.today());
    }

    @Override
    public Reading<Consumer<UUID>> read(Reader read, CaseFile file, UUID row, By by) {
        var outcome = of(file, row);
        var death = file.person().details().death();
        return Withdrawal.read(read, outcomes.get(file, outcome), death, by.today())
                .map(withdrawal -> id -> record(id, file, outcome, withdrawal, by));
    }

    private void record(UUID id, CaseFile file, OutcomeId outcome, Withdrawal withdrawal, By by) {
        if (!outcomes.withdraw(id, file, outcome, withdrawal.words(), withdrawal.on(), by)) {
            throw new IllegalStateException("What was withdrawn in error is withdrawn once more: " + outcome);
        }
    }
}
