package org.ownwords.larchmere;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ownwords.access.By;
import org.ownwords.access.Sight;
import org.ownwords.casefile.Timeline;
import org.ownwords.concern.Concern;
import org.ownwords.concern.Referrer;
import org.ownwords.concern.Support;
import org.ownwords.concern.SuspectedAbuse;
import org.ownwords.concern.Who;
import org.ownwords.enquiry.Conversation;
import org.ownwords.enquiry.Todo;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.ReadAs;
import org.ownwords.outcome.Said;
import org.ownwords.page.Days;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.plan.Intent;
import org.ownwords.section42.Answer;
import org.ownwords.section42.Answers;
import org.ownwords.section42.Instead;
import org.ownwords.section42.Judgement;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Gender;
import org.ownwords.vocabulary.Location;
import org.ownwords.vocabulary.OutcomeCategory;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.Voice;
import org.springframework.context.ApplicationContext;

/// Larchmere with more on its record than its stories need, recorded through the same doors.
public final class Fuller {

    private static final int AT_ONCE = 4;
    private static final int DAYS_BACK = 400;

    /// More entries than the weeks bring after which they are counted again.
    private static final int FAR_OFF = 250;
    private static final int WEEKS_BETWEEN_COUNTS = 16;

    /// Put in any order they make no sense, but they make a page no easier to compress than what people really write.
    private static final List<String> WORDS = List.of("""
            She told me on the doorstep that the lock had been changed twice and it frightened her more than she lets on
            Over tea he explained that nobody has called since Sunday but laughed about it and changed the subject
            Her daughter rang to say the pension book turned up behind the clock which the GP has known for a month
            The day centre wrote that a neighbour keeps a spare key and they would sooner sort it out themselves
            When I asked what would help, the carers come before seven and wake everybody, so we agreed whom to ring
            On the ward this morning Dean was at the flat again with two others, though police saw no reason to return
            The district nurse mentioned that the bank will not speak to anyone else and that matters beyond money
            Reading the letter aloud together, there is hot water upstairs because last time meetings made things worse
            After a long silence the tablets are counted wrongly as far as anybody there remembers
            Through an interpreter we heard somebody shouted during the night, not how it was put to us in June
            We looked at three ways of going on. I left my number by the fridge. Don’t do anything before I say so.
            I know my own mind, thank you. The advocate will come along next time. A smaller safe was tried out.
            If he asks, I never said it. Nothing was decided, on purpose. The window has been mended. Left in peace.
            """.split("\\s+"));

    private final Recorder recorder;
    private final Timeline timeline;
    private final Diary diary;
    private final SplittableRandom random = new SplittableRandom(42);

    private Fuller(Recorder recorder, Timeline timeline, LocalDate today) {
        this.recorder = recorder;
        this.timeline = timeline;
        this.diary = new Diary(today);
    }

    public static Fuller of(ApplicationContext application) {
        return new Fuller(
                application.getBean(Recorder.class), application.getBean(Timeline.class), Days.on(Instant.now()));
    }

    /// The plainer records so many times more, each time some days further back.
    public void times(int more) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var records = IntStream.rangeClosed(1, more)
                    .<Callable<Boolean>>mapToObj(i -> () -> Sight.of(Cast.LARCHMERE, () -> {
                        new PlainerRecords(recorder, diary.day(i * 3)).record();
                        return true;
                    }))
                    .toList();
            for (var done : threads.invokeAll(records)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A case of somebody's with one concern and nothing else on it.
    public CaseId somebody() {
        var by = diary.by(Cast.NADIA, DAYS_BACK, 10, 0);
        return Sight.of(Cast.LARCHMERE, () -> opened(by));
    }

    /// A case with exactly so many entries on its timeline, of every sort that a long enquiry has.
    public CaseId longStory(int entries) {
        return Sight.of(Cast.LARCHMERE, () -> {
            var caseId = opened(diary.by(Cast.NADIA, DAYS_BACK, 10, 0));
            recorder.opening.allocate(
                    caseId, Cast.SAFEGUARDING.code(), Cast.NADIA.id().value(), diary.by(Cast.SAM, DAYS_BACK, 11, 0));
            recorder.opening.decide(caseId, dutyArises(), diary.by(Cast.NADIA, DAYS_BACK - 1, 14, 0));
            recorder.opening.tellReferrer(caseId, "That we look into it", diary.by(Cast.NADIA, DAYS_BACK - 1, 15, 0));
            var missing = entries - timeline.of(caseId.chain()).size();
            for (var i = 0; missing > 0; i++) {
                another(caseId, i, missing);
                if (missing < FAR_OFF || i % WEEKS_BETWEEN_COUNTS == 0) {
                    missing = entries - timeline.of(caseId.chain()).size();
                }
            }
            return caseId;
        });
    }

    /// What one week brings, at most so many entries where few are missing.
    private void another(CaseId caseId, int week, int missing) {
        var ago = Math.max(0, DAYS_BACK - 2 - week * 6);
        var by = diary.by(Cast.NADIA, ago, 9 + week % 8, week % 60);
        if (missing > 10) {
            recorder.helping.next(caseId, new Todo(words(1), "Nadia Rahman", diary.day(ago)), by);
            recorder.helping.done(caseId, words(1), by);
            if (week % 3 == 0) {
                var outcome = recorder.listening.express(caseId, new Said(words(1), Voice.ADULT, diary.day(ago)), by);
                recorder.listening.categorise(
                        caseId,
                        outcome,
                        new ReadAs(List.of(OutcomeCategory.all().getFirst()), List.of()),
                        by);
            }
            if (week % 5 == 0) {
                recorder.helping.plan(
                        caseId, new Intent(words(1), "Edith", diary.day(0).plusDays(week), null, true), by);
            }
        }
        for (var i = 0; i < Math.min(5, missing); i++) {
            recorder.listening.converse(
                    caseId,
                    new Conversation(diary.day(ago), words(2), "At home", i == 0 ? "Her daughter" : null, null, null),
                    by);
        }
    }

    private CaseId opened(By by) {
        var wish = new Said("Let me stay here, and let me see my sister.", Voice.ADULT, by.today());
        return recorder.opening.concern(
                new Who.New(new Details(
                        "Winifred",
                        "Longstaff",
                        LocalDate.of(1939, 5, 4),
                        null,
                        Gender.FEMALE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)),
                new AskForm(new Ask.Asked("Nadia Rahman", by.today()), wish),
                new Concern(
                        by.at(),
                        new Referrer(RaisedBy.HOUSING, null, null),
                        words(3),
                        new SuspectedAbuse(List.of(AbuseType.FINANCIAL), Location.OWN_HOME, SourceOfRisk.KNOWN),
                        null,
                        new Support(null, List.of())),
                by);
    }

    private Judgement dutyArises() {
        return new Judgement(
                new Answers(Answer.met(words(1)), Answer.met(words(1)), Answer.met(words(1))),
                new Instead.NothingToChoose(),
                Cast.SAM.name(),
                diary.day(DAYS_BACK - 1));
    }

    private String words(int sentences) {
        return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                .limit(sentences * 20L)
                .collect(Collectors.joining(" "));
    }
}
