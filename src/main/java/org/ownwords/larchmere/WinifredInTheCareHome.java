package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.TOM;

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
import org.ownwords.leaflet.Given;
import org.ownwords.leaflet.How;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.NotAskedReason;
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
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// Winifred, who was not looked after in a care home, and lives in another.
final class WinifredInTheCareHome extends Story {

    WinifredInTheCareHome(Recorder recorder, Diary diary) {
        super(recorder, diary);
    }

    @Override
    void record() {
        var winifred = opening.concern(
                new Who.New(new Details(
                        "Winifred",
                        "Hale",
                        LocalDate.of(1944, 2, 11),
                        null,
                        Gender.FEMALE,
                        Ethnicity.CARIBBEAN,
                        null,
                        "English",
                        "Dementia: short sentences, familiar people, mornings",
                        "Through her daughter Carol",
                        "Larchmere General Hospital, ward 6")),
                new AskForm(
                        new Ask.NotAsked(
                                NotAskedReason.TOO_UNWELL,
                                "Very unwell on admission; the ward will say when she can talk"),
                        new Said(
                                "We want to know why nobody called a doctor, and we want her somewhere they know how to look after her.",
                                Voice.REPRESENTATIVE,
                                diary.day(95))),
                new Concern(
                        diary.at(95, 8, 45),
                        new Referrer(RaisedBy.FAMILY_OR_FRIEND, "Carol Hale", null),
                        "Winifred had not been eating or drinking for twelve days and had stomach pain that came and went. Staff at Fernleigh House did not call a doctor. The family took her to hospital themselves.",
                        new SuspectedAbuse(
                                List.of(AbuseType.NEGLECT, AbuseType.ORGANISATIONAL),
                                Location.CARE_HOME_RESIDENTIAL,
                                SourceOfRisk.SERVICE_PROVIDER),
                        "She is in hospital and is looked after there",
                        new Support(SupportReason.MEMORY_AND_COGNITION, List.of(HealthCondition.DEMENTIA))),
                diary.by(TOM, 95, 10, 0));
        opening.allocate(winifred, "hospital", TOM.id().value(), diary.by(HELEN, 95, 10, 30));
        opening.decide(
                winifred,
                judged(
                        "Dementia; needs help with everything",
                        "Twelve days without enough food or drink, and no doctor",
                        "She could not ask for a doctor or go to one",
                        HELEN.name(),
                        94),
                diary.by(TOM, 94, 9, 20));
        listening.converse(
                winifred,
                new Conversation(
                        diary.day(92),
                        "Carol and her brother went through the leaflet with me. They want an honest account, and a home that knows dementia. Winifred held Carol’s hand and said “not back there”.",
                        "On the ward",
                        "Winifred, Carol, her brother and Tom",
                        "What an enquiry is and what it can and cannot do",
                        "Staying in hospital until well; a specialist nursing home; going back with changes"),
                diary.by(TOM, 92, 11, 0));
        helping.give(
                winifred,
                new Given(
                        List.of(),
                        "The leaflet “Keeping safe”, version 3, in large print, in English",
                        "Carol Hale and her brother",
                        How.GONE_THROUGH,
                        TOM.name(),
                        "So we can speak for her.",
                        diary.day(92)),
                diary.by(TOM, 92, 11, 10));
        listening.express(winifred, new Said("Not back there.", Voice.ADULT, diary.day(92)), diary.by(TOM, 92, 11, 5));
        helping.plan(
                winifred,
                item("Show Carol three nursing homes that know dementia", TOM.name(), 85, false),
                diary.by(TOM, 91, 9, 0));
        opening.tellReferrer(
                winifred,
                "That an enquiry has started, who is leading it, and what happens next",
                diary.by(TOM, 91, 9, 30));
        helping.review(
                winifred,
                new Review(
                        diary.day(70),
                        Voice.REPRESENTATIVE,
                        "She has put weight on. She knows the staff by their voices already.",
                        Map.of(),
                        new WhatNext(true, null, diary.day(40))),
                diary.by(TOM, 70, 15, 0));
        var by = diary.by(TOM, 42, 12, 0);
        var ids = listening.ids(winifred, by);
        helping.endPlan(winifred, "Done as planned", diary.by(TOM, 44, 10, 0));
        finishing.conclude(
                winifred,
                new Conclusion(
                        diary.day(42),
                        ids.stream()
                                .map(id -> new OutcomeResult(
                                        id, PersonsView.FULLY, null, CameAbout.FULLY, List.of(), null))
                                .toList(),
                        new PersonsAnswers(
                                new Views.Sought(
                                        "We got a straight answer in the end, and she is safe. I wish it had not taken a hospital bed.",
                                        Voice.REPRESENTATIVE),
                                FeelsSafer.YES,
                                ListenedTo.QUITE_A_BIT,
                                Understood.FULLY),
                        new Decision.ActionNeeded(
                                "Move to The Limes; Fernleigh House to train staff and report to the contracts team",
                                "Hospital team, and Fernleigh House"),
                        "Contracts team visits Fernleigh House monthly",
                        new Reported(
                                List.of(risk(
                                        AbuseType.NEGLECT,
                                        Location.CARE_HOME_RESIDENTIAL,
                                        SourceOfRisk.SERVICE_PROVIDER,
                                        RiskOutcome.REMOVED)),
                                new Capacity(LackedCapacity.YES, SupportedBy.FAMILY_OR_FRIEND),
                                "We got a straight answer in the end.")),
                new Settlement.NotNeeded("Carol and The Limes look at it with her each month, and will ring us"),
                by);
        finishing.signOff(
                winifred,
                new Verdict.Agree(
                        "She is safe and the home has changed how it calls for help",
                        "Her own three words were kept beside her family’s, and they decided where she lives"),
                diary.by(HELEN, 41, 10, 0));
    }
}
