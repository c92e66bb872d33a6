package org.ownwords.larchmere;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ownwords.access.By;
import org.ownwords.adultreview.ReviewExample;
import org.ownwords.organisation.Kind;
import org.ownwords.organisation.Organisation;
import org.ownwords.organisation.Organisation.Days;
import org.ownwords.organisation.Organisation.Named;
import org.ownwords.organisation.Organisations;
import org.ownwords.selfassessment.SelfAssessmentExample;
import org.ownwords.survey.SurveyExample;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Component;

/// Larchmere's partners: what they answered when they were asked how they work, what one of them says of itself, and
/// what all of them learned from the death of one woman.
@Component
class PartnersLookBack {

    private static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);
    private static final int LAST_YEAR = 250;

    private final Organisations organisations;
    private final SurveyExample surveys;
    private final SelfAssessmentExample assessments;
    private final ReviewExample reviews;

    PartnersLookBack(
            Organisations organisations,
            SurveyExample surveys,
            SelfAssessmentExample assessments,
            ReviewExample reviews) {
        this.organisations = organisations;
        this.surveys = surveys;
        this.assessments = assessments;
        this.reviews = reviews;
    }

    void record(Diary diary) {
        var council = organisation("Larchmere Council", Kind.COUNCIL, diary);
        organisation("Larchmere Police", Kind.POLICE, diary);
        var hospital = organisation("Harbour Hospital", Kind.NHS, diary);
        organisation("Harbour Advocacy", Kind.ADVOCACY, diary);
        organisation("Fernleigh House", Kind.PROVIDER, diary);
        asked(diary);
        lookedAt(hospital, council, diary);
        learned(diary);
        referred(diary);
    }

    private Organisation organisation(String name, Kind kind, Diary diary) {
        var organisation = new Organisation(
                UUID.randomUUID(), UUID.randomUUID(), new Named(name, kind, null), new Days(LONG_AGO, null), null);
        organisations.record(organisation, Optional.empty(), diary.by(Cast.KEN, 305, 10, 0));
        return organisation;
    }

    private void asked(Diary diary) {
        var survey = surveys.write("temperature-check", judith(diary, LAST_YEAR + 40));
        var before =
                surveys.open(survey, "The year before", diary.day(280), diary.day(260), judith(diary, LAST_YEAR + 35));
        answer(before, "Larchmere Council", diary, 270, List.of("among", "fairly", "partly", "no", "piloting"), "");
        answer(before, "Harbour Hospital", diary, 268, List.of("not-in", "not-very", "no", "no", "not-started"), "");
        answer(before, "Larchmere Police", diary, 265, List.of("among", "not-very", "partly", "no", "planning"), "");
        surveys.close(
                before,
                "Partners ask in part, and none measures what difference it makes. The Board made it its first objective.",
                judith(diary, LAST_YEAR));
        var now = surveys.open(survey, "This year", diary.day(60), diary.day(42), judith(diary, 65));
        answer(
                now,
                "Larchmere Council",
                diary,
                55,
                List.of("main", "very", "yes", "partly", "rolling-out"),
                "The question about what somebody wants comes first on the form.");
        answer(
                now,
                "Harbour Hospital",
                diary,
                50,
                List.of("among", "fairly", "partly", "no", "planning"),
                "The ward sister tells people herself that a concern was raised.");
        answer(now, "Larchmere Police", diary, 48, List.of("among", "fairly", "partly", "no", "piloting"), "");
        answer(
                now,
                "Fernleigh House",
                diary,
                45,
                List.of("main", "very", "yes", "partly", "full"),
                "Residents wrote the leaflet about being safe here.");
        surveys.close(
                now,
                "More partners ask. Few can measure what difference it makes, so the Board brings them together with the"
                        + " council’s analyst in the spring.",
                judith(diary, 38));
    }

    /// An organisation answers the same as others, but for some questions.
    ///
    /// @param answers about the strategy, the governing body, asking, measuring, and putting it into practice
    private void answer(UUID round, String whose, Diary diary, int ago, List<String> answers, String words) {
        surveys.answer(
                round,
                whose,
                List.of(
                        answers.get(0),
                        answers.get(1),
                        "fairly",
                        "not-very",
                        "fairly",
                        answers.get(2),
                        answers.get(3),
                        "a1",
                        "partially",
                        "fairly",
                        answers.get(4),
                        "a2,a3",
                        words),
                judith(diary, ago));
    }

    private void lookedAt(Organisation hospital, Organisation council, Diary diary) {
        var ago = 34;
        var assessment =
                assessments.begin("nine-steps", hospital, ReportingYear.of(diary.day(ago)), judith(diary, ago));
        assessments.say(
                assessment,
                1,
                "rolling-out",
                "The chief nurse asks each ward once a month what patients wanted, and reads the answers out.",
                "What was read out since spring",
                judith(diary, ago));
        assessments.say(
                assessment,
                5,
                "piloting",
                "Two wards try a form on which the decision comes first, and then what somebody needs to make it.",
                "The form, and ten assessments that were looked at",
                judith(diary, ago - 1));
        assessments.moderate(
                assessment,
                1,
                council,
                "piloting",
                "It is heard in three wards of nine. In the others nobody had been asked yet.",
                judith(diary, 20));
    }

    private void learned(Diary diary) {
        var referral = reviews.refer(
                "Mrs K",
                diary.day(210),
                "Harbour Hospital",
                "She came to the ward with sores that had been there for weeks. Three services had been at her door, and"
                        + " each thought that another was going in. She died nine days later.",
                judith(diary, 210));
        reviews.decide(
                referral,
                "Three services knew of her, and none knew what the others knew.",
                "A day with all who had met her, and what they wrote",
                "Her sister wants to know why nobody rang her.",
                judith(diary, 195));
        var finding = reviews.find(
                referral,
                "She said twice that she would open the door to her sister only. It was written down, and nobody rang her"
                        + " sister.",
                judith(diary, 110));
        reviews.act(
                referral,
                finding,
                "Each service asks who somebody lets in, and rings them the same day",
                "Larchmere Council",
                diary.day(-25),
                judith(diary, 100));
        reviews.end(
                referral,
                "On the Board’s own page, with her sister’s words first",
                "Ask who they let in. Ring that person today.",
                judith(diary, 90));
    }

    private void referred(Diary diary) {
        reviews.refer(
                "Mr T",
                diary.day(14),
                "Larchmere Fire and Rescue",
                "He was taken out of his flat after a fire. He smokes in bed, and two services had known.",
                judith(diary, 13));
    }

    private static By judith(Diary diary, int ago) {
        return diary.by(Cast.JUDITH, ago, 11, 40);
    }
}
