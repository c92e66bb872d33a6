package org.ownwords.returns.sending;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.access.Practitioner;
import org.ownwords.page.NotFound;
import org.ownwords.returns.cells.SacCell;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.files.SacFile;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The returns as they were sent.
@Service
@Transactional
public class SentReturns {

    private final SentReturnStore store;
    private final ApplicationEventPublisher events;

    SentReturns(SentReturnStore store, ApplicationEventPublisher events) {
        this.store = store;
        this.events = events;
    }

    /// Keeps a return, every cell of it, as its file. The same id twice keeps once.
    void keep(UUID id, SacReturn sac, SentReturn.SignOff signOff, By by) {
        if (store.add(id, sac.year(), signOff, SacFile.text(SacFile.Rows.submitted(sac)), by)) {
            events.publishEvent(new ReturnSent(id, by));
        }
    }

    /// Those of the practitioner's own council.
    public Visible visibleTo(Practitioner practitioner) {
        return new Visible(practitioner.authority());
    }

    /// The returns one council has sent.
    public final class Visible {

        private final String authority;

        private Visible(String authority) {
            this.authority = authority;
        }

        /// @throws NotFound where there is none, or none they may see
        SentReturn get(UUID id) {
            return store.find(authority, id).orElseThrow(NotFound::new);
        }

        /// The newest first.
        public List<SentReturn> latest() {
            return store.latest(authority);
        }

        public List<SentReturn> of(ReportingYear year) {
            return store.of(authority, year);
        }

        /// The file that was kept.
        String file(SentReturn sent) {
            return store.file(authority, sent.id());
        }

        SortedMap<SacCell, Long> cells(SentReturn sent) {
            return SacFile.cells(file(sent));
        }
    }
}
