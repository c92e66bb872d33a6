package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.NADIA;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
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
import org.ownwords.conclusion.Risk;
import org.ownwords.conclusion.Understood;
import org.ownwords.conclusion.Verdict;
import org.ownwords.conclusion.Views;
import org.ownwords.enquiry.Conversation;
import org.ownwords.outcome.Ask;
import org.ownwords.outcome.AskForm;
import org.ownwords.outcome.NotAskedReason;
import org.ownwords.outcome.Said;
import org.ownwords.person.CaseId;
import org.ownwords.person.Details;
import org.ownwords.section42.Answer;
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
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.RaisedBy;
import org.ownwords.vocabulary.RiskAssessment;
import org.ownwords.vocabulary.RiskOutcome;
import org.ownwords.vocabulary.SourceOfRisk;
import org.ownwords.vocabulary.SupportReason;
import org.ownwords.vocabulary.SupportedBy;
import org.ownwords.vocabulary.Voice;

/// About two hundred plainer records around the six stories, so that every list and figure has something to
/// show. The same day gives the same records.
final class PlainerRecords {

    private static final int HOW_MANY = 204;
    private static final int DAYS_BACK = 430;

    private static final List<String> WOMEN = List.of(
            "Ada",
            "Bridget",
            "Constance",
            "Doreen",
            "Eunice",
            "Farida",
            "Gloria",
            "Harriet",
            "Imelda",
            "Jasvinder",
            "Kathleen",
            "Lorna",
            "Maureen",
            "Nasreen",
            "Olive",
            "Pamela",
            "Rosa",
            "Sheila",
            "Theresa",
            "Vera");
    private static final List<String> MEN = List.of(
            "Alfred", "Bernard", "Clive", "Desmond", "Ernest", "Faisal", "George", "Harold", "Ivan", "Jagdish",
            "Kenneth", "Leonard", "Malcolm", "Nigel", "Oswald", "Percy", "Ronald", "Stanley", "Trevor", "Walter");
    private static final List<String> FAMILIES = List.of(
            "Ashdown",
            "Barlow",
            "Chowdhury",
            "Dacre",
            "Ellwood",
            "Fenwick",
            "Gorse",
            "Hathersage",
            "Ibbotson",
            "Jarrow",
            "Kettering",
            "Lumley",
            "Mistry",
            "Norbury",
            "Oakden",
            "Pettifer",
            "Quarmby",
            "Rawlins",
            "Sandhu",
            "Thackeray",
            "Underhill",
            "Vickers",
            "Wetherby",
            "Yarrow");

    /// A concern, and what a person in it may want.
    private record Worry(
            String narrative, String wish, AbuseType type, Location location, SourceOfRisk source, RaisedBy raisedBy) {}

    private static final List<Worry> WORRIES = List.of(
            new Worry(
                    "Care visits have been missed three times this month and medicines were not given.",
                    "I just want them to turn up when they say they will.",
                    AbuseType.NEGLECT,
                    Location.OWN_HOME,
                    SourceOfRisk.SERVICE_PROVIDER,
                    RaisedBy.FAMILY_OR_FRIEND),
            new Worry(
                    "A grandson has been taking money from the post office account.",
                    "I want it to stop, but I don’t want him in trouble.",
                    AbuseType.FINANCIAL,
                    Location.OWN_HOME,
                    SourceOfRisk.KNOWN,
                    RaisedBy.PRIMARY_CARE),
            new Worry(
                    "A resident was pushed by another resident at tea and has a bruised arm.",
                    "I’d like to sit somewhere else.",
                    AbuseType.PHYSICAL,
                    Location.CARE_HOME_RESIDENTIAL,
                    SourceOfRisk.KNOWN,
                    RaisedBy.CARE_PROVIDER),
            new Worry(
                    "The house is full to the ceiling, there is no heating and rubbish is not put out.",
                    "They’re my things. Help me with the boiler and leave the rest to me.",
                    AbuseType.SELF_NEGLECT,
                    Location.OWN_HOME,
                    SourceOfRisk.KNOWN,
                    RaisedBy.FIRE),
            new Worry(
                    "A pressure sore was found on admission and had not been reported.",
                    "I want somebody to tell me how it got that bad.",
                    AbuseType.NEGLECT,
                    Location.CARE_HOME_NURSING,
                    SourceOfRisk.SERVICE_PROVIDER,
                    RaisedBy.HOSPITAL),
            new Worry(
                    "A partner shouts, breaks things and decides who may visit.",
                    "I want to see my sister again.",
                    AbuseType.DOMESTIC,
                    Location.OWN_HOME,
                    SourceOfRisk.KNOWN,
                    RaisedBy.POLICE),
            new Worry(
                    "Callers sold roof repairs that were not needed and came back for more.",
                    "I want my money back, and a chain on the door.",
                    AbuseType.FINANCIAL,
                    Location.OWN_HOME,
                    SourceOfRisk.UNKNOWN,
                    RaisedBy.MEMBER_OF_PUBLIC),
            new Worry(
                    "Young men have moved into the flat and use it for their own purposes.",
                    "I want my flat back. I’m frightened of them.",
                    AbuseType.MODERN_SLAVERY,
                    Location.OWN_HOME,
                    SourceOfRisk.UNKNOWN,
                    RaisedBy.HOUSING),
            new Worry(
                    "Staff on a ward were heard mocking how a patient speaks.",
                    "I want them to say sorry to my face.",
                    AbuseType.PSYCHOLOGICAL,
                    Location.HOSPITAL_MENTAL_HEALTH,
                    SourceOfRisk.KNOWN,
                    RaisedBy.VOLUNTARY));

