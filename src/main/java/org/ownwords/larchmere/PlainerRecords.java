package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.access.Practitioner;
import org.ownwords.concern.Who;
import org.ownwords.conclusion.Verdict;
import org.ownwords.enquiry.Conversation;
import org.ownwords.person.CaseId;
import org.ownwords.section42.Answer;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Response;

/// About two hundred plainer records around the six stories, so that every list and figure has something to
/// show. The same day gives the same records.
final class PlainerRecords {

    private static final int HOW_MANY = 204;
    private static final int DAYS_BACK = 430;

    private final Recorder recorder;
    private final Diary diary;
    private final Chances chances = new Chances();
    private final PlainerConcerns concerns;
    private final PlainerEndings endings;

    PlainerRecords(Recorder recorder, LocalDate today) {
        this.recorder = recorder;
        this.diary = new Diary(today);
        this.concerns = new PlainerConcerns(diary, chances);
        this.endings = new PlainerEndings(recorder, diary, chances);
    }

    void record() {
        for (var i = 0; i < HOW_MANY; i++) {
            record(i);
        }
    }

    private void record(int i) {
        var ago = 2 + i * DAYS_BACK / HOW_MANY;
        var worry = Worry.ALL.get(chances.below(Worry.ALL.size()));
        var worker = chances.pick(List.of(NADIA, GRACE, TOM, GRACE));
        var manager = worker.equals(TOM) ? HELEN : SAM;
        var caseId = recorder.opening.concern(
                new Who.New(concerns.somebody(i)),
                concerns.ask(worry, ago),
                concerns.concern(worry, ago),
                diary.by(worker, ago, 10, i % 60));
        // The newest are the team's to allocate.
        if (ago < 9 && chances.below(10) < 7) {
            recorder.opening.allocate(caseId, team(worker), null, diary.by(worker, ago, 10, i % 60));
            return;
        }
        recorder.opening.allocate(caseId, team(worker), worker.id().value(), diary.by(manager, ago, 11, i % 60));
        var decided = Math.max(0, ago - 1 - chances.below(4));
        if (chances.below(10) < 4) {
            noDuty(caseId, worker, manager, decided, chances.below(10));
            return;
        }
        recorder.opening.decide(
                caseId,
                judged(
                        Answer.met("Cannot keep safe without help, because of those needs"),
                        new Instead.NothingToChoose(),
                        manager,
                        decided),
                diary.by(worker, decided, 14, i % 60));
        if (decided > 15 || chances.below(10) < 8) {
            recorder.opening.tellReferrer(
                    caseId,
                    "That we are looking into it with the person",
                    diary.by(worker, Math.max(0, decided - 2), 9, 15));
        }
        enquire(caseId, worker, manager, decided);
    }

    private void enquire(CaseId caseId, Practitioner worker, Practitioner manager, int decided) {
        var spoke = Math.max(0, decided - 3 - chances.below(10));
        recorder.listening.converse(
                caseId,
                new Conversation(
                        diary.day(spoke),
                        chances.pick(PlainerEndings.CLOSING) + " We talked about what would help.",
                        chances.pick(List.of("At home", "By telephone", "At the day centre")),
                        null,
                        null,
                        null),
                diary.by(worker, spoke, 15, 0));
        var closed = spoke - 12 - chances.below(50);
        if (closed < 0) {
            return;
        }
        endings.conclude(caseId, worker, closed);
        var signed = closed - 1 - chances.below(3);
        if (signed >= 0) {
            recorder.finishing.signOff(
                    caseId,
                    new Verdict.Agree(
                            "What was done fits what was found, and the reasons are recorded",
                            "The person’s wishes come first"),
                    diary.by(manager, signed, 16, 30));
        }
    }

    private void noDuty(CaseId caseId, Practitioner worker, Practitioner manager, int decided, int kind) {
        var instead = kind == 0
                ? new Instead.EnquireAnyway("There is a pattern at this address, and asking is proportionate")
                : new Instead.Respond(
                        List.of(chances.pick(
                                List.of(Response.ADVICE, Response.SIGNPOSTED, Response.CARE_ACT_ASSESSMENT))),
                        "They can protect themselves, and want a different kind of help");
        var unable = Answer.notMet("Has dealt with it, and can do so again");
        recorder.opening.decide(caseId, judged(unable, instead, manager, decided), diary.by(worker, decided, 14, 20));
        recorder.opening.tellReferrer(
                caseId, "What was decided, and why", diary.by(worker, Math.max(0, decided - 1), 9, 45));
    }

    private Judgement judged(Answer unable, Instead instead, Practitioner manager, int ago) {
        return new Judgement(
                new Answers(
                        Answer.met("Has care and support needs, as the concern describes"),
                        Answer.met("What is described would be abuse or neglect"),
                        unable),
                instead,
                manager.name(),
                diary.day(ago));
    }

    private static String team(Practitioner worker) {
        return worker.team() == null ? Cast.SAFEGUARDING.code() : worker.team();
    }
}
