package org.ownwords.counted;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ownwords.history.CountedOnce;
import org.ownwords.history.History;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Component;

/// Keeps what the pages ask for, for as long as nothing is recorded: a year is counted once after each
/// change, and not again for each page.
@Component
class CountsOnce implements Keeps {

    /// Some years of a council, as they stand and as they stood at the days they are published by.
    private static final int MOST = 64;

    private final CountedOnce<Of, List<Count>> cells;
    private final CountedOnce<Of, People> people;
    private final CountedOnce<Of, List<Quote>> quotes;
    private final CountedOnce<ReportingYear, List<Growth>> growth;
    private final CountedOnce<ReportingYear, HowDone> how;
    private final CountedOnce<OfStretch, Slices> slices;
    private final CountedOnce<OfYears, Map<ReportingYear, Map<String, Long>>> meetings;

    CountsOnce(History history) {
        this.cells = new CountedOnce<>(history, MOST);
        this.people = new CountedOnce<>(history, MOST);
        this.quotes = new CountedOnce<>(history, MOST);
        this.growth = new CountedOnce<>(history, MOST);
        this.how = new CountedOnce<>(history, MOST);
        this.slices = new CountedOnce<>(history, MOST);
        this.meetings = new CountedOnce<>(history, MOST);
    }

    @Override
    public List<Count> cells(String authority, Of of, Supplier<List<Count>> counting) {
        return cells.get(authority, of, () -> List.copyOf(counting.get()));
    }

    @Override
    public People people(String authority, Of of, Supplier<People> counting) {
        return people.get(authority, of, counting);
    }

    @Override
    public List<Quote> quotes(String authority, Of of, Supplier<List<Quote>> counting) {
        return quotes.get(authority, of, () -> List.copyOf(counting.get()));
    }

    @Override
    public List<Growth> growth(String authority, ReportingYear year, Supplier<List<Growth>> counting) {
        return growth.get(authority, year, () -> List.copyOf(counting.get()));
    }

    @Override
    public HowDone how(String authority, ReportingYear year, Supplier<HowDone> counting) {
        return how.get(authority, year, counting);
    }

    @Override
    public Slices slices(String authority, OfStretch of, Supplier<Slices> counting) {
        return slices.get(authority, of, counting);
    }

    @Override
    public Map<ReportingYear, Map<String, Long>> meetings(
            String authority, OfYears of, Supplier<Map<ReportingYear, Map<String, Long>>> counting) {
        return meetings.get(authority, of, () -> Map.copyOf(counting.get()));
    }
}
