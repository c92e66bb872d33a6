package org.ownwords.selfassessment;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Practitioners;
import org.ownwords.access.Role;
import org.ownwords.organisation.Organisation;
import org.ownwords.organisation.Organisations;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.SelfAssessment.Organised;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The self-assessments of partners, beginning one, and one with what stands in it. Whoever may read the Board
/// reads them.
@Controller
@Transactional
@RequestMapping("/self-assessments")
@Allow({Role.PRACTITIONER, Role.MANAGER, Role.BOARD_VIEWER})
class SelfAssessmentPages {

    private final SelfAssessments assessments;
    private final Frameworks frameworks;
    private final Organisations organisations;
    private final Practitioners practitioners;
    private final Templates templates;

    SelfAssessmentPages(
            SelfAssessments assessments,
            Frameworks frameworks,
            Organisations organisations,
            Practitioners practitioners,
            Templates templates) {
        this.assessments = assessments;
        this.practitioners = practitioners;
        this.frameworks = frameworks;
        this.organisations = organisations;
        this.templates = templates;
    }

    /// Whether somebody runs self-assessments: a manager, or whoever works for the Board.
    static boolean runs(By by) {
        return by.practitioner().role() != Role.PRACTITIONER;
    }

    @GetMapping
    Page list(Chrome chrome, By by) {
        return Page.of(templates.selfassessmentList(
                chrome, frameworks.offered(), frameworks.all(), assessments.all(), runs(by)));
    }

    @GetMapping("/{assessmentId}")
    Page show(Chrome chrome, By by, @PathVariable UUID assessmentId) {
        var found = assessments.read(assessmentId);
        return Page.of(templates.selfassessmentShow(
                chrome,
                found,
                assessments.overYears(found),
                assessments.before(found.assessment()),
                assessments.saidBefore(found),
                practitioners.names(),
                runs(by)));
    }

    @GetMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    Page form(Chrome chrome, By by, Typed typed) {
        return Page.of(begin(chrome, by, typed, Problems.NONE));
    }

    private JteModel begin(Chrome chrome, By by, Typed typed, Problems problems) {
        return templates.selfassessmentBegin(
                chrome,
                frameworks.offered().stream()
                        .map(each -> Option.of(each.code(), each.title()))
                        .toList(),
                known(organisations, by).stream()
                        .map(each ->
                                Option.of(each.what().toString(), each.named().name()))
                        .toList(),
                years(by).stream()
                        .map(each -> Option.of(each.text(), each.text()))
                        .toList(),
                typed,
                problems);
    }

    static List<Organisation> known(Organisations organisations, By by) {
        return organisations.all().stream()
                .filter(each -> each.holdsOn(by.today()))
                .toList();
    }

    static List<ReportingYear> years(By by) {
        var now = ReportingYear.of(by.today());
        return List.of(now, now.before(), now.before().before());
    }

    @PostMapping("/new")
    @Allow({Role.MANAGER, Role.BOARD_VIEWER})
    View begin(Chrome chrome, By by, Typed typed) {
        var read = new Reader(typed);
        var framework = read.choice(
                "framework",
                code -> frameworks.offered().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst(),
                "Select the framework");
        var organisation = read.choice("organisation", code -> organisation(code, by), "Select the organisation");
        var year = read.choice(
                "year",
                code -> years(by).stream()
                        .filter(each -> each.text().equals(code))
                        .findFirst(),
                "Select the year");
        return switch (read.accept(() -> new SelfAssessment(
                typed.id(), framework.orElseThrow().code(), organisation.orElseThrow(), year.orElseThrow()))) {
            case Refused<SelfAssessment>(var problems) -> Page.invalid(begin(chrome, by, typed, problems));
            case Accepted<SelfAssessment>(var accepted) ->
                Page.to(assessments.begin(accepted, by).path());
        };
    }

    private Optional<Organised> organisation(String code, By by) {
        return known(organisations, by).stream()
                .filter(each -> each.what().toString().equals(code))
                .findFirst()
                .map(each -> new Organised(each.what(), each.named().name()));
    }
}
