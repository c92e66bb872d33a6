package org.ownwords.feedback;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What people said afterwards in a year, for managers and the Board. Board members see years that have ended,
/// so that no figure changes with what one person answered.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/board/how-it-was")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class ResultsPages {

    private final ResultsStore store;
    private final Remarks remarks;
    private final AnybodySays anybody;
    private final Templates templates;

    ResultsPages(ResultsStore store, Remarks remarks, AnybodySays anybody, Templates templates) {
        this.store = store;
        this.remarks = remarks;
        this.anybody = anybody;
        this.templates = templates;
    }

    @GetMapping
    Page show(Chrome chrome, By by, @RequestParam(defaultValue = "") String year) {
        var audience = Audience.of(by.practitioner().role());
        var newest = newest(ReportingYear.of(by.today()), audience);
        var chosen = year.isBlank() ? newest : chosen(year);
        if (chosen.from() > newest.from()) {
            throw new NotFound();
        }
        var set = QuestionSets.PUBLISHED.current();
        return Page.of(templates.feedbackResults(
                chrome,
                chosen,
                List.of(newest, newest.before(), newest.before().before()),
                Results.of(set, store.counts(set, chosen), store.became(chosen), audience),
                Missing.of(store.reached(by.authority(), chosen), audience),
                Involved.lines(store.involved(set, chosen), audience),
                SinceResults.of(store.yearLater(chosen.before()), audience),
                new SaidBesides(remarks.counted(chosen), words(chosen, audience)),
                audience));
    }

    /// What somebody wrote without a name may name others: whoever may open cases reads it.
    private List<Anybody> words(ReportingYear year, Audience audience) {
        return switch (audience) {
            case OPENS_CASES -> anybody.in(year);
            case EVERYBODY -> List.of();
        };
    }

    private static ReportingYear newest(ReportingYear now, Audience audience) {
        return switch (audience) {
            case OPENS_CASES -> now;
            case EVERYBODY -> now.before();
        };
    }

    private static ReportingYear chosen(String year) {
        try {
            return ReportingYear.of(year);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
