package org.ownwords.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.anonymised.ToldStories;
import org.ownwords.counted.Quote;
import org.ownwords.counted.YearCounts;
import org.ownwords.disclosure.PublishedYear;
import org.ownwords.disclosure.PublishedYears;
import org.ownwords.reported.ReportPart;
import org.ownwords.reported.Span;
import org.ownwords.reported.Telling;
import org.ownwords.reported.Telling.Said;
import org.ownwords.reported.Telling.Tabled;
import org.ownwords.reported.TellsBoard;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the figures of the Board's page as they are published, beside those of the year before, and what people said.
@Service
@Transactional(readOnly = true)
class FiguresTold implements TellsBoard {

    private static final int STORIES = 5;

    private final YearCounts counts;
    private final PublishedYears published;
    private final ToldStories stories;

    FiguresTold(YearCounts counts, PublishedYears published, ToldStories stories) {
        this.counts = counts;
        this.published = published;
        this.stories = stories;
    }

    @Override
    public List<Telling> of(Span time, By by) {
        var year = time.year();
        var shown = published.of(by.authority(), year, time.knownOn());
        var all = new ArrayList<Telling>();
        if (shown.until().isPresent()) {
            var figures = Figures.of(shown::at);
            var before = Figures.of(published.of(by.authority(), year.before(), time.knownOn())::at);
            for (var kind : FigureKind.values()) {
                all.add(new Telling(
                        ReportPart.FIGURES,
                        kind.title(),
                        kind.definition(),
                        List.of(table(kind, kind.of(figures), kind.of(before), year)),
                        List.of()));
            }
        }
        meetings(shown, year, by).ifPresent(all::add);
        words(shown, year, by, all);
        return List.copyOf(all);
    }

    private static Tabled table(FigureKind kind, Figure figure, Figure before, ReportingYear year) {
        var shares = figure.hasShares();
        var rows = new ArrayList<List<String>>();
        if (shares) {
            rows.add(List.of("All " + kind.about(), number(figure.whole()), "", ""));
        }
        for (var i = 0; i < figure.parts().size(); i++) {
            var part = figure.parts().get(i);
            rows.add(
                    shares
                            ? List.of(part.words(), number(part.number()), part.share(), before.share(i))
                            : List.of(part.words(), number(part.number())));
        }
        return new Tabled(
                year.text(),
                shares ? List.of("Answer", "Number", "Share", year.before().text()) : List.of("Answer", "Number"),
                rows);
    }

    private Optional<Telling> meetings(PublishedYear shown, ReportingYear year, By by) {
        return shown.until()
                .map(day -> counts.meetings(by.authority(), List.of(year), PublishedYears.until(day)))
                .map(held -> MeetingsHeld.published(year, held.getOrDefault(year, Map.of())))
                .map(held -> new Telling(
                        ReportPart.FIGURES,
                        MeetingsHeld.TITLE,
                        MeetingsHeld.DEFINITION,
                        List.of(new Tabled(
                                year.text(),
                                List.of("Kind", "Meetings"),
                                new MeetingsHeld(List.of(held))
                                        .lines().stream()
                                                .map(line -> Stream.concat(
                                                                Stream.of(line.words()), line.numbers().stream())
                                                        .toList())
                                                .toList())),
                        List.of()));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "withheld";
    }

    private void words(PublishedYear shown, ReportingYear year, By by, List<Telling> all) {
        var quotes = shown.until()
                .map(day -> counts.quotes(by.authority(), year, PublishedYears.until(day)).stream()
                        .map(quote -> new Said(quote.words(), about(quote), true))
                        .toList())
                .orElse(List.of());
        if (!quotes.isEmpty()) {
            all.add(Telling.inWords(ReportPart.WORDS, "What people said they wanted, or how it was", quotes));
        }
        var told = stories.all().stream()
                .limit(STORIES)
                .map(story -> new Said(story.telling().words(), story.telling().title(), false))
                .toList();
        if (!told.isEmpty()) {
            all.add(Telling.inWords(ReportPart.WORDS, "Stories, told without names", told));
        }
    }

    /// What somebody's words are about, in a sentence, or an empty text.
    static String about(Quote quote) {
        var helped = quote.itHelped();
        if (helped != null) {
            return switch (helped) {
                case YES -> "No enquiry was made. What was done helped.";
                case PARTLY -> "No enquiry was made. What was done helped in part.";
                case NO -> "No enquiry was made. What was done did not help.";
                case NOT_SAID -> "No enquiry was made.";
            };
        }
        return quote.cameAbout() == null ? "" : "What they wanted came about " + howFar(quote.cameAbout()) + ".";
    }

    private static String howFar(CameAbout how) {
        return switch (how) {
            case FULLY -> "in full";
            case PARTLY -> "in part";
            case NOT -> "not at all";
        };
    }
}
