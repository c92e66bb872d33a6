package org.ownwords.annualreport;

import java.util.List;
import java.util.Optional;
import org.ownwords.reported.ReportPart;
import org.ownwords.vocabulary.Coded;

/// A chapter of the report. Seven are asked for by the Care Act 2014, schedule 2, paragraph 4(1). The statutory
/// guidance asks for two more: how far what people wanted came about, and what people said (paragraph 14.157).
enum Chapter implements Coded {
    OBJECTIVE(
            "objective",
            "What the Board did to reach its objective",
            "The objective is to help and protect adults who need care and support (paragraph 4(1)(a))"),
    STRATEGY("strategy", "What the Board did to carry out its plan", "By its strategic plan (paragraph 4(1)(b))"),
    MEMBERS("members", "What each member did", "Each member says it in its own words (paragraph 4(1)(c))"),
    OUTCOMES(
            "outcomes",
            "How far what people wanted came about",
            "Read the numbers with the words. Something that could not be brought about is not a failure"),
    FEEDBACK("feedback", "What people said", "Adults, carers, Healthwatch, advocates, providers and partners"),
    REVIEWS_ENDED(
            "reviews-ended", "What reviews that ended in the year found", "Whenever they began (paragraph 4(1)(d))"),
    REVIEWS_GOING_ON(
            "reviews-going-on",
            "Reviews that were going on at the end of the year",
            "Whenever they began (paragraph 4(1)(e))"),
    FINDINGS_ACTED("findings-acted", "What the Board did about findings of reviews", "In the year (paragraph 4(1)(f))"),
    FINDINGS_NOT_ACTED(
            "findings-not-acted", "What the Board decided not to act on, and why", "In the year (paragraph 4(1)(g))"),
    NEXT("next", "What comes next", "What the Board wants to do in the year to come");

    private final String code;
    private final String words;
    private final String about;

    Chapter(String code, String words, String about) {
        this.code = code;
        this.words = words;
        this.about = about;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String words() {
        return words;
    }

    /// What belongs in it, and who asks for it.
    String about() {
        return about;
    }

    /// What the record tells of it.
    List<ReportPart> told() {
        return switch (this) {
            case STRATEGY -> List.of(ReportPart.STRATEGY);
            case OUTCOMES -> List.of(ReportPart.WORDS, ReportPart.FIGURES);
            case FEEDBACK -> List.of(ReportPart.QUALITY);
            case REVIEWS_ENDED -> List.of(ReportPart.REVIEWS_ENDED);
            case REVIEWS_GOING_ON -> List.of(ReportPart.REVIEWS_GOING_ON);
            case FINDINGS_ACTED -> List.of(ReportPart.FINDINGS_ACTED);
            case FINDINGS_NOT_ACTED -> List.of(ReportPart.FINDINGS_NOT_ACTED);
            case OBJECTIVE, MEMBERS, NEXT -> List.of();
        };
    }

    /// Whether the Act asks for it.
    boolean isAskedFor() {
        return about.contains("paragraph 4");
    }

    static Optional<Chapter> of(String code) {
        return Coded.of(values(), code);
    }
}
