package org.ownwords.counted;

import java.util.List;
import java.util.Map;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was counted of a council's year, at a moment. The only way for pages and files to get a year's
/// numbers. The numbers are exact: `disclosure` decides what may be shown to whom.
@Service
@Transactional(readOnly = true)
public class YearCounts {

    private final CellCountStore cells;
    private final PeopleStore people;
    private final GrowthStore growth;
    private final AsOfStore asOf;
    private final HowDoneStore how;
    private final SliceStore slices;
    private final Keeps kept;

    // It is wide because each kind of number has a store of its own.
    YearCounts(
            CellCountStore cells,
            PeopleStore people,
            GrowthStore growth,
            AsOfStore asOf,
            HowDoneStore how,
            SliceStore slices,
            Keeps kept) {
        this.cells = cells;
        this.people = people;
        this.growth = growth;
        this.asOf = asOf;
        this.how = how;
        this.slices = slices;
        this.kept = kept;
    }

    /// The cells of the national return: concerns, enquiries and reviews, and different people in them.
    public List<Count> cells(String authority, ReportingYear year, AsOf when) {
        return kept.cells(
                authority, new Keeps.Of(year, when), () -> asOf.counted(when, () -> cells.counts(authority, year)));
    }

    /// A part of the return of every council that the database shows, for commands.
    public List<Count> cellsOfAll(Part part, ReportingYear year) {
        return cells.counts(part, year);
    }

    /// How the work was done in a year, as of now, for pages of those who may open the cases.
    public HowDone how(String authority, ReportingYear year) {
        return kept.how(authority, year, () -> how.of(authority, year));
    }

    /// What is counted of a stretch of time for the Board.
    public Slices slices(String authority, Subject subject, Stretch stretch, AsOf when) {
        return kept.slices(
                authority,
                new Keeps.OfStretch(subject, stretch, when),
                () -> asOf.counted(when, () -> slices.of(authority, subject, stretch)));
    }

    /// How many meetings of each kind were held in each of some years, by the code of the kind.
    public Map<ReportingYear, Map<String, Long>> meetings(String authority, List<ReportingYear> years, AsOf when) {
        return kept.meetings(
                authority,
                new Keeps.OfYears(years, when),
                () -> asOf.counted(when, () -> how.meetings(authority, years)));
    }

    /// Different people, each by the last of their enquiries that ended in the year.
    public People people(String authority, ReportingYear year, AsOf when) {
        return kept.people(
                authority, new Keeps.Of(year, when), () -> asOf.counted(when, () -> people.counts(authority, year)));
    }

    /// The latest words that people agreed to share with the Board.
    public List<Quote> quotes(String authority, ReportingYear year, AsOf when) {
        return kept.quotes(
                authority, new Keeps.Of(year, when), () -> asOf.counted(when, () -> people.quotes(authority, year)));
    }

    /// How much of the year was recorded on which day.
    public List<Growth> growth(String authority, ReportingYear year) {
        return kept.growth(authority, year, () -> growth.growth(authority, year));
    }
}
