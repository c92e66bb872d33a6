package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.advocacy.Advocate;
import org.ownwords.advocacy.Agreement;
import org.ownwords.advocacy.Asking;
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
import org.ownwords.person.Details;
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

/// Terry, whose bank card was taken, and who keeps his account.
final class TerryAndTheBankCard extends Story {

    TerryAndTheBankCard(Recorder recorder, Diary diary) {
        super(recorder, diary);
    }

    @Override
    void record() {
        var terry = opening.concern(
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
                new Concern(
                        diary.at(75, 8, 45),
                        new Referrer(RaisedBy.SELF, null, null),
                        "A man Terry knows from the pub took his bank card at the till and used it. Terry rang the bank and the police himself. The council is his appointee for benefits, and he has an account of his own.",
                        new SuspectedAbuse(List.of(AbuseType.FINANCIAL), Location.COMMUNITY, SourceOfRisk.KNOWN),
                        "The card is cancelled. Police have given him a crime number",
                        new Support(SupportReason.SOCIAL, List.of(HealthCondition.BRAIN_INJURY))),
                diary.by(NADIA, 75, 9, 30));
        opening.allocate(terry, "safeguarding", NADIA.id().value(), diary.by(SAM, 75, 10, 0));
        opening.decide(
                terry,
                judged(
                        "Acquired brain injury; support with money and planning",
                        "His card was stolen and used (section 42(3)(a))",
                        "He finds it hard to see when somebody means him harm",
                        SAM.name(),
                        74),
                diary.by(NADIA, 74, 14, 0));
        listening.converse(
                terry,
                new Conversation(
                        diary.day(68),
                        "I’ve cancelled the card and told the police. I did that. I’d rather lose twenty quid now and then than have to ask for every pound.",
                        "At the council offices, at a meeting he came to",
                        "Terry, Nadia and the appointee officer",
                        "How the decision is made and by whom. An advocate was offered; he did not want one",
                        "All his money through the appointee; a daily limit on his own card; leaving things as they are"),
                diary.by(NADIA, 68, 15, 0));
        helping.askForAdvocate(
                terry,
                new Asking(
                        new Advocate.CareAct(),
                        null,
                        new Agreement(Agreement.Given.REFUSES, "I can speak for myself."),
                        diary.day(68)),
                diary.by(NADIA, 68, 15, 10));
        helping.plan(
                terry,
                item("Ask the bank for a card with a daily limit", "Terry Whitlock", 60, true),
                diary.by(NADIA, 68, 15, 30));
        var by = diary.by(NADIA, 50, 11, 0);
        helping.endPlan(terry, "Done as planned", diary.by(NADIA, 51, 10, 0));
        finishing.conclude(
                terry,
                new Conclusion(
                        diary.day(50),
                        List.of(new OutcomeResult(
                                listening.ids(terry, by).getFirst(),
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
                                List.of(risk(
                                        AbuseType.FINANCIAL,
                                        Location.COMMUNITY,
                                        SourceOfRisk.KNOWN,
                                        RiskOutcome.REDUCED)),
                                new Capacity(LackedCapacity.NO, null),
                                "I’d rather lose a little now and then than have to ask for every pound.")),
                by);
        finishing.signOff(
                terry,
                new Verdict.Agree(
                        "The least restrictive answer, and he can defend it himself",
                        "He was in the room, he had acted before we did, and he kept his account"),
                diary.by(SAM, 49, 12, 0));
    }
}
