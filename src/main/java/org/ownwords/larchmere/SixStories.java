package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
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
import org.ownwords.conclusion.Risk;
import org.ownwords.conclusion.Understood;
import org.ownwords.conclusion.Verdict;
import org.ownwords.conclusion.Views;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Todo;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.NotAskedReason;
import org.ownwords.outcome.OutcomeCategory;
import org.ownwords.outcome.Said;
import org.ownwords.person.Details;
import org.ownwords.plan.Intent;
import org.ownwords.review.Review;
import org.ownwords.review.WhatNext;
import org.ownwords.section42.Answer;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.PauseId;
import org.ownwords.timescale.PauseReason;
import org.ownwords.timescale.Rationale;
import org.ownwords.timescale.Resumption;
import org.ownwords.timescale.Stops;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// Six people whose stories show what safeguarding with the person looks like. The facts of each follow a
/// published account, under another name and in our own words.
final class SixStories {

    private static final Instead NOTHING = new Instead.NothingToChoose();

    private final Recorder recorder;
    private final Diary diary;

    SixStories(Recorder recorder, LocalDate today) {
        this.recorder = recorder;
        this.diary = new Diary(today);
    }

    void record() {
        edithAndTheNeighbour();
        winifredInTheCareHome();
        kayleighAndDean();
        terryAndTheBankCard();
        arthurAndHisFamily();
        margaretAndTheLodger();
    }

    private void edithAndTheNeighbour() {
        var edith = recorder.concern(
                new Who.New(new Details(
                        "Edith",
                        "Abbott",
                        LocalDate.of(1952, 5, 3),
                        null,
                        Gender.FEMALE,
                        Ethnicity.WHITE_BRITISH,
                        null,
                        "English",
                        "Sight loss: large print, read aloud",
                        "Ring before noon, on the mobile. Not when the neighbour is there.",
                        "14 Mill Lane, Larchmere")),
                asked(
                        "Priya at the sight-loss service",
                        140,
                        "I don’t want anything done about him. He’s very kind. I don’t want him to stop coming. I want him to stop asking me for money."),
                concern(
                        140,
                        RaisedBy.VOLUNTARY,
                        "Priya Nair",
                        "Larchmere Sight Loss",
                        "Edith’s neighbour calls two or three times a week and asks to borrow money. She has lent it and does not always get it back. She finds it hard to say no.",
                        List.of(AbuseType.FINANCIAL),
                        Location.OWN_HOME,
                        SourceOfRisk.KNOWN,
                        "Edith has her bank card. She says she is in no danger.",
                        SupportReason.SENSORY,
                        List.of(HealthCondition.VISUAL)),
                diary.by(NADIA, 140, 16, 5));
        recorder.allocate(edith, "safeguarding", NADIA.id().value(), diary.by(SAM, 140, 16, 40));
        recorder.decide(
                edith,
                judged(
                        "Registered as severely sight impaired; has a support worker for shopping and letters",
                        "Pressed to lend money (section 42(3)(c))",
                        "She cannot read what she signs or check what he takes, and depends on his company",
                        SAM.name(),
                        139),
                diary.by(NADIA, 139, 11, 42));
        recorder.converse(
                edith,
                new Conversation(
                        diary.day(139),
                        "I’d like to tell him myself. I just don’t know how to start. If somebody else says it he’ll think I’ve gone behind his back.",
                        "At home",
                        "Edith and Nadia",
                        "What safeguarding is, and that nothing would be done unless she said so",
                        "Speaking to him herself, with practice first; Nadia speaking to him; doing nothing for now"),
                diary.by(NADIA, 139, 15, 10));
        recorder.next(
                edith,
                new Todo(
                        "Ask Edith how the talk with her neighbour went", Doer.colleague(NADIA), diary.day(130), false),
                diary.by(NADIA, 139, 15, 12));
        recorder.tellReferrer(
                edith,
                "That we have spoken with Edith and are helping her in the way she chose",
                diary.by(NADIA, 136, 9, 30));
        recorder.converse(
                edith,
                new Conversation(
                        diary.day(130),
                        "He was cross to begin with. Then he said sorry. It’s a bit fragile, but he’s still visiting and he hasn’t asked again.",
                        "By telephone",
                        "Edith and Nadia",
                        null,
                        null),
                diary.by(NADIA, 130, 10, 20));
        recorder.done(edith, "She rang to say how it went", diary.by(NADIA, 130, 10, 25));
        recorder.categorise(
                edith,
                recorder.ids(edith, diary.by(NADIA, 130, 10, 30)).getFirst(),
                List.of(OutcomeCategory.KEEP_RELATIONSHIP),
                diary.by(NADIA, 130, 10, 30));
        var by = diary.by(NADIA, 112, 14, 0);
        recorder.conclude(
                edith,
                new Conclusion(
                        diary.day(112),
                        List.of(new OutcomeResult(
                                recorder.ids(edith, by).getFirst(),
                                PersonsView.PARTLY,
                                "He’s still visiting and he hasn’t asked. It’s a bit fragile.",
                                CameAbout.FULLY,
                                List.of(),
                                null)),
                        new PersonsAnswers(
                                new Views.Sought(
                                        "You listened. You wouldn’t do anything unless I said you could. I feel more like myself.",
                                        Voice.ADULT),
                                FeelsSafer.YES,
                                ListenedTo.ALWAYS,
                                Understood.FULLY),
                        new Decision.ActionNeeded(
                                "Edith spoke to her neighbour herself, after practising with Nadia", "Edith"),
                        "The sight-loss service visits on Thursdays, and she knows she can ring",
                        new Reported(
                                List.of(new Risk(
                                        AbuseType.FINANCIAL,
                                        Location.OWN_HOME,
                                        SourceOfRisk.KNOWN,
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        RiskOutcome.REDUCED)),
                                new Capacity(LackedCapacity.NO, null),
                                "You listened, and you wouldn’t do anything unless I said you could.")),
                by);
        recorder.signOff(
                edith,
                new Verdict.Agree(
                        "She has weighed the risk herself, and it is lower than it was",
                        "She chose the words and said them herself. Nobody spoke to the neighbour for her"),
                diary.by(SAM, 111, 9, 15));
    }

