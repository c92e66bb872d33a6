package org.ownwords.board;

import org.ownwords.vocabulary.ReportingYear;

/// The figures of the Board's first page, each with its question, whom it is about and what it counts.
enum FigureKind {
    ASKED(
            "Were people asked, and did they say what they want?",
            "people",
            "All people with an enquiry that ended in the year. Asked: they, or somebody who speaks for "
                    + "them, were asked what they want by the day it ended. Said what they want: something they "
                    + "want was recorded by then, in their own words, through a representative or an advocate, or "
                    + "decided in their best interests. Not known: it was not recorded.",
            "ended"),
    BY_VOICE(
            "Whose voice was it?",
            "people who said what they want",
            "Whose voice said what the person still wanted when the enquiry ended. If there was more "
                    + "than one, the person’s own voice counts first. Not known: another system did not say.",
            "ended"),
    CAME_ABOUT(
            "Did it come about?",
            "people who said what they want",
            "As the worker judged at closing, over all current wishes. In full: all of them in full. Not "
                    + "at all: none of them. In part: anything else. Wishes that were changed or withdrawn before "
                    + "closing are not counted. Not known: there was no current wish, or one was brought in "
                    + "without a result.",
            "not-come-about"),
    SAFER(
            "Do they feel safer?",
            "people",
            "What people answered when asked at closing. Enquiries that were brought in from another "
                    + "system do not say.",
            "ended"),
    REASONS(
            "Why did it not come about in full?",
            "people",
            "The reasons workers gave in all enquiries that ended in the year. Each reason counts once "
                    + "for each person. One person may have several.",
            "not-come-about");

    private final String title;
    private final String about;
    private final String definition;
    private final String frame;

    FigureKind(String title, String about, String definition, String frame) {
        this.title = title;
        this.about = about;
        this.definition = definition;
        this.frame = frame;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }

    String definition() {
        return definition;
    }

    /// Where case files behind it are drawn to be read.
    String dive(ReportingYear year) {
        return "/quality/dive?frame=%s&year=%s".formatted(frame, year.text());
    }

    Figure of(Figures figures) {
        return switch (this) {
            case ASKED -> figures.asked();
            case BY_VOICE -> figures.byVoice();
            case CAME_ABOUT -> figures.cameAbout();
            case SAFER -> figures.safer();
            case REASONS -> figures.reasons();
        };
    }
}
