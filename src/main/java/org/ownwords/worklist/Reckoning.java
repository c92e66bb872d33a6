package org.ownwords.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.person.CaseFact;
import org.ownwords.person.CaseId;
import org.ownwords.person.Cases;
import org.ownwords.person.PersonFact.DetailsRecorded;
import org.ownwords.switches.SwitchSet;
import org.ownwords.timescale.BankHolidaySet;
import org.ownwords.timescale.TargetSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps what is due on each case up to date. When something is recorded on a case, it is worked out again
/// before the transaction commits: a list never shows what is no longer true.
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Reckoning {

    /// How many cases are worked out at once.
    private static final int TOGETHER = 500;

    private final ReckoningStore store;
    private final WorksOut worksOut;
    private final Cases files;

    Reckoning(ReckoningStore store, WorksOut worksOut, Cases files) {
        this.store = store;
        this.worksOut = worksOut;
        this.files = files;
    }

    @EventListener
    void hear(CaseFact fact) {
        changed(fact.recorded()).cases.add(fact.caseId());
    }

    /// Nobody is to ask somebody who has died.
    @EventListener
    void hear(DetailsRecorded fact) {
        var by = fact.recorded();
        var theirs = changed(by).cases;
        files.visibleTo(by.actor()).about(fact.person()).forEach(file -> theirs.add(file.id()));
    }

    private Changed changed(By by) {
        var changed = (Changed) TransactionSynchronizationManager.getResource(this);
        if (changed == null) {
            changed = new Changed(by);
            TransactionSynchronizationManager.bindResource(this, changed);
            TransactionSynchronizationManager.registerSynchronization(changed);
        }
        return changed;
    }

    /// New targets also apply to work that has already started.
    @EventListener
    void hear(TargetSet set) {
        store.forget();
    }

    /// A day that is no working day any more moves what is due after it.
    @EventListener
    void hear(BankHolidaySet set) {
        store.forget();
    }

    /// What a council turns on may be owed on what was recorded since its day, also where nothing else is due.
    @EventListener
    void hear(SwitchSet set) {
        store.forgetSince(set.from());
    }

    /// The cases of one transaction, worked out once however many facts it has.
    private final class Changed implements TransactionSynchronization {

        private final Set<CaseId> cases = new HashSet<>();
        private final By by;

        private Changed(By by) {
            this.by = by;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            reckon(cases, by.today());
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Reckoning.this);
        }
    }

    /// A new version may owe something because of what was recorded before it.
    void begin(String authority) {
        store.forgetIfOthers(authority, worksOut.asking());
    }

    /// Works out some of the cases on which something was recorded without the doors, or whose pause has run
    /// out.
    ///
    /// @return whether there may be more
    boolean catchUp(LocalDate today) {
        var behind = store.behind(today, TOGETHER);
        reckon(behind, today);
        return behind.size() == TOGETHER;
    }

    private void reckon(Collection<CaseId> cases, LocalDate today) {
        if (cases.isEmpty()) {
            return;
        }
        store.hold(cases);
        worksOut.anew(cases, today);
    }

    /// In the order in which cases are held, so that two transactions for the same cases wait for each other
    /// instead of causing a deadlock.
    static Collection<UUID> inOrder(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).collect(Collectors.toCollection(TreeSet::new));
    }
}
