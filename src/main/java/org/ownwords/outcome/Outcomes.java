package org.ownwords.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.outcome.OutcomeFact.AskReceived;
import org.ownwords.outcome.OutcomeFact.OutcomeChanged;
import org.ownwords.outcome.OutcomeFact.OutcomeExpressed;
import org.ownwords.outcome.OutcomeFact.OutcomeWithdrawn;
import org.ownwords.outcome.OutcomeFact.PersonAsked;
import org.ownwords.outcome.OutcomeFact.PersonNotAsked;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What people say they want. Every method takes the id of the row it writes; the same id twice records once.
@Service
@Transactional
public class Outcomes {

    private final OutcomeStore store;
    private final OutcomeAddsStore adds;
    private final WithdrawalStore withdrawals;
    private final AskStore asks;
    private final ApplicationEventPublisher events;

    Outcomes(
            OutcomeStore store,
            OutcomeAddsStore adds,
            WithdrawalStore withdrawals,
            AskStore asks,
            ApplicationEventPublisher events) {
        this.store = store;
        this.adds = adds;
        this.withdrawals = withdrawals;
        this.asks = asks;
        this.events = events;
    }

    /// Records whether the person was asked.
    public void ask(UUID id, CaseId caseId, Ask ask, By by) {
        ask(id, caseId, ask, null, by);
    }

    /// @param first what this is recorded in the place of, or null
    void ask(UUID id, CaseId caseId, Ask ask, @Nullable UUID first, By by) {
        if (asks.add(id, caseId, ask, first, by)) {
            events.publishEvent(
                    switch (ask) {
                        case Ask.Asked _, Ask.AskedElsewhere _ -> new PersonAsked(caseId, id, by);
                        case Ask.NotAsked _, Ask.NotAskedElsewhere _ -> new PersonNotAsked(caseId, id, by);
                        case Ask.NotSaidElsewhere _ -> new AskReceived(caseId, id, by);
                    });
        }
    }

    /// Records something the person wants that they had not said before.
    public void express(OutcomeId id, CaseId caseId, Said said, By by) {
        if (adds.addOutcome(id, caseId, said, null, null, by)) {
            events.publishEvent(new OutcomeExpressed(caseId, id, by));
        }
    }

    /// Records that the person changed their mind: what was said before stays, struck through, and this
    /// replaces it.
    ///
    /// @param why why it changed, or null if they did not say
    /// @return false where somebody else has recorded a change of the same words already; nothing is recorded then
    public boolean change(OutcomeId id, CaseFile file, OutcomeId replaced, Said said, @Nullable String why, By by) {
        var added = adds.addOutcome(id, file.id(), said, replaced, why, by);
        if (added) {
            events.publishEvent(new OutcomeChanged(file.id(), id, replaced, by));
        }
        return added || adds.isOutcome(id);
    }

    /// Records something the person wants again as they said it. Its withdrawal, its category and how far it came about
    /// stay with it.
    ///
    /// @param before what was recorded in error
    void sayAgain(OutcomeId id, CaseFile file, DesiredOutcome before, Said said, @Nullable String why, By by) {
        if (adds.addAgain(id, file.id(), before.id(), said, why, by)) {
            events.publishEvent(
                    before.changed() == null
                            ? new OutcomeExpressed(file.id(), id, by)
                            : new OutcomeChanged(file.id(), id, before.changed().before(), by));
        }
    }

    /// Records that the person no longer wants something, in their words.
    ///
    /// @return false where somebody else has recorded that already; nothing is recorded then
    public boolean withdraw(UUID id, CaseFile file, OutcomeId outcome, String words, LocalDate on, By by) {
        var added = withdrawals.add(id, file.id(), outcome, words, on, by);
        if (added) {
            events.publishEvent(new OutcomeWithdrawn(file.id(), id, outcome, by));
        }
        return added || withdrawals.isRecorded(id);
    }

    /// Everything the person has said they want on this case, the newest first, whether or not it is still
    /// current.
    @Transactional(readOnly = true)
    public List<DesiredOutcome> on(CaseFile file) {
        return store.on(file.id());
    }

    /// The same, without those that another system sent as said in another enquiry of the case.
    @Transactional(readOnly = true)
    public List<DesiredOutcome> on(CaseFile file, UUID enquiry) {
        return store.on(file.id(), enquiry);
    }

    /// The current ones.
    @Transactional(readOnly = true)
    public List<DesiredOutcome> current(CaseFile file) {
        return on(file).stream().filter(DesiredOutcome::isCurrent).toList();
    }

    /// One of the things said on this case.
    ///
    /// @throws NotFound where it was not said on this case
    @Transactional(readOnly = true)
    public DesiredOutcome get(CaseFile file, OutcomeId id) {
        return on(file).stream()
                .filter(outcome -> outcome.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Every asking that was recorded, and every reason for not asking, the newest first.
    @Transactional(readOnly = true)
    public List<AskMade> asks(CaseFile file) {
        return asks.on(file.id());
    }
}
