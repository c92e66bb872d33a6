package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ownwords.casework.Doer;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Todo;
import org.ownwords.outcome.Said;
import org.ownwords.person.Details;
import org.ownwords.timescale.Pause;
import org.ownwords.timescale.PauseId;
import org.ownwords.timescale.PauseReason;
import org.ownwords.timescale.Rationale;
import org.ownwords.timescale.Resumption;
import org.ownwords.timescale.Stops;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.HealthCondition;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.Voice;

/// Margaret, whose family suspect her lodger, and who wants nothing done.
final class MargaretAndTheLodger extends Story {

    MargaretAndTheLodger(Recorder recorder, Diary diary) {
        super(recorder, diary);
    }

    @Override
    void record() {
        var margaret = opening.concern(
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
                new Concern(
                        diary.at(35, 8, 45),
                        new Referrer(RaisedBy.FAMILY_OR_FRIEND, "Her niece", null),
                        "The family say that the lodger, Ray, takes her money and leaves the house dirty. They have heard that she has made a will in his favour.",
                        new SuspectedAbuse(
                                List.of(AbuseType.FINANCIAL, AbuseType.NEGLECT), Location.OWN_HOME, SourceOfRisk.KNOWN),
                        "She is on the ward",
                        new Support(SupportReason.MENTAL_HEALTH, List.of(HealthCondition.MENTAL_HEALTH))),
                diary.by(GRACE, 34, 15, 0));
        opening.allocate(margaret, "safeguarding", GRACE.id().value(), diary.by(SAM, 34, 15, 30));
        opening.decide(
                margaret,
                judged(
                        "Severe depression; in hospital",
                        "Her family suspect that money is taken. It is not known",
                        "She cannot speak about money at present",
                        SAM.name(),
                        33),
                diary.by(GRACE, 33, 9, 0));
        listening.converse(
                margaret,
                new Conversation(
                        diary.day(32),
                        "Ray. He’s my lodger. I can’t talk about money. You can look at the house.",
                        "On the ward",
                        "Margaret and Grace",
                        "That somebody is worried, and that she need not answer",
                        "A visit to the house, which she agreed to, and nothing else"),
                diary.by(GRACE, 32, 11, 0));
        helping.pause(
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
        listening.converse(
                margaret,
                new Conversation(
                        diary.day(28),
                        "The care co-ordinator visited the house, as Margaret agreed. Clean, food in, post opened. No worries seen.",
                        "At Margaret’s house",
                        "The care co-ordinator and Ray",
                        null,
                        null),
                diary.by(GRACE, 28, 16, 0));
        helping.resume(
                margaret,
                new Resumption(diary.day(14), "She is well enough to talk about it"),
                diary.by(GRACE, 14, 10, 0));
        listening.converse(
                margaret,
                new Conversation(
                        diary.day(14),
                        "Ray has been good to me. I give him money for the shopping. I don’t want anything done. I want my family to leave it.",
                        "On the ward",
                        "Margaret and Grace",
                        "What safeguarding is, and that she may say no",
                        "Nothing more; Grace beside her when she tells her family"),
                diary.by(GRACE, 14, 11, 0));
        listening.express(
                margaret,
                new Said("I don’t want anything done. I want my family to leave it.", Voice.ADULT, diary.day(14)),
                diary.by(GRACE, 14, 11, 5));
        helping.next(
                margaret,
                new Todo("Be there when Margaret tells her family", Doer.colleague(GRACE), diary.day(-1), false),
                diary.by(GRACE, 14, 11, 10));
        opening.tellReferrer(
                margaret,
                "With Margaret’s agreement: that we have spoken with her and looked into it",
                diary.by(GRACE, 13, 9, 0));
    }
}
