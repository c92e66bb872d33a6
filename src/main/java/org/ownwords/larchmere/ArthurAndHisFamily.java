package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ownwords.advocacy.Abilities;
import org.ownwords.advocacy.AdvocacyDecision;
import org.ownwords.advocacy.Advocate;
import org.ownwords.advocacy.Agreement;
import org.ownwords.advocacy.Asking;
import org.ownwords.advocacy.Candidate;
import org.ownwords.advocacy.Difficulty;
import org.ownwords.advocacy.Exclusions;
import org.ownwords.advocacy.Finding;
import org.ownwords.advocacy.Progress;
import org.ownwords.advocacy.Somebody;
import org.ownwords.advocacy.SupporterConsent;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.enquiry.Conversation;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.NotAskedReason;
import org.ownwords.outcome.Said;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.process.OtherProcess;
import org.ownwords.process.OtherProcess.Lead;
import org.ownwords.process.ProcessKind;
import org.ownwords.review.Review;
import org.ownwords.review.WhatNext;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Ethnicity;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.Voice;

/// Arthur, who cannot find words, and says with cards whom he wants to see.
final class ArthurAndHisFamily extends Story {

    private final Recorder recorder;

    ArthurAndHisFamily(Recorder recorder, Diary diary) {
        super(recorder, diary);
        this.recorder = recorder;
    }

    @Override
    void record() {
        var arthur = opening.concern(
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
                new Concern(
                        diary.at(48, 8, 45),
                        new Referrer(RaisedBy.HOSPITAL, "Sister Okafor", "Larchmere General Hospital"),
                        "Arthur came in after a collapse at home, with bruises. His daughter Susan says his son Neil hit him. Police are looking into it. He has since had a stroke.",
                        new SuspectedAbuse(
                                List.of(AbuseType.PHYSICAL, AbuseType.DOMESTIC), Location.OWN_HOME, SourceOfRisk.KNOWN),
                        "On the ward. Neil does not visit",
                        new Support(SupportReason.PHYSICAL, List.of(HealthCondition.STROKE))),
                diary.by(TOM, 48, 9, 0));
        opening.allocate(arthur, "hospital", TOM.id().value(), diary.by(HELEN, 48, 9, 20));
        opening.decide(
                arthur,
                judged(
                        "Dense stroke; needs help with everything",
                        "An assault by his son is alleged; police are looking into it",
                        "He could not leave or call for help",
                        HELEN.name(),
                        47),
                diary.by(TOM, 47, 10, 0));
        gathering.beside(
                arthur,
                new OtherProcess(
                        ProcessKind.POLICE,
                        new Lead("Larchmere Police", null),
                        "Whether Arthur was hit at home, and by whom",
                        "He decides with the cards whether he is asked",
                        diary.day(47),
                        null),
                diary.by(TOM, 47, 11, 0));
        opening.tellReferrer(arthur, "That an enquiry has started beside the police’s", diary.by(TOM, 46, 9, 0));
        findAnAdvocate(arthur);
        listening.converse(
                arthur,
                new Conversation(
                        diary.day(40),
                        "With the cards: wants to see Beryl, yes; Susan, yes; Neil, no. Asked three times on different mornings, the same each time.",
                        "On the stroke unit",
                        "Arthur, the speech and language therapist, his advocate and Tom",
                        "Who everybody is and that he decides who visits",
                        "Visits on the ward; visits with somebody there; none"),
                diary.by(TOM, 40, 10, 30));
        listening.express(
                arthur,
                new Said("Beryl, yes. Susan, yes. Neil, no.", Voice.ADULT, diary.day(40)),
                diary.by(TOM, 40, 10, 35));
        new ThoseAroundArthur(recorder, diary, arthur).record();
        listening.express(
                arthur,
                new Said(
                        "Somewhere safe, where he is understood and can see Beryl every day",
                        Voice.BEST_INTERESTS,
                        diary.day(30)),
                diary.by(TOM, 30, 14, 0));
        helping.plan(
                arthur,
                item("Ask Arthur each fortnight whether he feels safe and whom he wants to see", TOM.name(), -5, false),
                diary.by(TOM, 29, 9, 0));
        helping.review(
                arthur,
                new Review(
                        diary.day(12),
                        Voice.ADULT,
                        "With the cards: safe, yes. Neil, no.",
                        Map.of(),
                        new WhatNext(true, null, diary.day(-2))),
                diary.by(TOM, 12, 10, 0));
    }

    private void findAnAdvocate(CaseId arthur) {
        helping.decideAdvocacy(
                arthur,
                new AdvocacyDecision(
                        new Abilities(
                                Difficulty.none(),
                                Difficulty.none(),
                                Difficulty.none(),
                                Difficulty.found(
                                        "Since the stroke he cannot find words. With the cards he answers one question at a time")),
                        new Somebody.Considered(
                                new Candidate(
                                        "Beryl, his wife",
                                        new Exclusions(Finding.NO, Finding.NO, Finding.YES),
                                        SupporterConsent.AGREES,
                                        "She wants him home and does not see the risk. What he wants may be something else"),
                                null),
                        "Susan, his daughter, is a witness for the police. Neil, his son, is who she says hit him",
                        diary.day(46)),
                diary.by(TOM, 46, 11, 0));
        var advocate = helping.askForAdvocate(
                arthur,
                new Asking(
                        new Advocate.CareAct(),
                        "Harbour Advocacy",
                        new Agreement(Agreement.Given.AGREES, "With the cards: yes, on two mornings"),
                        diary.day(45)),
                diary.by(TOM, 45, 9, 30));
        helping.progress(
                arthur,
                advocate,
                new Progress(Progress.Step.ACCEPTED, diary.day(44), "Rosa Lind", null),
                diary.by(TOM, 44, 15, 0));
        helping.progress(
                arthur,
                advocate,
                new Progress(
                        Progress.Step.STARTED, diary.day(42), "Rosa Lind", "Met Arthur and the therapist on the ward"),
                diary.by(TOM, 42, 14, 0));
    }
}
