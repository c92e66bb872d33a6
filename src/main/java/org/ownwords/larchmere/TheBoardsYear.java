package org.ownwords.larchmere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.boardwork.About;
import org.ownwords.boardwork.Action;
import org.ownwords.boardwork.BoardWork;
import org.ownwords.boardwork.CameFrom;
import org.ownwords.boardwork.Challenge;
import org.ownwords.boardwork.Entry;
import org.ownwords.boardwork.GridPlace;
import org.ownwords.boardwork.Group;
import org.ownwords.boardwork.GroupKind;
import org.ownwords.boardwork.Heard;
import org.ownwords.boardwork.Meeting;
import org.ownwords.boardwork.Met;
import org.ownwords.boardwork.News;
import org.ownwords.boardwork.Objective;
import org.ownwords.boardwork.Owner;
import org.ownwords.boardwork.Provision;
import org.ownwords.boardwork.Recommendation;
import org.ownwords.boardwork.Standing;
import org.ownwords.boardwork.Step;
import org.ownwords.boardwork.Strand;
import org.ownwords.boardwork.Subgroup;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Wellbeing;

/// What Larchmere's Board wants, what it heard, and what came of it.
final class TheBoardsYear {

    private static final String COUNCIL = "Larchmere Council";
    private static final String HOSPITAL = "Harbour Hospital";

    private final BoardWork work;
    private final Diary diary;

    TheBoardsYear(BoardWork work, LocalDate today) {
        this.work = work;
        this.diary = new Diary(today);
    }

    void record() {
        askedFirst();
        pressureSores();
        record(
                new Provision(
                        "Harbour Advocacy",
                        diary.day(160),
                        diary.day(70),
                        new Provision.Numbers(25, 5, 11),
                        "In the evening and at weekends, and for people who speak Polish",
                        "Wards ring us on the day somebody goes home. That is late to get to know anybody."),
                60);
        record(
                new Objective(
                        "People at home are safe with whom they let in",
                        "I can open my door without fear, and I know whom to ring when I should not have.",
                        List.of(Principle.PREVENTION, Principle.PARTNERSHIP),
                        List.of(Step.PREVENTION, Step.PEOPLE),
                        List.of(Wellbeing.PROTECTION, Wellbeing.RELATIONSHIPS),
                        GridPlace.WELL,
                        GridPlace.BOTH,
                        new Owner("Larchmere Police", null),
                        diary.day(-120),
                        List.of(ReportingYear.of(diary.day(0)))),
                100);
        var group = record(
                new Group(
                        "Larchmere Voices",
                        GroupKind.AMBASSADORS,
                        "Nine people who have been through an enquiry, or cared for somebody who was",
                        "Fares and two hours’ pay for each meeting"),
                90);
        record(news(group, 20, Standing.ACTIVE, "They read the new leaflet and changed its first page.", null), 20);
    }

    private void askedFirst() {
        var objective = record(
                new Objective(
                        "Everybody is asked what they want, first",
                        "I am asked what I want before anybody fills in a form about me.",
                        List.of(Principle.EMPOWERMENT, Principle.ACCOUNTABILITY),
                        List.of(Step.LEADERSHIP, Step.PEOPLE, Step.DIFFERENCE),
                        List.of(Wellbeing.DIGNITY, Wellbeing.CONTROL),
                        GridPlace.SAFE,
                        GridPlace.BOTH,
                        new Owner(COUNCIL, null),
                        diary.day(-80),
                        List.of(ReportingYear.of(diary.day(0)))),
                120);
        record(
                new Action(
                        objective,
                        "Show partners how to ask, in each of their teams",
                        new Owner(HOSPITAL, null),
                        diary.day(10)),
                110);
        var recommendation = record(
                new Recommendation(
                        null,
                        "Write down what people want in their words, when a concern is raised",
                        null,
                        CameFrom.AUDIT,
                        "The case files of last spring",
                        diary.day(105),
                        diary.day(-40)),
                105);
        var action = record(
                new Action(
                        recommendation, "Put the question first on the form", new Owner(COUNCIL, null), diary.day(60)),
                105);
        record(
                news(
                        action,
                        62,
                        Standing.DONE,
                        "The question comes before what happened.",
                        "The form itself; forty concerns of the month after"),
                61);
        var heard = record(
                new Heard(
                        "Nobody told me afterwards what came of it",
                        "Larchmere Voices",
                        "At their meeting in the library",
                        diary.day(85)),
                85);
        record(
                new News(
                        heard,
                        diary.day(50),
                        Standing.DID,
                        "Whoever closes an enquiry says when the person hears what came of it.",
                        "It is on the list until it was done",
                        null,
                        null,
                        diary.day(20),
                        "At the next meeting of Larchmere Voices"),
                20);
        var challenge = record(
                new Challenge(
                        "Healthwatch Larchmere",
                        HOSPITAL,
                        "People leave the ward without knowing that a concern was raised. Who tells them?",
                        diary.day(70),
                        diary.day(45)),
                70);
        record(
                news(
                        challenge,
                        40,
                        Standing.ANSWERED,
                        "The ward sister tells them. From now on it is in the discharge letter.",
                        null),
                39);
    }

    private void pressureSores() {
        var subgroup = record(
                new Subgroup(
                        "Task group on pressure sores",
                        List.of(Strand.QUALITY, Strand.LEARNING),
                        "To find out why there are more of them, and what helps",
                        "Concerns about neglect in which a sore was found had doubled in a year",
                        HOSPITAL),
                95);
        record(
                new Meeting(
                        null,
                        Met.BOARD,
                        diary.day(45),
                        "The plan; pressure sores; what Larchmere Voices said",
                        "The plan as it stands; the figures of the year",
                        "Council: three; Police: one; Integrated care board: two; Larchmere Voices: two",
                        "The task group goes on until spring.",
                        diary.day(-15)),
                44);
        var meeting = record(
                new Meeting(
                        subgroup,
                        Met.SUBGROUP,
                        diary.day(30),
                        "Mattresses; who looks at skin, and when",
                        null,
                        "Harbour Hospital: two; Fernleigh House: one; Council: one",
                        "To try a chart of turning in two homes.",
                        diary.day(-30)),
                29);
        record(
                new Action(
                        meeting,
                        "Bring the chart to Fernleigh House",
                        new Owner("Fernleigh House", null),
                        diary.day(-10)),
                29);
    }

    private News news(About about, int ago, Standing standing, String words, @Nullable String evidence) {
        return new News(about, diary.day(ago), standing, words, null, evidence, null, null, null);
    }

    private About record(Entry says, int ago) {
        var id = UUID.randomUUID();
        work.record(id, says, by(ago));
        return new About(says.noun(), id);
    }

    private By by(int ago) {
        return diary.by(Cast.JUDITH, ago, 14, 10);
    }
}
