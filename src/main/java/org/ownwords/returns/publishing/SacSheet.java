package org.ownwords.returns.publishing;

import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.disclosure.Network;
import org.ownwords.disclosure.Sheet;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.cells.SacTemplate;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Component;

/// The cells of the return, for what is published with them. There are none before the collection began.
@Component
class SacSheet implements Sheet {

    private final YearCounts counts;

    SacSheet(YearCounts counts) {
        this.counts = counts;
    }

    @Override
    public void draw(String authority, ReportingYear year, AsOf when, Network network) {
        var council = new Council(authority, authority, Council.NOT_KNOWN, Council.NOT_KNOWN);
        SacTemplate.of(year)
                .ifPresent(template ->
                        Sums.draw(SacReturn.of(council, year, template, counts.cells(authority, year, when)), network));
    }
}
