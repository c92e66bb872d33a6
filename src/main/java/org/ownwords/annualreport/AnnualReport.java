package org.ownwords.annualreport;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Telling;
import org.ownwords.vocabulary.ReportingYear;

/// The report of a year, as far as it has come.
///
/// @param council what the council is called
/// @param told    what the record tells
/// @param members what members sent in and counts
record AnnualReport(
        ReportingYear year,
        String council,
        Map<ReportPart, List<Telling>> told,
        List<Passage> passages,
        List<FromMember> members) {

    String title() {
        return "%s Safeguarding Adults Board: annual report %s"
                .formatted(council.replaceFirst(" Council$", ""), year.text());
    }

    String path() {
        return path(year);
    }

    static String path(ReportingYear year) {
        return "/board/annual-reports/" + year.text();
    }

    Optional<Passage> passage(Chapter chapter) {
        return passages.stream().filter(each -> each.chapter() == chapter).findFirst();
    }

    /// What the record tells in a chapter.
    List<Telling> told(Chapter chapter) {
        return chapter.told().stream()
                .flatMap(part -> told.getOrDefault(part, List.of()).stream())
                .toList();
    }

    /// Whether there is anything in a chapter.
    boolean hasAny(Chapter chapter) {
        return passage(chapter).isPresent()
                || !told(chapter).isEmpty()
                || (chapter == Chapter.MEMBERS && !members.isEmpty());
    }

    /// The chapters that the Act asks for and that are empty: that there is nothing to tell is to be said too.
    List<Chapter> missing() {
        return List.of(Chapter.values()).stream()
                .filter(Chapter::isAskedFor)
                .filter(chapter -> !hasAny(chapter))
                .toList();
    }
}
