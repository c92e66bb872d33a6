package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.CARYS;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

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
import org.ownwords.consent.Answer;
import org.ownwords.consent.Consent;
import org.ownwords.consent.Question;
import org.ownwords.enquiry.Conversation;
import org.ownwords.feedback.Heard;
import org.ownwords.feedback.HowAsked;
import org.ownwords.feedback.Offer;
import org.ownwords.feedback.QuestionSets;
import org.ownwords.feedback.SafeReach;
import org.ownwords.feedback.WhoAnswers;
import org.ownwords.feedback.WhoIsAsked;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.risk.Accepting;
import org.ownwords.risk.Considered;
import org.ownwords.risk.Decided;
import org.ownwords.risk.Harm;
import org.ownwords.risk.Occasion;
import org.ownwords.risk.Ours;
import org.ownwords.risk.PersonAccepts;
import org.ownwords.risk.Place;
import org.ownwords.risk.QualityOfLife;
import org.ownwords.risk.Theirs;
import org.ownwords.risk.Weighing;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Response;
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
        opening.join(
                recordedBefore(),
                terry,
                "The same date of birth and address, and he says that the hospital calls him Terence",
                diary.by(NADIA, 75, 9, 40));
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
        agreeing.ask(
                terry,
                new Consent(
                        new Question(Question.Kind.PASSING_ON, "his brother"),
                        new Answer.DoesNotAgree(),
                        "No. He’d only tell me I should have known better.",
                        NADIA.name(),
                        diary.day(68)),
                diary.by(NADIA, 68, 15, 15));
        helping.plan(
                terry,
                item("Ask the bank for a card with a daily limit", "Terry Whitlock", 60, true),
                diary.by(NADIA, 68, 15, 30));
        var weighed = agreeing.weigh(terry, keepingACard(), diary.by(NADIA, 67, 10, 0));
        agreeing.agreeForCouncil(
                terry,
                weighed,
                "He understands what he may lose, and it is little beside what he would lose without a card",
                diary.by(SAM, 65, 9, 30));
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
        askedAfterwards(terry);
        told(terry);
    }

    /// The hospital's concern, months before, on a record of its own: the ward had his name as it stands on his papers.
    private CaseId recordedBefore() {
        var terence = opening.concern(
                new Who.New(new Details(
                        "Terence",
                        "Whitlock",
                        LocalDate.of(1961, 12, 1),
                        null,
                        Gender.MALE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "27 Station Road, Larchmere")),
                asked("Ward sister", 160, "I’d like to go home and be left in peace."),
                new Concern(
                        diary.at(160, 11, 0),
                        new Referrer(RaisedBy.HOSPITAL, "Ward sister", "Larchmere General Hospital"),
                        "Terence told the ward that friends sometimes borrow from him and forget to pay it back. He does not think anything of it.",
                        new SuspectedAbuse(List.of(AbuseType.FINANCIAL), Location.COMMUNITY, SourceOfRisk.KNOWN),
                        "He is safe on the ward, and goes home tomorrow",
                        new Support(null, List.of(HealthCondition.BRAIN_INJURY))),
                diary.by(TOM, 160, 14, 0));
        opening.allocate(terence, "hospital", TOM.id().value(), diary.by(HELEN, 160, 14, 30));
        opening.decide(
                terence,
                new Judgement(
                        new Answers(
                                org.ownwords.section42.Answer.met("Acquired brain injury"),
                                org.ownwords.section42.Answer.notMet(
                                        "Small sums between friends, some of it paid back"),
                                org.ownwords.section42.Answer.notMet("He says no when he wants to")),
                        new Instead.Respond(
                                List.of(Response.ADVICE), "He knows whom to ring, and does not want anything done"),
                        HELEN.name(),
                        diary.day(159)),
                diary.by(TOM, 159, 10, 0));
        opening.tellReferrer(terence, "That we have spoken with him, and what he wants", diary.by(TOM, 158, 9, 30));
        return terence;
    }

    private Weighing keepingACard() {
        return new Weighing(
                "Somebody may use his card again",
                new Theirs.Said(
                        "It’s my card. If I can’t buy a round with it, what’s it for?",
                        Voice.ADULT,
                        new Place(QualityOfLife.ADDS_A_LOT, Harm.EITHER)),
                new Ours(
                        "It may well happen again. With a limit, what he can lose is small.",
                        new Place(QualityOfLife.ADDS_A_LOT, Harm.EITHER)),
                new Considered(
                        "Paying for his own things, without asking anybody",
                        "He rang the bank and the police himself, on the same day",
                        "He keeps his account, and his say over it",
                        "A daily limit, and a message from the bank each time the card is used"),
                new Decided.Lessened(
                        "The limit keeps the loss small, and he can stop the card himself",
                        new Accepting(PersonAccepts.YES, null, true)),
                new Occasion(NADIA.name(), diary.day(67), null, null));
    }

    /// What others can learn from it, without anything that shows who it was.
    private void told(CaseId terry) {
        giving.story(
                terry,
                "A card with a limit",
                "Somebody took his bank card and used it. He rang the bank and the police himself, before anybody else"
                        + " did. The easiest answer was to have all his money looked after for him. He did not want"
                        + " that. He said that he would rather lose a little now and then than have to ask for"
                        + " everything.\n\nWe weighed it with him: what he may lose, and what he would lose without a card"
                        + " of his own. He understood it. A manager agreed, and wrote down why. He asked the bank for a"
                        + " card with a daily limit, and he has it now.",
                "Tell them. Somebody else might get to keep theirs.",
                diary.by(NADIA, 32, 10, 0));
        giving.releaseStory(terry, "I cannot tell who it is, and I know the case", diary.by(SAM, 30, 9, 30));
    }

    private void askedAfterwards(CaseId terry) {
        var offer = lookingBack.mayAsk(
                terry,
                new Offer.Yes(
                        new Offer.Said("Yes, go on. Ring me.", WhoAnswers.ADULT),
                        new WhoIsAsked(WhoAnswers.ADULT, null, null, null),
                        new SafeReach(HowAsked.TELEPHONE, "07700 900161", "Any time", null),
                        null,
                        "Somebody who never worked with him rings him, and asks how it was",
                        true,
                        diary.day(49)),
                diary.by(NADIA, 49, 14, 0));
        var given = lookingBack.give(terry, offer, CARYS, diary.by(NADIA, 49, 14, 10));
        lookingBack.hear(
                given,
                new Heard.Answered(
                        WhoAnswers.ADULT,
                        HowAsked.TELEPHONE,
                        QuestionSets.PUBLISHED.current(),
                        List.of(
                                new Heard.Reply("asked", "yes-said", "First thing she asked."),
                                new Heard.Reply("came-about", "fully", null),
                                new Heard.Reply("danger", "less", "He still drinks there. I keep the card in my shoe."),
                                new Heard.Reply("listened", "always", null),
                                new Heard.Reply("understood", "fully", null),
                                new Heard.Reply("happy", "very", null),
                                new Heard.Reply("safer", "yes", null)),
                        null,
                        diary.day(35)),
                diary.by(CARYS, 35, 11, 0));
    }
}
