package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.casework.Doer;
import org.ownwords.concern.Who;
import org.ownwords.conclusion.Verdict;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Todo;
import org.ownwords.helped.Helped;
import org.ownwords.person.CaseId;
import org.ownwords.section42.Answer;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.section42.Response;
import org.ownwords.vocabulary.FeelsSafe;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.Voice;
import org.ownwords.vocabulary.WhyNotDone;

/// A hundred and fifty plainer records around the six stories, so that every list and figure has something to show,
/// and everybody has a week ahead of them. The same day gives the same records.
final class PlainerRecords {

    private static final int HOW_MANY = 153;

    /// How many working days more than one a record the oldest goes back: a little over a year in all.
    private static final int OLDER = 147;

    /// So many are asked whether it helped.
    private static final int ASKED = 3;

    /// In working days, until somebody asks whether it helped.
    private static final int UNTIL_ASKED = 30;

    private static final int A_MONTH = 23;

    private static final int RECENT = 25;

    private static final List<Practitioner> WORKERS = List.of(NADIA, GRACE, TOM, GRACE, NADIA, TOM, NADIA);

    private final Recorder recorder;
    private final Diary diary;
    private final Chances chances = new Chances();
    private final Words words = new Words();
    private final Week week = new Week();
    private final PlainerConcerns concerns;
    private final PlainerEndings endings;

    /// Whether one of them is left for the interviewer to ask how it was.
    private boolean asked;

    /// How many were asked whether it helped what was done without an enquiry.
    private int askedWhetherItHelped;

    /// The one that ended first: its person says after about a year how it has been.
    private @Nullable LongAgo longAgo;

    PlainerRecords(Recorder recorder, LocalDate today) {
        this.recorder = recorder;
        this.diary = new Diary(today);
        this.concerns = new PlainerConcerns(diary, chances, words);
        this.endings = new PlainerEndings(recorder, diary, chances, words);
    }

    void record() {
        for (var i = 0; i < HOW_MANY; i++) {
            record(i);
        }
        if (longAgo != null) {
            endings.lookedBackOn(longAgo.caseId(), longAgo.worker(), longAgo.closed());
        }
    }

