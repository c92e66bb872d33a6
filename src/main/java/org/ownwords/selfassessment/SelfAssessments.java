package org.ownwords.selfassessment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.page.NotFound;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Said;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.ownwords.selfassessment.SelfAssessmentFact.PointAnswered;
import org.ownwords.selfassessment.SelfAssessmentFact.PointModerated;
import org.ownwords.selfassessment.SelfAssessmentFact.SelfAssessmentBegun;
import org.ownwords.selfassessment.SelfAssessmentFact.SelfAssessmentCorrected;
import org.ownwords.selfassessment.SelfAssessmentStore.Again;
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

    /// One, also where it should not be here.
    ///
    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    SelfAssessment get(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    /// Begins one. Where the organisation has begun one by that framework in that year, that one is gone on with.
    ///
    /// @return the one that is gone on with
    SelfAssessment begin(SelfAssessment assessment, By by) {
        store.takeTurn(assessment, by);
        var there = all().stream().filter(each -> each.isLike(assessment)).findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        if (store.add(assessment, by)) {
            events.publishEvent(new SelfAssessmentBegun(assessment.id(), by));
        }
        return assessment;
    }

    /// What became of a correction.
    enum Corrected {
        RECORDED,
        /// A colleague changed it since the form was opened. Nothing is recorded.
        CHANGED_SINCE,
        /// The organisation has one of that year already. Nothing is recorded.
        THERE_ALREADY,
        /// The organisation itself has looked at what this one says. Nothing is recorded: none looks at its own work.
        LOOKED_AT_IT
    }

    /// Says which organisation and year one is of, or that it should not be here. What was said in it stays with it.
    ///
    /// @param now     as it stands
    /// @param instead as it should be
    Corrected correct(UUID row, SelfAssessment now, SelfAssessment instead, Again again, By by) {
        if (store.isRecorded(row)) {
            return Corrected.RECORDED;
        }
        if (!again.inError()) {
            store.takeTurn(instead, by);
            if (all().stream()
                    .anyMatch(each -> each.isLike(instead) && !each.id().equals(now.id()))) {
                return Corrected.THERE_ALREADY;
            }
            if (points.haveBeenLookedAtBy(now.id(), instead.organisation().id())) {
                return Corrected.LOOKED_AT_IT;
            }
        }
        if (!now.kept().row().equals(again.replaces()) || !store.add(row, instead, again, by)) {
            return store.isRecorded(row) ? Corrected.RECORDED : Corrected.CHANGED_SINCE;
        }
        events.publishEvent(new SelfAssessmentCorrected(now.id(), row, by));
        return Corrected.RECORDED;
    }

    /// What one said before, the newest first.
    @Transactional(readOnly = true)
    List<SaidBefore> before(SelfAssessment assessment) {
        return store.before(assessment.id());
    }

    /// What was said at each point before, by its place.
    @Transactional(readOnly = true)
    Map<Integer, List<SaidBefore>> saidBefore(OfYear found) {
        return points.before(found.assessment().id(), found.framework());
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
    /// @throws NotFound where it has none, or it should not be here
    @Transactional(readOnly = true)
    OfYear read(UUID id, int point) {
        var found = read(id);
        if (found.assessment().kept().inError()
                || point < 1
                || point > found.framework().points().size()) {
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
    boolean answer(UUID id, SelfAssessment assessment, int place, Said said, @Nullable UUID replaces, By by) {
        if (points.add(id, assessment, place, said, replaces, by)) {
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
