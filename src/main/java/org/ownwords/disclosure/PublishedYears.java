package org.ownwords.disclosure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.ownwords.counted.AsOf;
import org.ownwords.counted.YearCounts;
import org.ownwords.history.CountedOnce;
import org.ownwords.history.History;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What may be published of a council's year, over the return and the Board's figures together. Anything else
/// that is published, such as a share, a rate or a measure, is made only of these numbers.
@Service
@Transactional(readOnly = true)
public class PublishedYears {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /// Some years of a council.
    private static final int MOST = 64;

    /// A year as it stood at the end of a day.
    private record Of(ReportingYear year, LocalDate until) {}

    /// Gives what was worked out earlier if nothing has been recorded since.
    private interface Keeps {
        Map<Cell, OptionalLong> numbers(String authority, Of of, Supplier<Map<Cell, OptionalLong>> working);
    }

    private final YearCounts counts;
    private final List<Sheet> sheets;
    private final Keeps kept;

    private PublishedYears(YearCounts counts, List<Sheet> sheets, Keeps kept) {
        this.counts = counts;
        this.sheets = List.copyOf(sheets);
        this.kept = kept;
    }

    @Autowired
    PublishedYears(YearCounts counts, List<Sheet> sheets, History history) {
        this(counts, sheets, new CountedOnce<Of, Map<Cell, OptionalLong>>(history, MOST)::get);
    }

    /// Works out each time: for a command, which asks once.
    public PublishedYears(YearCounts counts, List<Sheet> sheets) {
        this(counts, sheets, (_, _, working) -> working.get());
    }

    public PublishedYear of(String authority, ReportingYear year, LocalDate today) {
        var until = Cutoff.of(counts.growth(authority, year), today);
        return new PublishedYear(
                until,
                until.map(day -> kept.numbers(authority, new Of(year, day), () -> numbers(authority, year, until(day))))
                        .orElse(Map.of()));
    }

    /// The record as it stood at the end of a day.
    public static AsOf until(LocalDate day) {
        return new AsOf.At(day.plusDays(1).atStartOfDay(LONDON).toInstant().minusNanos(1000));
    }

    private Map<Cell, OptionalLong> numbers(String authority, ReportingYear year, AsOf when) {
        var network = new Network();
        sheets.forEach(sheet -> sheet.draw(authority, year, when, network));
        PeopleSheet.draw(PeopleSheet.numbers(counts.people(authority, year, when)), network);
        return Map.copyOf(shown(network));
    }

    /// Every number as it may be shown.
    public static Map<Cell, OptionalLong> shown(Network network) {
        var further = Withholding.further(network);
        var shown = new HashMap<Cell, OptionalLong>();
        for (var cell : network.cells()) {
            var number = network.at(cell);
            shown.put(
                    cell,
                    SmallNumbers.isFew(number) || further.contains(cell)
                            ? OptionalLong.empty()
                            : OptionalLong.of(SmallNumbers.rounded(number)));
        }
        var totals = Withholding.totals(network, further);
        for (var total : network.totals()) {
            var number = total.parts().stream().mapToLong(network::at).sum();
            shown.put(
                    total.cell(),
                    totals.contains(total.cell())
                            ? OptionalLong.empty()
                            : OptionalLong.of(SmallNumbers.rounded(number)));
        }
        return shown;
    }
}
