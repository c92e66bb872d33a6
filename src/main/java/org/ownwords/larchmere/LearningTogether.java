package org.ownwords.larchmere;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ownwords.access.Practitioner;
import org.ownwords.access.Role;
import org.ownwords.workforce.About;
import org.ownwords.workforce.Approach;
import org.ownwords.workforce.Champion;
import org.ownwords.workforce.ChampionKind;
import org.ownwords.workforce.Course;
import org.ownwords.workforce.CourseKind;
import org.ownwords.workforce.Entry;
import org.ownwords.workforce.Forum;
import org.ownwords.workforce.ForumKind;
import org.ownwords.workforce.Had;
import org.ownwords.workforce.InTheWay;
import org.ownwords.workforce.Source;
import org.ownwords.workforce.Supervision;
import org.ownwords.workforce.Workforce;

/// How those who work at Larchmere learn: one supervision, a course that some have had, a forum, and whom to ask.
final class LearningTogether {

    private static final int YEAR = 12;

    private final Workforce workforce;
    private final Diary diary;

    LearningTogether(Workforce workforce, LocalDate today) {
        this.workforce = workforce;
        this.diary = new Diary(today);
    }

    void record() {
        record(
                new Supervision(
                        id(Cast.SAM),
                        List.of(id(Cast.NADIA)),
                        diary.day(12),
                        "Somebody still has her neighbour to tea, and no longer lends him money. She rang to say so.",
                        "To keep their friends, mostly. To be asked before anybody is told.",
                        "We asked first each time. Once the plan was made before we had asked, and we made it again.",
                        List.of(InTheWay.TIME, InTheWay.PARTNERS),
                        "The bank answers letters only, and after two weeks.",
                        List.of(),
                        "Ring the bank’s own team for customers at risk before writing.",
                        "One talk stayed with Nadia for days. She went for a walk with Grace after it.",
                        Approach.IN_PART,
                        "Where the bank has to act, its steps lead.",
                        null),
                Cast.SAM,
                12);
        var course = record(
                new Course(
                        "Asking what somebody wants, first",
                        CourseKind.TAUGHT,
                        "How to begin, what to say when time is short, and how to write down somebody’s own words",
                        List.of(Role.PRACTITIONER.code(), Role.MANAGER.code()),
                        true,
                        YEAR,
                        Source.AUDIT,
                        "The case files of last spring",
                        null),
                Cast.HELEN,
                100);
        record(
                new Had(
                        course,
                        List.of(id(Cast.SAM), id(Cast.NADIA), id(Cast.TOM)),
                        diary.day(60),
                        "Each begins with the question now, and writes the answer as it was said."),
                Cast.SAM,
                59);
        record(
                new Forum(
                        ForumKind.OPEN_FORUM,
                        "When somebody says no to help",
                        diary.day(-9),
                        "Noon to 1pm",
                        "Room 4, and on screen",
                        "Grace Adeyemi",
                        null,
                        null,
                        List.of(id(Cast.NADIA), id(Cast.SAM)),
                        null),
                Cast.HELEN,
                5);
        record(
                new Champion(
                        "Grace Adeyemi",
                        id(Cast.GRACE),
                        ChampionKind.CHAMPION,
                        "Asking first; people who neglect themselves",
                        "On the team’s telephone, Tuesday and Thursday",
                        null),
                Cast.HELEN,
                90);
    }

    private About record(Entry says, Practitioner by, int ago) {
        var id = UUID.randomUUID();
        workforce.record(id, says, diary.by(by, ago, 15, 20));
        return new About(says.noun(), id);
    }

    private static String id(Practitioner of) {
        return of.id().value();
    }
}
