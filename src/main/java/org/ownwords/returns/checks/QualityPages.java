package org.ownwords.returns.checks;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Practitioners.Team;
import org.ownwords.access.Role;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.person.Cases;
import org.ownwords.returns.cells.CaseList;
import org.ownwords.returns.cells.SacReturns;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What to correct before the return is due: the checks, and the gaps in the record by team.
@Controller
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
@RequestMapping("/returns/sac/{year}")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.ANALYST})
class QualityPages {

    private final SacReturns returns;
    private final AllChecks checks;
    private final Gaps gaps;
    private final Practitioners practitioners;
    private final Cases cases;
    private final Templates templates;

    QualityPages(
            SacReturns returns,
            AllChecks checks,
            Gaps gaps,
            Practitioners practitioners,
            Cases cases,
            Templates templates) {
        this.returns = returns;
        this.checks = checks;
        this.gaps = gaps;
        this.practitioners = practitioners;
        this.cases = cases;
        this.templates = templates;
    }

    @GetMapping("/checks")
    Page checks(Chrome chrome, By by, @PathVariable String year) {
        var sac = returns.in(year, by);
        return Page.of(templates.returnsChecksChecks(
                chrome,
                sac.year(),
                Checked.of(checks.of(sac, by.today())),
                sac.year().isOver(by.today())));
    }

    @GetMapping("/gaps")
    Page list(Chrome chrome, By by, @PathVariable String year) {
        var of = SacReturns.begun(year, by);
        return Page.of(templates.returnsChecksGaps(
                chrome,
                of,
                byTeam(gaps.counted(by.authority(), of), by.practitioner().team())));
    }

    @GetMapping("/gaps/{code}")
    Page cases(
            Chrome chrome,
            By by,
            @PathVariable String year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String team) {
        var of = SacReturns.begun(year, by);
        var gap = Gap.of(code).orElseThrow(NotFound::new);
        var teams = names();
        if (!team.isEmpty() && !team.equals(TeamGaps.NOBODY) && !teams.containsKey(team)) {
            throw new NotFound();
        }
        var whose = team.isEmpty() ? Optional.<String>empty() : Optional.of(team.equals(TeamGaps.NOBODY) ? "" : team);
        var found = gaps.listed(by.authority(), of, gap, whose);
        return Page.of(templates.returnsChecksGap(
                chrome,
                of,
                gap,
                whose.map(each -> teams.getOrDefault(each, "Not allocated")).orElse("All teams"),
                CaseList.of(found, cases, by.practitioner())));
    }

    /// The teams that have gaps: the reader's own first, the others by name, and cases that are not allocated
    /// last.
    private List<TeamGaps> byTeam(List<GapStore.Line> lines, @Nullable String own) {
        var teams = names();
        var counted = new TreeMap<String, List<GapStore.Line>>(lines.stream()
                .collect(Collectors.groupingBy(line -> line.team() == null ? TeamGaps.NOBODY : line.team())));
        return counted.entrySet().stream()
                .map(each -> TeamGaps.of(
                        each.getKey(),
                        teams.getOrDefault(each.getKey(), "Not allocated"),
                        each.getKey().equals(own),
                        each.getValue()))
                .sorted()
                .toList();
    }

    private Map<String, String> names() {
        return practitioners.teams().stream().collect(Collectors.toMap(Team::code, Team::name));
    }
}
