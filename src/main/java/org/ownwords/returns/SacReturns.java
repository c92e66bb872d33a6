package org.ownwords.returns;

import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The return as the record stands, for pages. Whoever wants several as at one moment asks within one transaction of
/// this isolation.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class SacReturns {

    private final SacStore store;

    SacReturns(SacStore store) {
        this.store = store;
    }

    /// The return of one council.
    Computed of(String authority, ReportingYear year) {
        var template = SacTemplate.of(year);
        if (template.isEmpty()) {
            return new Computed.NotCollectedYet(SacTemplate.first());
        }
        return store.council(authority)
                .<Computed>map(council ->
                        new Computed.Done(SacReturn.of(council, year, template.get(), store.counts(authority, year))))
                .orElseGet(() -> new Computed.NoSuchCouncil(authority));
    }
}
