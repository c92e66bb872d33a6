package org.ownwords.counted;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.ownwords.vocabulary.ReportingYear;

/// Gives the earlier count if nothing has been recorded since.
interface Keeps {

    /// A year as it stands, or as it stood at a moment.
    record Of(ReportingYear year, AsOf when) {}

    /// Some years, each as it stands, or as it stood at a moment.
    record OfYears(List<ReportingYear> years, AsOf when) {
        public OfYears {
            years = List.copyOf(years);
        }
    }

    /// A subject of a stretch of time, as it stands or as it stood at a moment.
    record OfStretch(Subject subject, Stretch stretch, AsOf when) {}

    List<Count> cells(String authority, Of of, Supplier<List<Count>> counting);

    People people(String authority, Of of, Supplier<People> counting);

    List<Quote> quotes(String authority, Of of, Supplier<List<Quote>> counting);

    List<Growth> growth(String authority, ReportingYear year, Supplier<List<Growth>> counting);

    HowDone how(String authority, ReportingYear year, Supplier<HowDone> counting);

    Slices slices(String authority, OfStretch of, Supplier<Slices> counting);

    /// Meetings of each kind, by year.
    Map<ReportingYear, Map<String, Long>> meetings(
            String authority, OfYears of, Supplier<Map<ReportingYear, Map<String, Long>>> counting);

    /// Counts each time: for a command, which asks once.
    Keeps NOTHING = new Keeps() {
        @Override
        public List<Count> cells(String authority, Of of, Supplier<List<Count>> counting) {
            return counting.get();
        }

        @Override
        public People people(String authority, Of of, Supplier<People> counting) {
            return counting.get();
        }

        @Override
        public List<Quote> quotes(String authority, Of of, Supplier<List<Quote>> counting) {
            return counting.get();
        }

        @Override
        public List<Growth> growth(String authority, ReportingYear year, Supplier<List<Growth>> counting) {
            return counting.get();
        }

        @Override
        public HowDone how(String authority, ReportingYear year, Supplier<HowDone> counting) {
            return counting.get();
        }

        @Override
        public Slices slices(String authority, OfStretch of, Supplier<Slices> counting) {
            return counting.get();
        }

        @Override
        public Map<ReportingYear, Map<String, Long>> meetings(
                String authority, OfYears of, Supplier<Map<ReportingYear, Map<String, Long>>> counting) {
            return counting.get();
        }
    };
}
