package org.ownwords.returns.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.page.NotFound;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.cells.SacTemplate;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/// What councils publish of their returns, beside the other figures of the year.
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PublishedReturns {

    private final SacReturns returns;
    private final PublishedYears published;

    PublishedReturns(SacReturns returns, PublishedYears published) {
        this.returns = returns;
        this.published = published;
    }

    /// The same as the record is at one moment.
    public static PublishedReturns at(MomentStore moment) {
        var counts = moment.counts();
        return new PublishedReturns(moment.returns(), new PublishedYears(counts, List.of(new SacSheet(counts))));
    }

    /// What is published of the return of one council.
    public Optional<PublishedReturn> of(String authority, ReportingYear year, LocalDate today) {
        return SacTemplate.of(year)
                .flatMap(template -> returns.council(authority)
                        .map(council ->
                                PublishedReturn.of(council, year, template, published.of(authority, year, today))));
    }

    /// What is published of the return of a year that has begun, of the council of the person who asks.
    ///
    /// @param year as written in an address
    /// @throws NotFound if there is none
    public PublishedReturn in(String year, By by) {
        return of(by.authority(), SacReturns.begun(year, by), by.today()).orElseThrow(NotFound::new);
    }

    /// The same of the year before, with nothing in it where there was no collection.
    public PublishedReturn before(SacReturn sac, LocalDate today) {
        return of(sac.council().code(), sac.year().before(), today)
                .orElseGet(() -> PublishedReturn.of(
                        sac.council(),
                        sac.year().before(),
                        sac.template(),
                        new PublishedYear(Optional.empty(), Map.of())));
    }
}
