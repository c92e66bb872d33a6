package org.ownwords.board;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.counted.YearCounts;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What became of concerns, together: how many led to something else than an enquiry, and to what. People who may open
/// the cases see exact figures as of now, and nobody else does.
@Controller
@Transactional(readOnly = true)
@Allow({Role.PRACTITIONER, Role.MANAGER})
class ConcernsPages {

    private final YearCounts counts;
    private final Templates templates;

    ConcernsPages(YearCounts counts, Templates templates) {
        this.counts = counts;
        this.templates = templates;
    }

    @GetMapping("/board/concerns")
    Page show(Chrome chrome, By by, @RequestParam(defaultValue = "") String year) {
        var now = ReportingYear.of(by.today());
        var years = List.of(now, now.before(), now.before().before());
        var chosen = year.isBlank()
                ? now
                : years.stream()
                        .filter(each -> each.text().equals(year))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var until = by.today().isBefore(chosen.last()) ? by.today() : chosen.last();
        return Page.of(templates.boardConcerns(
                chrome,
                chosen,
                years,
                until,
                ConcernFigures.of(counts.decided(by.authority(), chosen.first(), until))));
    }
}
