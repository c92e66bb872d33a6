package org.ownwords.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.access.By;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.disclosure.Audience;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.page.NotFound;
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
    private final YearCounts counts;
    private final GapStore gaps;
    private final PublishedYears published;

    SacReturns(SacStore store, YearCounts counts, GapStore gaps, PublishedYears published) {
        this.store = store;
        this.counts = counts;
        this.gaps = gaps;
        this.published = published;
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

    /// The return of a year that has begun, of the council of whoever asks.
    ///
    /// @param year as it stands in an address
    /// @throws NotFound if there is none
    SacReturn in(String year, By by) {
        return switch (of(by.authority(), begun(year, by))) {
            case Computed.Done done -> done.sac();
            case Computed.NoSuchCouncil _, Computed.NotCollectedYet _ -> throw new NotFound();
        };
    }

    /// The council of whoever asks.
    Council council(By by) {
        return store.council(by.authority()).orElseThrow(NotFound::new);
    }

    /// What is published of the return of one council.
    Optional<PublishedReturn> published(String authority, ReportingYear year, LocalDate today) {
        return SacTemplate.of(year)
                .flatMap(template -> store.council(authority)
                        .map(council ->
                                PublishedReturn.of(council, year, template, published.of(authority, year, today))));
    }

    /// What whoever asks may see of the return of a year that has begun.
    ///
    /// @throws NotFound if there is none
    Shown shown(String year, By by) {
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> Shown.exact(in(year, by));
            case EVERYBODY -> Shown.published(published(year, by));
        };
    }

    /// What is published of the return of a year that has begun.
    ///
    /// @throws NotFound if there is none
    PublishedReturn published(String year, By by) {
        return published(by.authority(), begun(year, by), by.today()).orElseThrow(NotFound::new);
    }

    /// The same of the year before, with nothing in it where there was no collection.
    Shown before(Shown shown, By by) {
        if (shown.exact()) {
            return Shown.exact(before(shown.sac()));
        }
        var sac = shown.sac();
        return Shown.published(published(by.authority(), sac.year().before(), by.today())
                .orElseGet(() -> PublishedReturn.of(
                        sac.council(),
                        sac.year().before(),
                        sac.template(),
                        new PublishedYear(Optional.empty(), Map.of()))));
    }

    /// A year that has begun.
    ///
    /// @throws NotFound if it is not one
    static ReportingYear begun(String year, By by) {
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
    SacReturn before(SacReturn sac) {
        return switch (of(sac.council().code(), sac.year().before())) {
            case Computed.Done done -> done.sac();
            case Computed.NoSuchCouncil _, Computed.NotCollectedYet _ ->
                SacReturn.of(sac.council(), sac.year().before(), sac.template(), List.of());
        };
    }

    /// What there is to look at in a return: in its cells, beside the year before, and in the record behind it.
    List<Finding> checks(SacReturn sac, LocalDate today) {
        var findings = new ArrayList<>(SacChecks.of(sac));
        findings.addAll(SacChecks.exchanged(gaps.supported(sac.council().code(), sac.year())));
        findings.addAll(SacChecks.withoutRisk(gaps.withoutRisk(sac.council().code(), sac.year())));
        findings.addAll(SacChecks.yearOnYear(before(sac), sac, sac.year().isOver(today)));
        return findings;
    }
}