    private static final List<String> CLOSING = List.of(
            "I’m glad somebody asked me.",
            "It took a while, but I was told what was going on.",
            "I feel more sure of myself.",
            "I would have liked it to be quicker.",
            "I know whom to ring now.",
            "Not everything came right, but the main thing did.");

    private final Recorder recorder;
    private final Diary diary;
    private final SplittableRandom random = new SplittableRandom(42);

    /// Random choices for the national figures only, kept separate so that the stories do not change.
    private final SplittableRandom figures = new SplittableRandom(43);

    PlainerRecords(Recorder recorder, LocalDate today) {
        this.recorder = recorder;
        this.diary = new Diary(today);
    }

    void record() {
        for (var i = 0; i < HOW_MANY; i++) {
            record(i);
        }
    }

    private void record(int i) {
        var ago = 2 + i * DAYS_BACK / HOW_MANY;
        var worry = WORRIES.get(random.nextInt(WORRIES.size()));
        var worker = pick(List.of(NADIA, GRACE, TOM, GRACE));
        var manager = worker.equals(TOM) ? HELEN : SAM;
        var caseId = recorder.concern(
                new Who.New(somebody(i)), ask(worry, ago), concern(worry, ago), diary.by(worker, ago, 10, i % 60));
        // The newest are the team's to allocate.
        if (ago < 9 && random.nextInt(10) < 7) {
            recorder.allocate(caseId, team(worker), null, diary.by(worker, ago, 10, i % 60));
            return;
        }
        recorder.allocate(caseId, team(worker), worker.id().value(), diary.by(manager, ago, 11, i % 60));
        var decided = Math.max(0, ago - 1 - random.nextInt(4));
        if (random.nextInt(10) < 4) {
            noDuty(caseId, worker, manager, decided, random.nextInt(10));
            return;
        }
        recorder.decide(
                caseId,
                judged(
                        Answer.met("Cannot keep safe without help, because of those needs"),
                        new Instead.NothingToChoose(),
                        manager,
                        decided),
                diary.by(worker, decided, 14, i % 60));
        if (decided > 15 || random.nextInt(10) < 8) {
            recorder.tellReferrer(
                    caseId,
                    "That we are looking into it with the person",
                    diary.by(worker, Math.max(0, decided - 2), 9, 15));
        }
        enquire(caseId, worker, manager, decided);
    }

    private void enquire(CaseId caseId, Practitioner worker, Practitioner manager, int decided) {
        var spoke = Math.max(0, decided - 3 - random.nextInt(10));
        recorder.converse(
                caseId,
                new Conversation(
                        diary.day(spoke),
                        pick(CLOSING) + " We talked about what would help.",
                        pick(List.of("At home", "By telephone", "At the day centre")),
                        null,
                        null,
                        null),
                diary.by(worker, spoke, 15, 0));
        var closed = spoke - 12 - random.nextInt(50);
        if (closed < 0) {
            return;
        }
        conclude(caseId, worker, closed);
        var signed = closed - 1 - random.nextInt(3);
        if (signed >= 0) {
            recorder.signOff(
                    caseId,
                    new Verdict.Agree(
                            "What was done fits what was found, and the reasons are recorded",
                            "The person’s wishes come first"),
                    diary.by(manager, signed, 16, 30));
        }
    }

