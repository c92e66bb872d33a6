package org.ownwords.larchmere;

import java.util.List;
import org.ownwords.access.Practitioner;
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
import org.ownwords.conclusion.Views;
import org.ownwords.feedback.HasLasted;
import org.ownwords.feedback.Heard;
import org.ownwords.feedback.HowAsked;
import org.ownwords.feedback.HowItHasBeen;
import org.ownwords.feedback.Offer;
import org.ownwords.feedback.QuestionSets;
import org.ownwords.feedback.SafeReach;
import org.ownwords.feedback.SinceThen;
import org.ownwords.feedback.WhoAnswers;
import org.ownwords.feedback.WhoIsAsked;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.LackedCapacity;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// How the enquiries of the plainer records end.
final class PlainerEndings {

    /// Nobody in the plainer records has died.
    private static final List<NotMetReason> NOT_MET = NotMetReason.all().stream()
            .filter(reason -> reason != NotMetReason.DIED)
            .toList();

    /// In working days.
    private static final int A_YEAR = 253;

    private final Recorder recorder;
    private final Diary diary;
    private final Chances chances;
    private final Words words;

    PlainerEndings(Recorder recorder, Diary diary, Chances chances, Words words) {
        this.recorder = recorder;
        this.diary = diary;
        this.chances = chances;
        this.words = words;
    }

    /// They say that somebody independent may ask them how it was, and the interviewer is given it to ask.
    void mayBeAsked(CaseId caseId, Practitioner worker, int ago) {
        var offer = recorder.lookingBack.mayAsk(
                caseId,
                new Offer.Yes(
                        new Offer.Said(null, WhoAnswers.ADULT),
                        new WhoIsAsked(WhoAnswers.ADULT, null, null, null),
                        new SafeReach(HowAsked.TELEPHONE, "01632 960990", "In the morning", "Do not leave a message"),
                        null,
                        null,
                        null,
                        diary.day(ago)),
                diary.by(worker, ago, 9, 30));
        recorder.lookingBack.give(caseId, offer, Cast.CARYS, diary.by(worker, ago, 9, 40));
    }

    /// They say how it was, that somebody may ask again, and after about a year how it has been.
    void lookedBackOn(CaseId caseId, Practitioner worker, int closed) {
        var later = Math.max(1, closed - A_YEAR);
        var offer = recorder.lookingBack.mayAsk(
                caseId,
                new Offer.Yes(
                        new Offer.Said(null, WhoAnswers.ADULT),
                        new WhoIsAsked(WhoAnswers.ADULT, null, null, null),
                        new SafeReach(HowAsked.FACE_TO_FACE, "Where they live", "In the morning", null),
                        null,
                        null,
                        true,
                        diary.day(closed - 1)),
                diary.by(worker, closed - 1, 17, 0));
        var given = recorder.lookingBack.give(caseId, offer, Cast.CARYS, diary.by(worker, closed - 1, 17, 10));
        recorder.lookingBack.hear(
                given,
                new Heard.Answered(
                        WhoAnswers.ADULT,
                        HowAsked.FACE_TO_FACE,
                        QuestionSets.PUBLISHED.current(),
                        List.of(
                                new Heard.Reply("listened", "quite", null),
                                new Heard.Reply("understood", "fully", null),
                                new Heard.Reply("safer", "partly", null)),
                        null,
                        diary.day(closed - 25)),
                diary.by(Cast.CARYS, closed - 25, 11, 0));
        recorder.lookingBack.since(
                caseId,
                new SinceThen.Answered(
                        "It’s been quieter. I still think about it, but not every day.",
                        new SinceThen.Asking(WhoAnswers.ADULT, HowAsked.FACE_TO_FACE, worker.name()),
                        new SinceThen.Answers(HowItHasBeen.BETTER, FeelsSafe.YES, HasLasted.NOT_SAID),
                        diary.day(later)),
                diary.by(worker, later, 14, 0));
    }

    void conclude(CaseId caseId, Worry worry, Practitioner worker, int closed) {
        var by = diary.by(worker, closed, 13, 0);
        var result = chances.pick(List.of(
                CameAbout.FULLY, CameAbout.FULLY, CameAbout.FULLY, CameAbout.PARTLY, CameAbout.PARTLY, CameAbout.NOT));
        var said = chances.below(10) < 8 ? words.take("closing").orElse(null) : null;
        var views = said != null;
        var safer = views
                ? chances.pick(
                        List.of(FeelsSafer.YES, FeelsSafer.YES, FeelsSafer.PARTLY, FeelsSafer.NO, FeelsSafer.YES))
                : FeelsSafer.NOT_ASKED;
        var lacked = chances.figure(LackedCapacity.all());
        recorder.finishing.conclude(
                caseId,
                new Conclusion(
                        diary.day(closed),
                        recorder.listening.wanted(caseId, by).stream()
                                .map(outcome -> new OutcomeResult(
                                        outcome.id(),
                                        views ? persons(result) : PersonsView.NOT_ASKED,
                                        null,
                                        result,
                                        result == CameAbout.FULLY ? List.of() : List.of(chances.pick(NOT_MET)),
                                        null))
                                .toList(),
                        new PersonsAnswers(
                                said != null
                                        ? new Views.Sought(said, Voice.ADULT)
                                        : new Views.NotSought("Could not be reached in a safe way"),
                                safer,
                                views
                                        ? chances.pick(List.of(ListenedTo.ALWAYS, ListenedTo.QUITE_A_BIT))
                                        : ListenedTo.NOT_ASKED,
                                views
                                        ? chances.pick(List.of(Understood.FULLY, Understood.PARTLY))
                                        : Understood.NOT_ASKED),
                        chances.below(4) == 0
                                ? new Decision.NoActionNeeded("What was needed had already been done")
                                : new Decision.ActionNeeded(
                                        "What the person asked for, as far as it could be done", worker.name()),
                        null,
                        new Reported(
                                List.of(new Risk(
                                        worry.abuse().type(),
                                        worry.abuse().location(),
                                        worry.abuse().source(),
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        chances.pick(RiskOutcome.all()))),
                                new Capacity(
                                        lacked,
                                        lacked == LackedCapacity.YES ? chances.figure(SupportedBy.all()) : null),
                                views && chances.below(6) == 0 ? said : null)),
                by);
    }

    private static PersonsView persons(CameAbout result) {
        return switch (result) {
            case FULLY -> PersonsView.FULLY;
            case PARTLY -> PersonsView.PARTLY;
            case NOT -> PersonsView.NOT;
        };
    }
}
