package org.ownwords.selfassessment;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.organisation.Organisations;
import org.ownwords.page.Chrome;
import org.ownwords.page.Option;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.SelfAssessment.Organised;
import org.ownwords.selfassessment.SelfAssessmentStore.Again;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Which organisation and year a self-assessment is of, where it was begun for the wrong one; or that it should not be
/// here.
@Controller
@Transactional
@RequestMapping("/self-assessments/{assessmentId}/change")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class SelfAssessmentCorrectionPages {

    private final SelfAssessments assessments;
    private final Organisations organisations;
    private final Templates templates;

    SelfAssessmentCorrectionPages(SelfAssessments assessments, Organisations organisations, Templates templates) {
        this.assessments = assessments;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping
    Page form(Chrome chrome, By by, Typed typed, @PathVariable UUID assessmentId) {
        var now = assessments.get(assessmentId);
        var begun = typed.isEmpty()
                ? typed.with("organisation", now.organisation().id().toString())
                        .with("year", now.year().text())
                : typed;
        return Page.of(form(chrome, by, now, begun, Problems.NONE));
    }

    private JteModel form(Chrome chrome, By by, SelfAssessment now, Typed typed, Problems problems) {
        return templates.selfassessmentChange(
                chrome,
                now,
                organisations(by, now).stream()
                        .map(each -> Option.of(each.id().toString(), each.name()))
                        .toList(),
                years(by, now).stream()
                        .map(each -> Option.of(each.text(), each.text()))
                        .toList(),
                typed,
                problems);
    }

    /// Those that the council works with, and the one it is of.
    private List<Organised> organisations(By by, SelfAssessment now) {
        var known = SelfAssessmentPages.known(organisations, by).stream()
                .map(each -> new Organised(each.what(), each.named().name()))
                .toList();
        return known.stream()
                        .anyMatch(each -> each.id().equals(now.organisation().id()))
                ? known
                : Stream.concat(Stream.of(now.organisation()), known.stream()).toList();
    }

    private static List<ReportingYear> years(By by, SelfAssessment now) {
        return Stream.concat(SelfAssessmentPages.years(by).stream(), Stream.of(now.year()))
                .distinct()
                .toList();
    }

    /// What it should have said.
    private record Correction(SelfAssessment instead, Again again) {}

    @PostMapping
    View correct(Chrome chrome, By by, Typed typed, @PathVariable UUID assessmentId) {
        var now = assessments.get(assessmentId);
        return switch (read(typed, by, now)) {
            case Refused<Correction>(var problems) -> Page.invalid(form(chrome, by, now, typed, problems));
            case Accepted<Correction>(var correction) ->
                switch (assessments.correct(typed.id(), now, correction.instead(), correction.again(), by)) {
                    case RECORDED -> Page.to(now.path());
                    case THERE_ALREADY ->
                        Page.invalid(
                                form(
                                        chrome,
                                        by,
                                        now,
                                        typed,
                                        Problems.of(
                                                "organisation",
                                                "This organisation has a self-assessment of that year already. Say of one of the two that it should not be here")));
                    case LOOKED_AT_IT ->
                        Page.invalid(
                                form(
                                        chrome,
                                        by,
                                        now,
                                        typed,
                                        Problems.of(
                                                "organisation",
                                                "This organisation has looked at what is said here, and none looks at its own work. Change first how another partner sees each point")));
                    case CHANGED_SINCE ->
                        Page.newer(form(
                                chrome,
                                by,
                                now,
                                typed.onTopOf(PointPages.REPLACES, now.kept().row()),
                                PointPages.changed("why", "This was changed")));
                };
        };
    }

    private Reading<Correction> read(Typed typed, By by, SelfAssessment now) {
        var read = new Reader(typed);
        var why = read.words("why", "Enter what was wrong");
        var replaces = typed.reference(PointPages.REPLACES).orElse(now.kept().row());
        if (typed.text("inError").equals("yes")) {
            return read.accept(() -> new Correction(now, new Again(now.id(), replaces, why, true)));
        }
        var organisation = read.choice(
                "organisation",
                code -> organisations(by, now).stream()
                        .filter(each -> each.id().toString().equals(code))
                        .findFirst(),
                "Select the organisation");
        var year = read.choice(
                "year",
                code -> years(by, now).stream()
                        .filter(each -> each.text().equals(code))
                        .findFirst(),
                "Select the year");
        return read.accept(() -> new Correction(
                new SelfAssessment(now.id(), now.framework(), organisation.orElseThrow(), year.orElseThrow()),
                new Again(now.id(), replaces, why, false)));
    }
}
