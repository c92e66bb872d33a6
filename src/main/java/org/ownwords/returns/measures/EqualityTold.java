package org.ownwords.returns.measures;

import java.util.List;
import org.ownwords.access.By;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.ownwords.returns.publishing.PublishedReturns;
import org.springframework.stereotype.Service;

/// Tells which groups the people of a year's concerns and enquiries belong to, beside those who live here, as the
/// Board's page shows it to everybody.
@Service
class EqualityTold implements TellsBoard {

    static final String DEFINITION =
            "Different people with a concern raised in the year, and with a section 42 enquiry that started in it, as the"
                    + " national return counts them (SG1a to SG1c), beside the people who live here. A group with a small share"
                    + " may be one that is missed. It may also be safer, or have others to turn to. Numbers cannot say which.";

    private final PublishedReturns published;
    private final LivingHere living;

    EqualityTold(PublishedReturns published, LivingHere living) {
        this.published = published;
        this.living = living;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        return published
                .of(by.authority(), time.year(), time.knownOn())
                .map(each -> tellings(Equality.published(each, living.now(by.authority()))))
                .orElse(List.of());
    }

    /// Nothing where nothing of the year can be published yet.
    static List<Telling> tellings(Equality equality) {
        return equality.until().isEmpty()
                ? List.of()
                : List.of(new Telling(
                        ReportPart.FIGURES,
                        "Are we missing people?",
                        DEFINITION,
                        equality.kinds().stream().map(EqualityTold::tabled).toList(),
                        List.of()));
    }

    private static Tabled tabled(Equality.Kind kind) {
        return new Tabled(
                kind.words(),
                List.of(
                        "Group",
                        "Live here",
                        "Of all",
                        "With a concern",
                        "Of all",
                        "In a section 42 enquiry",
                        "Of all"),
                kind.lines().stream()
                        .map(line -> List.of(
                                line.words(),
                                line.here().number(),
                                line.here().share(),
                                line.concerns().number(),
                                line.concerns().share(),
                                line.section42().number(),
                                line.section42().share()))
                        .toList());
    }
}