    private void conclude(CaseId caseId, Practitioner worker, int closed) {
        var by = diary.by(worker, closed, 13, 0);
        var result = pick(List.of(
                CameAbout.FULLY, CameAbout.FULLY, CameAbout.FULLY, CameAbout.PARTLY, CameAbout.PARTLY, CameAbout.NOT));
        var views = random.nextInt(10) < 8;
        var safer = views
                ? pick(List.of(FeelsSafer.YES, FeelsSafer.YES, FeelsSafer.PARTLY, FeelsSafer.NO, FeelsSafer.YES))
                : FeelsSafer.NOT_ASKED;
        var words = pick(CLOSING);
        var lacked = figure(LackedCapacity.all());
        recorder.conclude(
                caseId,
                new Conclusion(
                        diary.day(closed),
                        recorder.wanted(caseId, by).stream()
                                .map(outcome -> new OutcomeResult(
                                        outcome.id(),
                                        views ? persons(result) : PersonsView.NOT_ASKED,
                                        null,
                                        result,
                                        result == CameAbout.FULLY ? List.of() : List.of(pick(NotMetReason.all())),
                                        null))
                                .toList(),
                        new PersonsAnswers(
                                views
                                        ? new Views.Sought(words, Voice.ADULT)
                                        : new Views.NotSought("Could not be reached in a safe way"),
                                safer,
                                views ? pick(List.of(ListenedTo.ALWAYS, ListenedTo.QUITE_A_BIT)) : ListenedTo.NOT_ASKED,
                                views ? pick(List.of(Understood.FULLY, Understood.PARTLY)) : Understood.NOT_ASKED),
                        random.nextInt(4) == 0
                                ? new Decision.NoActionNeeded("What was needed had already been done")
                                : new Decision.ActionNeeded(
                                        "What the person asked for, as far as it could be done", worker.name()),
                        null,
                        new Reported(
                                List.of(new Risk(
                                        pick(AbuseType.all()),
                                        pick(Location.all()),
                                        pick(SourceOfRisk.all()),
                                        RiskAssessment.IDENTIFIED_ACTION,
                                        pick(RiskOutcome.all()))),
                                new Capacity(lacked, lacked == LackedCapacity.YES ? figure(SupportedBy.all()) : null),
                                views && random.nextInt(6) == 0 ? words : null)),
                by);
    }

    private static PersonsView persons(CameAbout result) {
        return switch (result) {
            case FULLY -> PersonsView.FULLY;
            case PARTLY -> PersonsView.PARTLY;
            case NOT -> PersonsView.NOT;
        };
    }

    private void noDuty(CaseId caseId, Practitioner worker, Practitioner manager, int decided, int kind) {
        var instead = kind == 0
                ? new Instead.EnquireAnyway("There is a pattern at this address, and asking is proportionate")
                : new Instead.Respond(
                        List.of(pick(List.of(Response.ADVICE, Response.SIGNPOSTED, Response.CARE_ACT_ASSESSMENT))),
                        "They can protect themselves, and want a different kind of help");
        var unable = Answer.notMet("Has dealt with it, and can do so again");
        recorder.decide(caseId, judged(unable, instead, manager, decided), diary.by(worker, decided, 14, 20));
        recorder.tellReferrer(caseId, "What was decided, and why", diary.by(worker, Math.max(0, decided - 1), 9, 45));
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

    private Details somebody(int i) {
        var woman = random.nextInt(5) < 3;
        return new Details(
                pick(woman ? WOMEN : MEN),
                FAMILIES.get(i % FAMILIES.size()),
                diary.today().minusYears(22L + random.nextInt(74)).minusDays(random.nextInt(365)),
                null,
                woman ? Gender.FEMALE : Gender.MALE,
                figure(Ethnicity.all()),
                null,
                random.nextInt(8) == 0
                        ? pick(List.of("Punjabi", "Polish", "British Sign Language", "Urdu"))
                        : "English",
                null,
                random.nextInt(3) == 0 ? "Mornings, by telephone" : null,
                null);
    }

    private AskForm ask(Worry worry, int ago) {
        var chance = random.nextInt(20);
        if (chance < 4) {
            return new AskForm(new Ask.NotAsked(pick(NotAskedReason.all()), null), null);
        }
        var voice = chance < 14
                ? Voice.ADULT
                : pick(List.of(Voice.REPRESENTATIVE, Voice.REPRESENTATIVE, Voice.ADVOCATE, Voice.BEST_INTERESTS));
        return new AskForm(
                new Ask.Asked("the referrer", diary.day(ago)), chance == 13 ? null : said(worry, voice, ago));
    }

    private @Nullable Said said(Worry worry, Voice voice, int ago) {
        return new Said(worry.wish(), voice, diary.day(ago));
    }

    private Concern concern(Worry worry, int ago) {
        return new Concern(
                diary.at(ago, 9, 0),
                new Referrer(worry.raisedBy(), null, null),
                worry.narrative(),
                new SuspectedAbuse(List.of(worry.type()), worry.location(), worry.source()),
                random.nextInt(3) == 0 ? null : "In no danger today, as far as is known",
                new Support(
                        figure(SupportReason.all()),
                        figures.nextInt(3) == 0 ? List.of(pickFigure(HealthCondition.all())) : List.of()));
    }

    private static String team(Practitioner worker) {
        return worker.team() == null ? Cast.SAFEGUARDING.code() : worker.team();
    }

    /// One in five is not recorded.
    private <T> @Nullable T figure(List<T> list) {
        return figures.nextInt(5) == 0 ? null : pickFigure(list);
    }

    private <T> T pickFigure(List<T> list) {
        return list.get(figures.nextInt(list.size()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
