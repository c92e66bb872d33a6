package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.casework.Settlement;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.conclusion.Capacity;
import org.ownwords.conclusion.Conclusion;
import org.ownwords.conclusion.Decision;
import org.ownwords.conclusion.FeelsSafer;
import org.ownwords.conclusion.ListenedTo;
import org.ownwords.conclusion.OutcomeResult;
import org.ownwords.conclusion.PersonsAnswers;
import org.ownwords.conclusion.PersonsView;
import org.ownwords.conclusion.Reported;
import org.ownwords.conclusion.Understood;
import org.ownwords.conclusion.Verdict;
import org.ownwords.conclusion.Views;
import org.ownwords.enquiry.Conversation;
import org.ownwords.outcome.Said;
import org.ownwords.person.Details;
import org.ownwords.review.Review;
import org.ownwords.review.WhatNext;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.Voice;

/// Kayleigh, who changes her mind about Dean twice, in her own time.
final class KayleighAndDean extends Story {

    KayleighAndDean(Recorder recorder, Diary diary) {
        super(recorder, diary);
    }

    @Override
    void record() {
        var first = opening.concern(
                new Who.New(new Details(
                        "Kayleigh",
                        "Moss",
                        LocalDate.of(1998, 9, 21),
                        null,
                        Gender.FEMALE,
                        Ethnicity.WHITE_BRITISH,
                        null,
                        "English",
                        "Learning disability: plain words, pictures, time to think",
                        "Text first. Dean may read her phone: say only “are you free”",
                        "Flat 3, Weir Court, Larchmere")),
                asked(
                        "Her support worker",
                        210,
                        "I want to stay with Dean. I want him to be nice to me. Help him to change."),
                new Concern(
                        diary.at(210, 8, 45),
                        new Referrer(RaisedBy.CARE_PROVIDER, "Jo Lintott", "Weir Court Supported Living"),
                        "Kayleigh has told staff that Dean makes her do things she does not want to do in bed. There have been worries before, and the police took no action.",
                        new SuspectedAbuse(
                                List.of(AbuseType.SEXUAL, AbuseType.DOMESTIC), Location.OWN_HOME, SourceOfRisk.KNOWN),
                        "Staff are next door day and night, and she has a code word",
                        new Support(SupportReason.LEARNING_DISABILITY, List.of(HealthCondition.LEARNING_DISABILITY))),
                diary.by(GRACE, 210, 14, 0));
        opening.allocate(first, "safeguarding", GRACE.id().value(), diary.by(SAM, 210, 14, 30));
        opening.decide(
                first,
                judged(
                        "Moderate learning disability; supported living",
                        "She describes being made to do sexual things",
                        "She finds it hard to say no to him or to leave, because of how she understands the relationship",
                        SAM.name(),
                        209),
                diary.by(GRACE, 209, 10, 0));
        opening.tellReferrer(
                first, "That we are working with Kayleigh in the way she asked", diary.by(GRACE, 206, 9, 0));
        listening.converse(
                first,
                new Conversation(
                        diary.day(200),
                        "You all want me to leave him. I’m not leaving him. I want you to talk to him.",
                        "At Weir Court, first meeting",
                        "Kayleigh, Grace, Jo, a nurse and a police officer",
                        "What each of us is worried about, with pictures",
                        "Staying with support for Dean to change; seeing him only outside; living apart"),
                diary.by(GRACE, 200, 16, 0));
        var byFirst = diary.by(GRACE, 150, 15, 0);
        var o1 = listening.ids(first, byFirst).getFirst();
        var o2 = listening.change(
                first,
                o1,
                new Said(
                        "I still want Dean but he has to stop. I don’t want him to stay over until he stops.",
                        Voice.ADULT,
                        diary.day(150)),
                "He started the programme and left it after two sessions",
                byFirst);
        listening.converse(
                first,
                new Conversation(
                        diary.day(120),
                        "He won’t change. I thought he would. I cried about it.",
                        "At Weir Court, third meeting",
                        "Kayleigh, Grace and Jo",
                        null,
                        "A new flat away from him; keeping her job and her friends"),
                diary.by(GRACE, 120, 15, 0));
        listening.change(
                first,
                o2,
                new Said(
                        "I want to live somewhere new, away from him, and feel safe. I want to keep my job at the café.",
                        Voice.ADULT,
                        diary.day(118)),
                "She saw that what she had hoped for would not happen",
                diary.by(GRACE, 118, 11, 0));
        helping.plan(
                first,
                item("Choose my new flat and my curtains", "Kayleigh Moss", 80, true),
                diary.by(GRACE, 115, 10, 0));
        helping.plan(
                first, item("Find three flats near the café", GRACE.name(), 100, false), diary.by(GRACE, 115, 10, 5));
        helping.review(
                first,
                new Review(
                        diary.day(60),
                        Voice.ADULT,
                        "I like it here. I chose yellow. He doesn’t know where it is.",
                        Map.of(),
                        new WhatNext(true, null, diary.day(25))),
                diary.by(GRACE, 60, 14, 0));
        var by = diary.by(GRACE, 25, 13, 0);
        helping.endPlan(first, "Done as planned", diary.by(GRACE, 26, 10, 0));
        finishing.conclude(
                first,
                new Conclusion(
                        diary.day(25),
                        List.of(new OutcomeResult(
                                listening.ids(first, by).getFirst(),
                                PersonsView.FULLY,
                                "I sleep all night.",
                                CameAbout.FULLY,
                                List.of(),
                                null)),
                        new PersonsAnswers(
                                new Views.Sought(
                                        "You waited for me to decide. It took ages and you waited.", Voice.ADULT),
                                FeelsSafer.YES,
                                ListenedTo.ALWAYS,
                                Understood.FULLY),
                        new Decision.ActionNeeded(
                                "A new home, and a plan for what to do if he comes", "Kayleigh and Weir Court"),
                        "Weir Court staff visit the new flat",
                        new Reported(
                                List.of(risk(
                                        AbuseType.SEXUAL, Location.OWN_HOME, SourceOfRisk.KNOWN, RiskOutcome.REMOVED)),
                                new Capacity(LackedCapacity.NO, null),
                                "You waited for me to decide.")),
                new Settlement.Done(diary.day(25), "We looked back together before we closed"),
                by);
        finishing.signOff(
                first,
                new Verdict.Agree(
                        "Far past the target for good reasons, which are in the record",
                        "She changed her mind twice, in her own time, and each time we kept what she said"),
                diary.by(SAM, 24, 9, 0));
    }
}