    private void record(int i) {
        var ago = 2 + i + i * i * OLDER / (HOW_MANY * HOW_MANY);
        var worry = Worry.ALL.get(i % Worry.ALL.size());
        var language = Language.of(i, worry);
        var worker = WORKERS.get(i % WORKERS.size());
        var manager = manager(worker);
        var caseId = recorder.opening.concern(
                new Who.New(concerns.somebody(i, worry, language)),
                concerns.ask(worry, ago),
                concerns.concern(worry, language, ago),
                diary.by(worker, ago, 10, i % 60));
        // The newest are the team's to allocate.
        if (ago < 7 && i % 2 == 0) {
            recorder.opening.allocate(caseId, team(worker), null, diary.by(worker, ago, 11, i % 60));
            return;
        }
        recorder.opening.allocate(caseId, team(worker), worker.id().value(), diary.by(manager, ago, 11, i % 60));
        var decided = ago - 1 - chances.below(3);
        if (decided < 1) {
            return;
        }
        if (chances.below(10) < 4) {
            noDuty(caseId, worker, decided, chances.below(10));
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
        if (decided > 3) {
            recorder.opening.tellReferrer(
                    caseId, "That we are looking into it with the person", diary.by(worker, decided - 2, 9, 15));
        }
        enquire(new Told(caseId, worry, language), worker, decided);
    }

    private record LongAgo(CaseId caseId, Practitioner worker, int closed) {}

    /// One of the records, while it is told.
    private record Told(CaseId caseId, Worry worry, Language language) {}

    private void enquire(Told told, Practitioner worker, int decided) {
        var caseId = told.caseId();
        var spoke = decided - 2 - chances.below(3);
        if (spoke < 1) {
            return;
        }
        var place = told.language().place(told.worry(), chances.below(3) == 0);
        words.take(told.worry().key() + " said")
                .map(said -> new Conversation(diary.day(spoke), said, place, null, null, null))
                .ifPresent(held -> recorder.listening.converse(caseId, held, diary.by(worker, spoke, 15, 0)));
        var closed = spoke - 15 - chances.below(30);
        if (closed < 5) {
            var toSign = week.toSign(worker, spoke);
            if (toSign.isPresent()) {
                endings.conclude(caseId, told.worry(), worker, toSign.getAsInt());
                return;
            }
            recorder.helping.next(
                    caseId,
                    new Todo(
                            words.take(told.worry().key() + " next").orElse("See them again, and ask how things are"),
                            Doer.colleague(worker),
                            diary.day(-week.nextFor(worker)),
                            false),
                    diary.by(worker, spoke, 15, 20));
            return;
        }
        endings.conclude(caseId, told.worry(), worker, closed);
        if (!asked && closed < RECENT) {
            asked = true;
            endings.mayBeAsked(caseId, worker, closed - 1);
        }
        recorder.finishing.signOff(
                caseId,
                new Verdict.Agree(
                        "What was done fits what was found, and the reasons are recorded",
                        "The person’s wishes come first"),
                diary.by(manager(worker), closed - 1 - chances.below(3), 16, 30));
        if (longAgo == null || longAgo.closed() < closed) {
            longAgo = new LongAgo(caseId, worker, closed);
        }
    }

    private void noDuty(CaseId caseId, Practitioner worker, int decided, int kind) {
        var instead = kind == 0
                ? new Instead.EnquireAnyway("There is a pattern at this address, and asking is proportionate")
                : new Instead.Respond(
                        List.of(chances.pick(
                                List.of(Response.ADVICE, Response.SIGNPOSTED, Response.CARE_ACT_ASSESSMENT))),
                        "They can protect themselves, and want a different kind of help",
                        null,
                        decided > UNTIL_ASKED && !isAsked(decided) ? null : diary.day(decided - UNTIL_ASKED));
        var unable = Answer.notMet("Has dealt with it, and can do so again");
        recorder.opening.decide(
                caseId, judged(unable, instead, manager(worker), decided), diary.by(worker, decided, 14, 20));
        recorder.opening.tellReferrer(
                caseId, "What was decided, and why", diary.by(worker, Math.max(1, decided - 1), 16, 45));
        if (instead instanceof Instead.Respond && isAsked(decided)) {
            helped(caseId, worker, decided - UNTIL_ASKED);
        }
    }

    /// So long ago that the Board sees it in its figures, which are of the end of a month.
    private boolean isAsked(int decided) {
        return askedWhetherItHelped < ASKED && decided > UNTIL_ASKED + A_MONTH;
    }

    private void helped(CaseId caseId, Practitioner worker, int ago) {
        var on = diary.day(ago);
        List<Helped> said = List.of(
                new Helped.Answered(
                        new Helped.Said(
                                "You told me whom to ring, so I rang. She comes on Fridays now.",
                                ItHelped.YES,
                                FeelsSafe.YES),
                        Voice.ADULT,
                        "I was told whom to ring, so I rang. Now somebody comes.",
                        on),
                new Helped.Answered(
                        new Helped.Said(
                                "It’s a bit better. The letters still frighten me.", ItHelped.PARTLY, FeelsSafe.PARTLY),
                        Voice.ADULT,
                        null,
                        on),
                new Helped.NotAsked(WhyNotDone.NOT_REACHED, "Rang twice, and wrote", on));
        recorder.opening.helped(caseId, said.get(askedWhetherItHelped), diary.by(worker, ago, 15, 10));
        askedWhetherItHelped++;
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

    private static Practitioner manager(Practitioner worker) {
        return worker.equals(TOM) ? HELEN : SAM;
    }

    private static String team(Practitioner worker) {
        return worker.team() == null ? Cast.SAFEGUARDING.code() : worker.team();
    }
}
