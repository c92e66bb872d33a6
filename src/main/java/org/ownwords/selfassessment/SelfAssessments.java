package org.ownwords.selfassessment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.page.NotFound;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Own;
import org.ownwords.selfassessment.FrameworkForm.Wanted;
import org.ownwords.selfassessment.OverYears.OfYear;
import org.ownwords.selfassessment.SelfAssessmentFact.FrameworkWritten;
import org.ownwords.selfassessment.SelfAssessmentFact.PointAnswered;
import org.ownwords.selfassessment.SelfAssessmentFact.PointModerated;
import org.ownwords.selfassessment.SelfAssessmentFact.SelfAssessmentBegun;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The frameworks and self-assessments of a council's partners. A framework is followed by another version and
/// never changed. The same id twice records once.
@Service
@Transactional
class SelfAssessments {

    private final FrameworkStore frameworks;
    private final SelfAssessmentStore store;
    private final ApplicationEventPublisher events;

    SelfAssessments(FrameworkStore frameworks, SelfAssessmentStore store, ApplicationEventPublisher events) {
        this.frameworks = frameworks;
        this.store = store;
        this.events = events;
    }

    /// All frameworks, with every version.
    @Transactional(readOnly = true)
    List<Framework> frameworks() {
        return frameworks.all();
    }

    /// Those that no other follows.
    @Transactional(readOnly = true)
    List<Framework> offered() {
        var all = frameworks();
        return all.stream().filter(each -> next(each, all).isEmpty()).toList();
    }

    /// The version after one, or nothing.
    static Optional<Framework> next(Framework framework, List<Framework> all) {
        return all.stream()
                .filter(each -> framework.code().equals(each.follows()))
                .findFirst();
    }

    @Transactional(readOnly = true)
    Optional<Framework> findFramework(String code) {
        return frameworks().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /// @throws NotFound where there is none
    @Transactional(readOnly = true)
    Framework framework(String code) {
        return findFramework(code).orElseThrow(NotFound::new);
    }

    /// Adds a framework, or another version of one.
    ///
    /// @param before the framework that it is another version of, or null
    /// @return false where that one has another version already; nothing is recorded then
    boolean write(UUID id, Wanted wanted, @Nullable Framework before, By by) {
        if (frameworks.add(id, wanted, before, by)) {
            events.publishEvent(new FrameworkWritten(id, by));
            return true;
        }
        return findFramework(id.toString()).isPresent();
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
                        && each.organisation()
                                .id()
                                .equals(assessment.organisation().id())
                        && each.year().equals(assessment.year()))
                .findFirst()
                .orElse(assessment);
    }

    /// One with what stands in it.
    @Transactional(readOnly = true)
    OfYear read(UUID id) {
        var assessment = get(id);
        return OverYears.ofYear(assessment, framework(assessment.framework()), store.points(List.of(assessment.id())));
    }

    /// One beside those of the same organisation in earlier years, by any version of the framework.
    @Transactional(readOnly = true)
    OverYears overYears(OfYear now) {
        var all = frameworks();
        var line = line(now.framework(), all);
        var before = all().stream()
                .filter(each -> line.contains(each.framework())
                        && each.organisation()
                                .id()
                                .equals(now.assessment().organisation().id())
                        && !each.id().equals(now.assessment().id()))
                .toList();
        return OverYears.of(now, ofYears(before, all));
    }

    private List<OfYear> ofYears(List<SelfAssessment> assessments, List<Framework> all) {
        var points = store.points(assessments.stream().map(SelfAssessment::id).toList());
        return assessments.stream()
                .flatMap(each -> all.stream()
                        .filter(one -> one.code().equals(each.framework()))
                        .map(one -> OverYears.ofYear(each, one, points)))
                .toList();
    }

    /// The codes of a framework and of the versions before it.
    private static Set<String> line(Framework framework, List<Framework> all) {
        var line = new HashSet<>(Set.of(framework.code()));
        var before = framework.follows();
        while (before != null) {
            var code = before;
            line.add(code);
            before = all.stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .map(Framework::follows)
                    .orElse(null);
        }
        return line;
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
        if (store.add(id, assessment, place, own, replaces, by)) {
            events.publishEvent(new PointAnswered(assessment.id(), id, by));
            return true;
        }
        return store.isRecorded(id);
    }

    /// Records what another organisation says to it.
    ///
    /// @param replaces what was said to it when the page was opened, or null
    /// @return false where a colleague recorded another since; nothing is recorded then
    boolean moderate(UUID id, AtPoint point, Judged judged, @Nullable UUID replaces, By by) {
        if (store.moderate(id, point, judged, replaces, by)) {
            events.publishEvent(new PointModerated(point.assessment(), id, by));
            return true;
        }
        return store.isRecorded(id);
    }
}
