package org.ownwords.returns.measures;

import java.util.List;
import java.util.Optional;
import org.ownwords.access.Allow;
import org.ownwords.access.Audience;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.returns.cells.Council;
import org.ownwords.returns.cells.SacReturns;
import org.ownwords.returns.publishing.PublishedReturns;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The national measures, beside the published figures of others.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns/measures")
@Allow({Role.MANAGER, Role.BOARD_VIEWER, Role.ANALYST})
class MeasuresPages {

    private final SacReturns returns;
    private final PublishedReturns published;
    private final PopulationStore populations;
    private final Templates templates;

    MeasuresPages(SacReturns returns, PublishedReturns published, PopulationStore populations, Templates templates) {
        this.returns = returns;
        this.published = published;
        this.populations = populations;
        this.templates = templates;
    }

    @GetMapping
    Page show(
            Chrome chrome,
            By by,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String region) {
        var now = ReportingYear.of(by.today());
        var years = List.of(now, now.before(), now.before().before());
        var of = chosen(year, years);
        var council = returns.council(by);
        return Page.of(templates.returnsMeasuresMeasures(
                chrome, shown(of, by), Beside.of(council, chosen(region, council)), years));
    }

    private ShownMeasures shown(ReportingYear year, By by) {
        var population = populations.of(by.authority());
        return switch (Audience.of(by.practitioner().role())) {
            case OPENS_CASES -> ShownMeasures.exact(returns.in(year.text(), by), population);
            case EVERYBODY -> ShownMeasures.published(published.in(year.text(), by), population);
        };
    }

    private static ReportingYear chosen(String year, List<ReportingYear> years) {
        return year.isEmpty()
                ? years.getFirst()
                : years.stream()
                        .filter(each -> each.text().equals(year))
                        .findFirst()
                        .orElseThrow(NotFound::new);
    }

    /// Its own, where none was chosen and it is in one.
    private static Optional<Region> chosen(String region, Council council) {
        return region.isEmpty()
                ? Region.named(council.region())
                : Optional.of(Region.of(region).orElseThrow(NotFound::new));
    }
}
