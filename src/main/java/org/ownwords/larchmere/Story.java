package org.ownwords.larchmere;

import org.jspecify.annotations.Nullable;
import org.ownwords.conclusion.Risk;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.Said;
import org.ownwords.plan.Intent;
import org.ownwords.section42.Answer;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.Voice;

/// A story of somebody, told back from today.
abstract class Story {

    final Opening opening;
    final Listening listening;
    final Helping helping;
    final Finishing finishing;
    final Gathering gathering;
    final Agreeing agreeing;
    final LookingBack lookingBack;
    final Giving giving;
    final Diary diary;

    Story(Recorder recorder, Diary diary) {
        this.opening = recorder.opening;
        this.listening = recorder.listening;
        this.helping = recorder.helping;
        this.finishing = recorder.finishing;
        this.gathering = recorder.gathering;
        this.agreeing = recorder.agreeing;
        this.lookingBack = recorder.lookingBack;
        this.giving = recorder.giving;
        this.diary = diary;
    }

    abstract void record();

    AskForm asked(String by, int ago, @Nullable String words) {
        return new AskForm(
                new Ask.Asked(by, diary.day(ago)), words == null ? null : new Said(words, Voice.ADULT, diary.day(ago)));
    }

    Judgement judged(String needs, String abuse, String unable, String decider, int ago) {
        return new Judgement(
                new Answers(Answer.met(needs), Answer.met(abuse), Answer.met(unable)),
                new Instead.NothingToChoose(),
                decider,
                diary.day(ago));
    }

    Intent item(String what, String who, int ago, boolean theirOwnWords) {
        return new Intent(what, who, diary.day(ago), null, theirOwnWords);
    }

    Risk risk(AbuseType type, Location location, SourceOfRisk source, RiskOutcome outcome) {
        return new Risk(type, location, source, RiskAssessment.IDENTIFIED_ACTION, outcome);
    }
}