    private void winifredInTheCareHome() {
        var winifred = recorder.concern(
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
                concern(
                        95,
                        RaisedBy.FAMILY_OR_FRIEND,
                        "Carol Hale",
                        null,
                        "Winifred had not been eating or drinking for twelve days and had stomach pain that came and went. Staff at Fernleigh House did not call a doctor. The family took her to hospital themselves.",
                        List.of(AbuseType.NEGLECT, AbuseType.ORGANISATIONAL),
                        Location.CARE_HOME_RESIDENTIAL,
                        SourceOfRisk.SERVICE_PROVIDER,
                        "She is in hospital and is looked after there",
                        SupportReason.MEMORY_AND_COGNITION,
                        List.of(HealthCondition.DEMENTIA)),
                diary.by(TOM, 95, 10, 0));
        recorder.allocate(winifred, "hospital", TOM.id().value(), diary.by(HELEN, 95, 10, 30));
        recorder.decide(
                winifred,
                judged(
                        "Dementia; needs help with everything",
                        "Twelve days without enough food or drink, and no doctor",
                        "She could not ask for a doctor or go to one",
                        HELEN.name(),
                        94),
                diary.by(TOM, 94, 9, 20));
        recorder.converse(
                winifred,
                new Conversation(
                        diary.day(92),
                        "Carol and her brother went through the leaflet with me. They want an honest account, and a home that knows dementia. Winifred held Carol’s hand and said “not back there”.",
                        "On the ward",
                        "Winifred, Carol, her brother and Tom",
                        "What an enquiry is and what it can and cannot do; leaflet given, large print",
                        "Staying in hospital until well; a specialist nursing home; going back with changes"),
                diary.by(TOM, 92, 11, 0));
        recorder.express(winifred, new Said("Not back there.", Voice.ADULT, diary.day(92)), diary.by(TOM, 92, 11, 5));
        recorder.plan(
                winifred,
                item("Show Carol three nursing homes that know dementia", TOM.name(), 85, false),
                diary.by(TOM, 91, 9, 0));
        recorder.tellReferrer(
                winifred,
                "That an enquiry has started, who is leading it, and what happens next",
                diary.by(TOM, 91, 9, 30));
        recorder.review(
                winifred,
                new Review(
                        diary.day(70),
                        Voice.REPRESENTATIVE,
                        "She has put weight on. She knows the staff by their voices already.",
                        Map.of(),
                        new WhatNext(true, null, diary.day(40))),
                diary.by(TOM, 70, 15, 0));
        var by = diary.by(TOM, 42, 12, 0);
        var ids = recorder.ids(winifred, by);
        recorder.endPlan(winifred, "Done as planned", diary.by(TOM, 44, 10, 0));
        recorder.conclude(
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
                                List.of(new Risk(
                                        AbuseType.NEGLECT,
                                        Location.CARE_HOME_RESIDENTIAL,
                                        SourceOfRisk.SERVICE_PROVIDER,
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        RiskOutcome.REMOVED)),
                                new Capacity(LackedCapacity.YES, SupportedBy.FAMILY_OR_FRIEND),
                                "We got a straight answer in the end.")),
                new Settlement.NotNeeded("Carol and The Limes look at it with her each month, and will ring us"),
                by);
        recorder.signOff(
                winifred,
                new Verdict.Agree(
                        "She is safe and the home has changed how it calls for help",
                        "Her own three words were kept beside her family’s, and they decided where she lives"),
                diary.by(HELEN, 41, 10, 0));
    }

    private void kayleighAndDean() {
        var first = recorder.concern(
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
                concern(
                        210,
                        RaisedBy.CARE_PROVIDER,
                        "Jo Lintott",
                        "Weir Court Supported Living",
                        "Kayleigh has told staff that Dean makes her do things she does not want to do in bed. There have been worries before, and the police took no action.",
                        List.of(AbuseType.SEXUAL, AbuseType.DOMESTIC),
                        Location.OWN_HOME,
                        SourceOfRisk.KNOWN,
                        "Staff are next door day and night, and she has a code word",
                        SupportReason.LEARNING_DISABILITY,
                        List.of(HealthCondition.LEARNING_DISABILITY)),
                diary.by(GRACE, 210, 14, 0));
        recorder.allocate(first, "safeguarding", GRACE.id().value(), diary.by(SAM, 210, 14, 30));
        recorder.decide(
                first,
                judged(
                        "Moderate learning disability; supported living",
                        "She describes being made to do sexual things",
                        "She finds it hard to say no to him or to leave, because of how she understands the relationship",
                        SAM.name(),
                        209),
                diary.by(GRACE, 209, 10, 0));
        recorder.tellReferrer(
                first, "That we are working with Kayleigh in the way she asked", diary.by(GRACE, 206, 9, 0));
        recorder.converse(
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
        var o1 = recorder.ids(first, byFirst).getFirst();
        var o2 = recorder.change(
                first,
                o1,
                new Said(
                        "I still want Dean but he has to stop. I don’t want him to stay over until he stops.",
                        Voice.ADULT,
                        diary.day(150)),
                "He started the programme and left it after two sessions",
                byFirst);
        recorder.converse(
                first,
                new Conversation(
                        diary.day(120),
                        "He won’t change. I thought he would. I cried about it.",
                        "At Weir Court, third meeting",
                        "Kayleigh, Grace and Jo",
                        null,
                        "A new flat away from him; keeping her job and her friends"),
                diary.by(GRACE, 120, 15, 0));
        recorder.change(
                first,
                o2,
                new Said(
                        "I want to live somewhere new, away from him, and feel safe. I want to keep my job at the café.",
                        Voice.ADULT,
                        diary.day(118)),
                "She saw that what she had hoped for would not happen",
                diary.by(GRACE, 118, 11, 0));
        recorder.plan(
                first,
                item("Choose my new flat and my curtains", "Kayleigh Moss", 80, true),
                diary.by(GRACE, 115, 10, 0));
        recorder.plan(
                first, item("Find three flats near the café", GRACE.name(), 100, false), diary.by(GRACE, 115, 10, 5));
        recorder.review(
                first,
                new Review(
                        diary.day(60),
                        Voice.ADULT,
                        "I like it here. I chose yellow. He doesn’t know where it is.",
                        Map.of(),
                        new WhatNext(true, null, diary.day(25))),
                diary.by(GRACE, 60, 14, 0));
        var by = diary.by(GRACE, 25, 13, 0);
        recorder.endPlan(first, "Done as planned", diary.by(GRACE, 26, 10, 0));
        recorder.conclude(
                first,
                new Conclusion(
                        diary.day(25),
                        List.of(new OutcomeResult(
                                recorder.ids(first, by).getFirst(),
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
                                List.of(new Risk(
                                        AbuseType.SEXUAL,
                                        Location.OWN_HOME,
                                        SourceOfRisk.KNOWN,
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        RiskOutcome.REMOVED)),
                                new Capacity(LackedCapacity.NO, null),
                                "You waited for me to decide.")),
                new Settlement.Done(diary.day(25), "We looked back together before we closed"),
                by);
        recorder.signOff(
                first,
                new Verdict.Agree(
                        "Far past the target for good reasons, which are in the record",
                        "She changed her mind twice, in her own time, and each time we kept what she said"),
                diary.by(SAM, 24, 9, 0));
    }

    private void terryAndTheBankCard() {
        var terry = recorder.concern(
                new Who.New(new Details(
                        "Terry",
                        "Whitlock",
                        LocalDate.of(1961, 12, 1),
                        null,
                        Gender.MALE,
                        Ethnicity.WHITE_BRITISH,
                        null,
                        "English",
                        null,
                        "Any time on his mobile",
                        "27 Station Road, Larchmere")),
                asked(
                        "Nadia Rahman",
                        75,
                        "I want to keep my own account. I don’t want somebody else holding all my money."),
                concern(
                        75,
                        RaisedBy.SELF,
                        null,
                        null,
                        "A man Terry knows from the pub took his bank card at the till and used it. Terry rang the bank and the police himself. The council is his appointee for benefits, and he has an account of his own.",
                        List.of(AbuseType.FINANCIAL),
                        Location.COMMUNITY,
                        SourceOfRisk.KNOWN,
                        "The card is cancelled. Police have given him a crime number",
                        SupportReason.SOCIAL,
                        List.of(HealthCondition.BRAIN_INJURY)),
                diary.by(NADIA, 75, 9, 30));
        recorder.allocate(terry, "safeguarding", NADIA.id().value(), diary.by(SAM, 75, 10, 0));
        recorder.decide(
                terry,
                judged(
                        "Acquired brain injury; support with money and planning",
                        "His card was stolen and used (section 42(3)(a))",
                        "He finds it hard to see when somebody means him harm",
                        SAM.name(),
                        74),
                diary.by(NADIA, 74, 14, 0));
        recorder.converse(
                terry,
                new Conversation(
                        diary.day(68),
                        "I’ve cancelled the card and told the police. I did that. I’d rather lose twenty quid now and then than have to ask for every pound.",
                        "At the council offices, at a meeting he came to",
                        "Terry, Nadia and the appointee officer",
                        "How the decision is made and by whom. An advocate was offered; he did not want one",
                        "All his money through the appointee; a daily limit on his own card; leaving things as they are"),
                diary.by(NADIA, 68, 15, 0));
        recorder.plan(
                terry,
                item("Ask the bank for a card with a daily limit", "Terry Whitlock", 60, true),
                diary.by(NADIA, 68, 15, 30));
        var by = diary.by(NADIA, 50, 11, 0);
        recorder.endPlan(terry, "Done as planned", diary.by(NADIA, 51, 10, 0));
        recorder.conclude(
                terry,
                new Conclusion(
                        diary.day(50),
                        List.of(new OutcomeResult(
                                recorder.ids(terry, by).getFirst(),
                                PersonsView.FULLY,
                                "Still my account.",
                                CameAbout.FULLY,
                                List.of(),
                                null)),
                        new PersonsAnswers(
                                new Views.Sought("I feel safe. I’ve got the people I need.", Voice.ADULT),
                                FeelsSafer.YES,
                                ListenedTo.ALWAYS,
                                Understood.FULLY),
                        new Decision.ActionNeeded("A card with a daily limit", "Terry"),
                        "The police matter",
                        new Reported(
                                List.of(new Risk(
                                        AbuseType.FINANCIAL,
                                        Location.COMMUNITY,
                                        SourceOfRisk.KNOWN,
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        RiskOutcome.REDUCED)),
                                new Capacity(LackedCapacity.NO, null),
                                "I’d rather lose a little now and then than have to ask for every pound.")),
                by);
        recorder.signOff(
                terry,
                new Verdict.Agree(
                        "The least restrictive answer, and he can defend it himself",
                        "He was in the room, he had acted before we did, and he kept his account"),
                diary.by(SAM, 49, 12, 0));
    }

    private void arthurAndHisFamily() {
        var arthur = recorder.concern(
                new Who.New(new Details(
                        "Arthur",
                        "Penrose",
                        LocalDate.of(1947, 4, 30),
                        null,
                        Gender.MALE,
                        Ethnicity.WHITE_IRISH,
                        null,
                        "English",
                        "Stroke: cannot find words. Yes and no cards, pictures, one question at a time, mornings",
                        "Through the ward. Not through his son",
                        "Larchmere General Hospital, stroke unit")),
                new AskForm(
                        new Ask.NotAsked(
                                NotAskedReason.COULD_NOT_COMMUNICATE,
                                "The speech and language therapist is finding the best way to ask"),
                        null),
                concern(
                        48,
                        RaisedBy.HOSPITAL,
                        "Sister Okafor",
                        "Larchmere General Hospital",
                        "Arthur came in after a collapse at home, with bruises. His daughter Susan says his son Neil hit him. Police are looking into it. He has since had a stroke.",
                        List.of(AbuseType.PHYSICAL, AbuseType.DOMESTIC),
                        Location.OWN_HOME,
                        SourceOfRisk.KNOWN,
                        "On the ward. Neil does not visit",
                        SupportReason.PHYSICAL,
                        List.of(HealthCondition.STROKE)),
                diary.by(TOM, 48, 9, 0));
        recorder.allocate(arthur, "hospital", TOM.id().value(), diary.by(HELEN, 48, 9, 20));
        recorder.decide(
                arthur,
                judged(
                        "Dense stroke; needs help with everything",
                        "An assault by his son is alleged; police are looking into it",
                        "He could not leave or call for help",
                        HELEN.name(),
                        47),
                diary.by(TOM, 47, 10, 0));
        recorder.tellReferrer(arthur, "That an enquiry has started beside the police’s", diary.by(TOM, 46, 9, 0));
        recorder.converse(
                arthur,
                new Conversation(
                        diary.day(40),
                        "With the cards: wants to see Beryl, yes; Susan, yes; Neil, no. Asked three times on different mornings, the same each time.",
                        "On the stroke unit",
                        "Arthur, the speech and language therapist, his advocate and Tom",
                        "Who everybody is and that he decides who visits",
                        "Visits on the ward; visits with somebody there; none"),
                diary.by(TOM, 40, 10, 30));
        recorder.express(
                arthur,
                new Said("Beryl, yes. Susan, yes. Neil, no.", Voice.ADULT, diary.day(40)),
                diary.by(TOM, 40, 10, 35));
        recorder.express(
                arthur,
                new Said(
                        "Somewhere safe, where he is understood and can see Beryl every day",
                        Voice.BEST_INTERESTS,
                        diary.day(30)),
                diary.by(TOM, 30, 14, 0));
        recorder.plan(
                arthur,
                item("Ask Arthur each fortnight whether he feels safe and whom he wants to see", TOM.name(), -5, false),
                diary.by(TOM, 29, 9, 0));
        recorder.review(
                arthur,
                new Review(
                        diary.day(12),
                        Voice.ADULT,
                        "With the cards: safe, yes. Neil, no.",
                        Map.of(),
                        new WhatNext(true, null, diary.day(-2))),
                diary.by(TOM, 12, 10, 0));
    }

    private void margaretAndTheLodger() {
        var margaret = recorder.concern(
                new Who.New(new Details(
                        "Margaret",
                        "Tully",
                        LocalDate.of(1956, 7, 8),
                        null,
                        Gender.FEMALE,
                        null,
                        null,
                        "English",
                        "Severe depression: quiet room, short visits, no letters",
                        "Through the ward. Ask before speaking to family",
                        "Larchmere Mental Health Unit")),
                asked("Grace Adeyemi, on the ward", 34, null),
                concern(
                        35,
                        RaisedBy.FAMILY_OR_FRIEND,
                        "Her niece",
                        null,
                        "The family say that the lodger, Ray, takes her money and leaves the house dirty. They have heard that she has made a will in his favour.",
                        List.of(AbuseType.FINANCIAL, AbuseType.NEGLECT),
                        Location.OWN_HOME,
                        SourceOfRisk.KNOWN,
                        "She is on the ward",
                        SupportReason.MENTAL_HEALTH,
                        List.of(HealthCondition.MENTAL_HEALTH)),
                diary.by(GRACE, 34, 15, 0));
        recorder.allocate(margaret, "safeguarding", GRACE.id().value(), diary.by(SAM, 34, 15, 30));
        recorder.decide(
                margaret,
                judged(
                        "Severe depression; in hospital",
                        "Her family suspect that money is taken. It is not known",
                        "She cannot speak about money at present",
                        SAM.name(),
                        33),
                diary.by(GRACE, 33, 9, 0));
        recorder.converse(
                margaret,
                new Conversation(
                        diary.day(32),
                        "Ray. He’s my lodger. I can’t talk about money. You can look at the house.",
                        "On the ward",
                        "Margaret and Grace",
                        "That somebody is worried, and that she need not answer",
                        "A visit to the house, which she agreed to, and nothing else"),
                diary.by(GRACE, 32, 11, 0));
        recorder.pause(
                margaret,
                new Pause(
                        new PauseId(UUID.randomUUID()),
                        new Rationale(
                                PauseReason.CAPACITY_RECOVERY,
                                "Whether she can decide about this is not clear, and the ward expects her to be well enough in two to three weeks. It can wait.",
                                SAM.name()),
                        diary.day(32),
                        diary.day(12),
                        Stops.EVERYTHING,
                        null),
                diary.by(GRACE, 32, 12, 0));
        recorder.converse(
                margaret,
                new Conversation(
                        diary.day(28),
                        "The care co-ordinator visited the house, as Margaret agreed. Clean, food in, post opened. No worries seen.",
                        "At Margaret’s house",
                        "The care co-ordinator and Ray",
                        null,
                        null),
                diary.by(GRACE, 28, 16, 0));
        recorder.resume(
                margaret,
                new Resumption(diary.day(14), "She is well enough to talk about it"),
                diary.by(GRACE, 14, 10, 0));
        recorder.converse(
                margaret,
                new Conversation(
                        diary.day(14),
                        "Ray has been good to me. I give him money for the shopping. I don’t want anything done. I want my family to leave it.",
                        "On the ward",
                        "Margaret and Grace",
                        "What safeguarding is, and that she may say no",
                        "Nothing more; Grace beside her when she tells her family"),
                diary.by(GRACE, 14, 11, 0));
        recorder.express(
                margaret,
                new Said("I don’t want anything done. I want my family to leave it.", Voice.ADULT, diary.day(14)),
                diary.by(GRACE, 14, 11, 5));
        recorder.next(
                margaret,
                new Todo("Be there when Margaret tells her family", Doer.colleague(GRACE), diary.day(-1), false),
                diary.by(GRACE, 14, 11, 10));
        recorder.tellReferrer(
                margaret,
                "With Margaret’s agreement: that we have spoken with her and looked into it",
                diary.by(GRACE, 13, 9, 0));
    }

    private AskForm asked(String by, int ago, @Nullable String words) {
        return new AskForm(
                new Ask.Asked(by, diary.day(ago)), words == null ? null : new Said(words, Voice.ADULT, diary.day(ago)));
    }

    private Concern concern(
            int ago,
            RaisedBy raisedBy,
            @Nullable String raiser,
            @Nullable String organisation,
            String narrative,
            List<AbuseType> types,
            Location location,
            SourceOfRisk source,
            String safeNow,
            SupportReason supportReason,
            List<HealthCondition> health) {
        return new Concern(
                diary.at(ago, 8, 45),
                new Referrer(raisedBy, raiser, organisation),
                narrative,
                new SuspectedAbuse(types, location, source),
                safeNow,
                new Support(supportReason, health));
    }

    private Judgement judged(String needs, String abuse, String unable, String decider, int ago) {
        return new Judgement(
                new Answers(Answer.met(needs), Answer.met(abuse), Answer.met(unable)),
                NOTHING,
                decider,
                diary.day(ago));
    }

    private Intent item(String what, String who, int ago, boolean theirOwnWords) {
        return new Intent(what, who, diary.day(ago), null, theirOwnWords);
    }
}
