package org.ownwords.selfassessment;

import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.organisation.Organisation;
import org.ownwords.page.NotFound;
import org.ownwords.selfassessment.AtPoint.Evidence;
import org.ownwords.selfassessment.AtPoint.Judged;
import org.ownwords.selfassessment.AtPoint.Own;
import org.ownwords.selfassessment.AtPoint.Said;
import org.ownwords.selfassessment.SelfAssessment.Organised;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A self-assessment of the demonstration council: each method is one recording, through the same doors as all
/// others.
@Service
@Transactional
public class SelfAssessmentExample {

    private final SelfAssessments assessments;

    SelfAssessmentExample(SelfAssessments assessments) {
        this.assessments = assessments;
    }

    /// An organisation begins to look at itself.
    ///
    /// @param framework the code of one that comes with the software
    /// @return its id
    public UUID begin(String framework, Organisation organisation, ReportingYear year, By by) {
        return assessments
                .begin(
                        new SelfAssessment(
                                UUID.randomUUID(),
                                framework,
                                new Organised(
                                        organisation.what(),
                                        organisation.named().name()),
                                year),
                        by)
                .id();
    }

    /// What the organisation says of itself at a point, with what shows it.
    ///
    /// @param point its place in the framework, from 1
    /// @param level a code of the framework's scale
    public void say(UUID assessment, int point, String level, String words, String shown, By by) {
        assessments.answer(
                UUID.randomUUID(),
                assessments.get(assessment),
                point,
                new Said(new Own(words, level, new Evidence(shown, null, null)), null),
                null,
                by);
    }

    /// What another organisation says to it.
    ///
    /// @throws NotFound where the organisation has said nothing at the point
    public void moderate(UUID assessment, int point, Organisation moderator, String level, String words, By by) {
        assessments.moderate(
                UUID.randomUUID(),
                assessments.read(assessment, point).at(point).orElseThrow(NotFound::new),
                new Judged(moderator, level, words, null),
                null,
                by);
    }
}
