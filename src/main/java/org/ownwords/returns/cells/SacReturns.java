package org.ownwords.returns.cells;

import java.util.List;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.page.NotFound;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// The return as the record stands, for pages. To get several as at one moment, ask within one transaction of
/// this isolation level.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class SacReturns {

    private final SacStore store;
    private final YearCounts counts;

    SacReturns(SacStore store, YearCounts counts) {
        this.store = store;
        this.counts = counts;
    }

    /// The return of one council.
    Computed of(String authority, ReportingYear year) {
        var template = SacTemplate.of(year);
        if (template.isEmpty()) {
            return new Computed.NotCollectedYet(SacTemplate.first());
        }
        return store.council(authority)
                .<Computed>map(council -> new Computed.Done(
                        SacReturn.of(council, year, template.get(), counts.cells(authority, year, new AsOf.Now()))))
                .orElseGet(() -> new Computed.NoSuchCouncil(authority));
    }

    /// The return of a year that has begun, of the council of the person who asks.
    ///
    /// @param year as written in an address
    /// @throws NotFound if there is none
    public SacReturn in(String year, By by) {
        return switch (of(by.authority(), begun(year, by))) {
            case Computed.Done done -> done.sac();
            case Computed.NoSuchCouncil _, Computed.NotCollectedYet _ -> throw new NotFound();
        };
    }

    public Optional<Council> council(String authority) {
        return store.council(authority);
    }

    /// The council of the person who asks.
    public Council council(By by) {
        return council(by.authority()).orElseThrow(NotFound::new);
    }

    /// A year that has begun.
    ///
    /// @throws NotFound if it is not one
    public static ReportingYear begun(String year, By by) {
        try {
            var of = ReportingYear.of(year);
            if (of.from() <= ReportingYear.of(by.today()).from()) {
                return of;
            }
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
        throw new NotFound();
    }

    /// The same council's return of the year before, with nothing in it where there was no collection.
    public SacReturn before(SacReturn sac) {
        return switch (of(sac.council().code(), sac.year().before())) {
            case Computed.Done done -> done.sac();
            case Computed.NoSuchCouncil _, Computed.NotCollectedYet _ ->
                SacReturn.of(sac.council(), sac.year().before(), sac.template(), List.of());
        };
    }
}
