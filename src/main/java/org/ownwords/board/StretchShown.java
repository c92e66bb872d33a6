package org.ownwords.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownwords.counted.Quote;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.vocabulary.ReportingYear;

/// A page of further figures as a reader sees it. It is wide because the page shows each of these by itself.
///
/// @param by         by what the figures are broken down, where they are
/// @param exact      whether they are exact and as of now
/// @param opensCases whether the reader may see exact figures
/// @param shown      the time that was chosen, and the same of the years before, the latest first
record StretchShown(
        StretchTopic topic,
        ChosenTime time,
        Breakdown by,
        boolean exact,
        boolean opensCases,
        List<Of> shown,
        LocalDate today) {

    /// The figures of one time.
    ///
    /// @param until the last day whose record they are of; none where they are exact, or where nothing can be
    ///              published yet
    record Of(ChosenTime time, Optional<LocalDate> until, List<Told> figures, List<Grid> grids) {}

    StretchShown {
        shown = List.copyOf(shown);
    }

    public Of chosen() {
        return shown.getFirst();
    }

    public boolean isNothing() {
        return !exact && chosen().until().isEmpty();
    }

    /// The days of which the figures are. Of a time that goes on, only those that have been.
    public String days() {
        var stretch = time.stretch();
        var last = chosen().until().orElse(today);
        var from = "From " + Days.day(stretch.from());
        return stretch.to().isAfter(last) ? from + " so far" : from + " to " + Days.day(stretch.to());
    }

    /// Whose words stand beside the figures.
    public boolean quotes(Quote quote) {
        return quote.isWithoutEnquiry() == (topic == StretchTopic.CONCERNS);
    }

    /// The same, in a sentence.
    public String quoted() {
        return topic == StretchTopic.CONCERNS
                ? "Of people for whom something else was done than an enquiry, and who were asked in %s whether it helped."
                        .formatted(time.year().text())
                : "Of enquiries that ended in %s.".formatted(time.year().text());
    }

    /// The figure with the same title in each of the years before that has it.
    public Map<String, Figure> before(Told told) {
        var found = new LinkedHashMap<String, Figure>();
        for (var each : shown.subList(1, shown.size())) {
            each.figures().stream()
                    .filter(figure -> figure.title().equals(told.title()))
                    .map(Told::figure)
                    .filter(figure -> figure.hasShares()
                            && figure.parts().size() == told.figure().parts().size())
                    .forEach(figure -> found.put(each.time().year().text(), figure));
        }
        return found;
    }

    /// The times that can be chosen: this year and the two before, and for exact figures the quarters of the year.
    public List<ChosenTime> times() {
        var now = ReportingYear.of(today);
        var times = new ArrayList<ChosenTime>();
        Stream.of(now, now.before(), now.before().before()).forEach(year -> times.add(ChosenTime.of(year)));
        if (exact) {
            IntStream.rangeClosed(1, ChosenTime.QUARTERS)
                    .mapToObj(quarter -> ChosenTime.quarter(time.year(), quarter))
                    .filter(each -> !each.stretch().from().isAfter(today))
                    .forEach(times::add);
        }
        if (!times.contains(time)) {
            times.add(time);
        }
        return times;
    }

    /// The months of the year that have begun, to choose the first and the last of.
    public List<Option> months() {
        return IntStream.rangeClosed(1, ChosenTime.MONTHS)
                .mapToObj(time::month)
                .filter(each -> !each.stretch().from().isAfter(today))
                .map(each -> Option.of(each.text(), each.words()))
                .toList();
    }

    /// The month that figures begin with, as it is chosen.
    public String firstMonth() {
        return time.month(time.first()).text();
    }

    /// The month that figures end with. Of a year that goes on, the last that has begun.
    public String lastMonth() {
        return IntStream.rangeClosed(time.first(), time.last())
                .mapToObj(time::month)
                .filter(each -> !each.stretch().from().isAfter(today))
                .reduce((_, later) -> later)
                .orElse(time)
                .text();
    }

    public String path(ChosenTime other) {
        return path(other, by, !exact);
    }

    public String path(Breakdown other) {
        return path(time, other, !exact);
    }

    /// Where the other way of seeing the same year is.
    public String otherWay() {
        return path(ChosenTime.of(time.year()), by, exact);
    }

    private String path(ChosenTime of, Breakdown broken, boolean published) {
        return topic.path() + "?time=" + of.text()
                + (topic == StretchTopic.BREAKDOWNS ? "&by=" + broken.code() : "")
                + (opensCases && published ? "&published=true" : "");
    }
}
