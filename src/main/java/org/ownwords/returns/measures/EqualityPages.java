package org.ownwords.returns.measures;

import java.util.List;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.publishing.PublishedReturns;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether safeguarding misses anybody, for the Board: people in concerns and enquiries beside people who live here.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class EqualityPages {

    private final SacReturns returns;
    private final PublishedReturns published;
    private final LivingHere living;
    private final Templates templates;

    EqualityPages(SacReturns returns, PublishedReturns published, LivingHere living, Templates templates) {
        this.returns = returns;
        this.published = published;
        this.living = living;
        this.templates = templates;
    }

    @GetMapping("/board/equality")
    Page show(Chrome chrome, By by, @RequestParam(name = "time", defaultValue = "") String year) {
        var now = ReportingYear.of(by.today());
        var years = List.of(now, now.before(), now.before().before());
        var chosen = year.isEmpty()
                ? now
                : years.stream()
                        .filter(each -> each.text().equals(year))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        var here = living.now(by.authority());
        var shown = switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> Equality.exact(returns.in(chosen.text(), by), here);
            case EVERYBODY -> Equality.published(published.in(chosen.text(), by), here);
        };
        return Page.of(templates.returnsMeasuresEquality(chrome, shown, here.orElse(null), years));
    }
}
