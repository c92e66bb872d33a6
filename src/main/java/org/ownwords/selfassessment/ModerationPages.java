package org.ownwords.selfassessment;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.Allow;
import org.ownwords.access.By;
import org.ownwords.access.Role;
import org.ownwords.organisation.Organisation;
import org.ownwords.organisation.Organisations;
import org.ownwords.page.Chrome;
import org.ownwords.page.NotFound;
import org.ownwords.page.Page;
import org.ownwords.page.Problems;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading.Accepted;
import org.ownwords.page.Reading.Refused;
import org.ownwords.page.Typed;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Moderated;
import org.ownwords.selfassessment.MayModerate.May;
import org.ownwords.selfassessment.MayModerate.NotKnown;
import org.ownwords.selfassessment.MayModerate.OwnWork;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What another organisation says to what one said of itself at a point.
@Controller
@Transactional
@RequestMapping("/self-assessments/{assessmentId}/points/{point}/moderation")
@Allow({Role.MANAGER, Role.BOARD_VIEWER})
class ModerationPages {

    private final SelfAssessments assessments;
    private final Organisations organisations;
    private final Templates templates;

    ModerationPages(SelfAssessments assessments, Organisations organisations, Templates templates) {
        this.assessments = assessments;
        this.organisations = organisations;
        this.templates = templates;
    }

    @GetMapping
    Page moderationForm(Chrome chrome, By by, Typed typed, @PathVariable UUID assessmentId, @PathVariable int point) {
        var found = assessments.read(assessmentId, point);
        var at = at(found, point);
        var begun = typed.isEmpty()
                ? Optional.ofNullable(at.moderated())
                        .map(ModerationPages::entered)
                        .orElse(typed)
                : typed;
        return Page.of(moderation(chrome, by, found, at, begun, Problems.NONE));
    }

    /// @throws NotFound where the organisation has said nothing at the point yet
    private static AtPoint at(OfYear found, int point) {
        return found.at(point).orElseThrow(NotFound::new);
    }

    private static Typed entered(Moderated moderated) {
        return Typed.nothing()
                .with("moderator", moderated.moderator())
                .with("level", moderated.level())
                .with("words", moderated.words());
    }

    private JteModel moderation(Chrome chrome, By by, OfYear found, AtPoint at, Typed typed, Problems problems) {
        return templates.selfassessmentModerate(
                chrome,
                found,
                at,
                SelfAssessmentPages.known(organisations, by).stream()
                        .filter(each -> !each.what()
                                .equals(found.assessment().organisation().id()))
                        .map(each -> each.named().name())
                        .toList(),
                typed,
                problems);
    }

    @PostMapping
    View moderate(Chrome chrome, By by, Typed typed, @PathVariable UUID assessmentId, @PathVariable int point) {
        var found = assessments.read(assessmentId, point);
        var at = at(found, point);
        var read = new Reader(typed);
        var moderator = moderator(read, by, found.assessment());
        var level = typed.text("level");
        if (!found.framework().scale().has(level)) {
            read.problem("level", "Select how far they see the organisation");
        }
        var words = read.words("words", "Enter why they see it so");
        var before = at.moderated();
        var why = before == null ? null : read.optionalWords(PointForm.WHY);
        var same = before != null
                && moderator
                        .filter(each -> new Judged(each, level, words, why).isLike(before))
                        .isPresent();
        if (before != null && why == null && !same && PointPages.replaces(typed, before.id())) {
            read.problem(PointForm.WHY, "Enter what was wrong, or what has changed");
        }
        return switch (read.accept(() -> new Judged(moderator.orElseThrow(), level, words, why))) {
            case Refused<Judged>(var problems) -> Page.invalid(moderation(chrome, by, found, at, typed, problems));
            case Accepted<Judged>(var judged) ->
                same
                                || (typed.text("about").equals(at.id().toString())
                                        && assessments.moderate(
                                                typed.id(),
                                                at,
                                                judged,
                                                typed.reference(PointPages.REPLACES)
                                                        .orElse(null),
                                                by))
                        ? Page.to(found.assessment().path())
                        : Page.newer(moderation(
                                chrome,
                                by,
                                found,
                                at,
                                PointPages.afresh(typed).without("about"),
                                PointPages.changed("words", "This was changed")));
        };
    }

    private Optional<Organisation> moderator(Reader read, By by, SelfAssessment assessment) {
        var name = read.line("moderator", "Enter which organisation looked at it");
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return switch (MayModerate.of(name, assessment, SelfAssessmentPages.known(organisations, by))) {
            case May(var moderator) -> Optional.of(moderator);
            case OwnWork() -> {
                read.problem("moderator", "Enter another organisation. None looks at its own work");
                yield Optional.empty();
            }
            case NotKnown() -> {
                read.problem("moderator", "Enter an organisation that the council works with. Settings has the list");
                yield Optional.empty();
            }
        };
    }
}
