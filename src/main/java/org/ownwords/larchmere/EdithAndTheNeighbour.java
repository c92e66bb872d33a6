package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.casework.Doer;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.conclusion.Capacity;
import org.ownwords.conclusion.Conclusion;
import org.ownwords.conclusion.Decision;
import org.ownwords.conclusion.FeelsSafer;
import org.ownwords.conclusion.HowHard;
import org.ownwords.conclusion.LifeNow;
import org.ownwords.conclusion.ListenedTo;
import org.ownwords.conclusion.OutcomeResult;
import org.ownwords.conclusion.PersonsAnswers;
import org.ownwords.conclusion.PersonsView;
import org.ownwords.conclusion.Reported;
import org.ownwords.conclusion.Understood;
import org.ownwords.conclusion.Verdict;
import org.ownwords.conclusion.Views;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Todo;
import org.ownwords.outcome.ReadAs;
import org.ownwords.person.Details;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.Wellbeing;

/// Edith, whose neighbour borrows money, and who tells him herself.
final class EdithAndTheNeighbour extends Story {

    EdithAndTheNeighbour(Recorder recorder, Diary diary) {
        super(recorder, diary);
    }

    @Override
    void record() {
        var edith = opening.concern(
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
                new Concern(
                        diary.at(140, 8, 45),
                        new Referrer(RaisedBy.VOLUNTARY, "Priya Nair", "Larchmere Sight Loss"),
                        "Edith’s neighbour calls two or three times a week and asks to borrow money. She has lent it and does not always get it back. She finds it hard to say no.",
                        new SuspectedAbuse(List.of(AbuseType.FINANCIAL), Location.OWN_HOME, SourceOfRisk.KNOWN),
                        "Edith has her bank card. She says she is in no danger.",
                        new Support(SupportReason.SENSORY, List.of(HealthCondition.VISUAL))),
                diary.by(NADIA, 140, 16, 5));
        opening.allocate(edith, "safeguarding", NADIA.id().value(), diary.by(SAM, 140, 16, 40));
        opening.decide(
                edith,
                judged(
                        "Registered as severely sight impaired; has a support worker for shopping and letters",
                        "Pressed to lend money (section 42(3)(c))",
                        "She cannot read what she signs or check what he takes, and depends on his company",
                        SAM.name(),
                        139),
                diary.by(NADIA, 139, 11, 42));
        listening.converse(
                edith,
                new Conversation(
                        diary.day(139),
                        "I’d like to tell him myself. I just don’t know how to start. If somebody else says it he’ll think I’ve gone behind his back.",
                        "At home",
                        "Edith and Nadia",
                        "What safeguarding is, and that nothing would be done unless she said so",
                        "Speaking to him herself, with practice first; Nadia speaking to him; doing nothing for now"),
                diary.by(NADIA, 139, 15, 10));
        giving.leaflet(
                edith,
                Larchmere.WHAT_HAPPENS,
                "Leave it with me. I’ll put it under the glass and read it in my own time.",
                diary.by(NADIA, 139, 15, 11));
        helping.next(
                edith,
                new Todo(
                        "Ask Edith how the talk with her neighbour went", Doer.colleague(NADIA), diary.day(130), false),
                diary.by(NADIA, 139, 15, 12));
        giving.letterToReferrer(edith, "Priya Nair, Larchmere Sight Loss", diary.by(NADIA, 136, 9, 30));
        listening.converse(
                edith,
                new Conversation(
                        diary.day(130),
                        "He was cross to begin with. Then he said sorry. It’s a bit fragile, but he’s still visiting and he hasn’t asked again.",
                        "By telephone",
                        "Edith and Nadia",
                        null,
                        null),
                diary.by(NADIA, 130, 10, 20));
        helping.done(edith, "She rang to say how it went", diary.by(NADIA, 130, 10, 25));
        listening.categorise(
                edith,
                listening.ids(edith, diary.by(NADIA, 130, 10, 30)).getFirst(),
                new ReadAs(
                        List.of(OutcomeCategory.KEEP_RELATIONSHIP),
                        List.of(Wellbeing.CONTROL, Wellbeing.RELATIONSHIPS)),
                diary.by(NADIA, 130, 10, 30));
        var by = diary.by(NADIA, 112, 14, 0);
        finishing.conclude(
                edith,
                new Conclusion(
                        diary.day(112),
                        List.of(new OutcomeResult(
                                listening.ids(edith, by).getFirst(),
                                PersonsView.PARTLY,
                                "He comes on Sundays now. I wouldn’t say I trust him, but I like him.",
                                CameAbout.FULLY,
                                List.of(),
                                "She would like to trust him as she did before, and that takes time.",
                                new HowHard(HowHard.Level.HARD, "She did not want to lose him as a neighbour"),
                                LifeNow.BETTER)),
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
                                List.of(risk(
                                        AbuseType.FINANCIAL,
                                        Location.OWN_HOME,
                                        SourceOfRisk.KNOWN,
                                        RiskOutcome.REDUCED)),
                                new Capacity(LackedCapacity.NO, null),
                                "You listened, and you wouldn’t do anything unless I said you could.")),
                by);
        finishing.signOff(
                edith,
                new Verdict.Agree(
                        "She has weighed the risk herself, and it is lower than it was",
                        "She chose the words and said them herself. Nobody spoke to the neighbour for her"),
                diary.by(SAM, 111, 9, 15));
    }
}
