package org.ownwords.selfassessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Own;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.ownwords.selfassessment.SelfAssessmentFact.PointAnswered;
import org.ownwords.selfassessment.SelfAssessmentFact.PointModerated;
import org.ownwords.selfassessment.SelfAssessmentFact.SelfAssessmentBegun;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The self-assessments of a council's partners. The same id twice records once.
@Service
@Transactional
class SelfAssessments {

    private final Frameworks frameworks;
    private final SelfAssessmentStore store;
    private final PointStore points;
    private final ApplicationEventPublisher events;

    SelfAssessments(
            Frameworks frameworks, SelfAssessmentStore store, PointStore points, ApplicationEventPublisher events) {
        this.frameworks = frameworks;
        this.store = store;
        this.points = points;
        this.events = events;
    }

    /// The newest year first, then by organisation.
    @Transactional(readOnly = true)
    List<SelfAssessment> all() {
        return store.all();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    SelfAssessment get(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    /// Begins one. Where the organisation has begun one by that framework in that year, that one is gone on with.
    ///
    /// @return the one that is gone on with
    SelfAssessment begin(SelfAssessment assessment, By by) {
        if (store.add(assessment, by)) {
            events.publishEvent(new SelfAssessmentBegun(assessment.id(), by));
            return assessment;
        }
        return all().stream()
                .filter(each -> each.framework().equals(assessment.framework())
                        && each.isOfSameOrganisation(assessment)
                        && each.year().equals(assessment.year()))
                .findFirst()
                .orElse(assessment);
    }

    /// One with what stands in it.
    @Transactional(readOnly = true)
    OfYear read(UUID id) {
        var assessment = get(id);
        return OverYears.ofYear(
                assessment, frameworks.get(assessment.framework()), points.of(List.of(assessment.id())));
    }

    /// The same, where the framework has such a point.
    ///
    /// @throws NotFound where it has none
    @Transactional(readOnly = true)
    OfYear read(UUID id, int point) {
        var found = read(id);
        if (point < 1 || point > found.framework().points().size()) {
            throw new NotFound();
        }
        return found;
    }

    /// One beside those of the same organisation in earlier years, by any version of the framework.
    @Transactional(readOnly = true)
    OverYears overYears(OfYear now) {
        var all = frameworks.all();
        var line = Frameworks.line(now.framework(), all);
        var before = all().stream()
                .filter(each -> line.contains(each.framework())
                        && each.isOfSameOrganisation(now.assessment())
                        && !each.id().equals(now.assessment().id()))
                .toList();
        return OverYears.of(now, ofYears(before, all));
    }

    private List<OfYear> ofYears(List<SelfAssessment> assessments, List<Framework> all) {
        var standing = points.of(assessments.stream().map(SelfAssessment::id).toList());
        return assessments.stream()
                .flatMap(each -> all.stream()
                        .filter(one -> one.code().equals(each.framework()))
                        .map(one -> OverYears.ofYear(each, one, standing)))
                .toList();
    }

    /// What organisations said of themselves in a year, by name.
    @Transactional(readOnly = true)
    List<OfYear> in(ReportingYear year) {
        return ofYears(all().stream().filter(each -> each.year().equals(year)).toList(), frameworks.all());
    }

    /// What organisations said of themselves by a framework, the newest year first and then by name.
    @Transactional(readOnly = true)
    List<OfYear> by(Framework framework) {
        return ofYears(
                all().stream()
                        .filter(each -> each.framework().equals(framework.code()))
                        .toList(),
                List.of(framework));
    }

    /// Records what an organisation says of itself at a point.
    ///
    /// @param replaces what stood there when the page was opened, or null
    /// @return false where a colleague changed it since; nothing is recorded then
    boolean answer(UUID id, SelfAssessment assessment, int place, Own own, @Nullable UUID replaces, By by) {
        if (points.add(id, assessment, place, own, replaces, by)) {
            events.publishEvent(new PointAnswered(assessment.id(), id, by));
            return true;
        }
        return points.isRecorded(id);
    }

    /// Records what another organisation says to it.
    ///
    /// @param replaces what was said to it when the page was opened, or null
    /// @return false where a colleague recorded another since; nothing is recorded then
    boolean moderate(UUID id, AtPoint point, Judged judged, @Nullable UUID replaces, By by) {
        if (points.moderate(id, point, judged, replaces, by)) {
            events.publishEvent(new PointModerated(point.assessment(), id, by));
            return true;
        }
        return points.isRecorded(id);
    }
}
