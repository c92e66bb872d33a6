package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.KEN;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

import java.util.Map;
import java.util.Set;
import org.ownwords.access.Power;
import org.ownwords.quality.AuditExample;

/// Six case files of the safeguarding team, read by two colleagues of the hospital team, and what came of it.
final class SixCaseFiles {

    private static final int CASES = 6;

    private final Giving giving;
    private final AuditExample audit;
    private final Diary diary;

    SixCaseFiles(Recorder recorder, Diary diary) {
        this.giving = recorder.giving;
        this.audit = recorder.audit;
        this.diary = diary;
    }

    void record() {
        giving.readsFiles(TOM, Set.of(Power.DECIDE, Power.AUDIT), diary.by(KEN, 30, 9, 0));
        giving.readsFiles(HELEN, Set.of(Power.DECIDE, Power.SIGN_OFF, Power.AUDIT), diary.by(KEN, 30, 9, 10));
        var programme = audit.setUp(
                "Six case files, each quarter",
                "To see whether people were asked what they want, and whether it was done",
                "Six cases each quarter",
                diary.by(SAM, 29, 10, 0));
        var drawn =
                audit.draw(programme, "safeguarding", diary.day(200), diary.day(30), CASES, diary.by(SAM, 29, 10, 30));
        for (var i = 0; i < drawn.size(); i++) {
            audit.give(drawn.get(i), 1, TOM, diary.day(15), diary.by(SAM, 29, 11, i));
            audit.give(drawn.get(i), 2, HELEN, diary.day(15), diary.by(SAM, 29, 11, 20 + i));
        }
        for (var i = 0; i < drawn.size(); i++) {
            audit.found(
                    drawn.get(i),
                    i == 0 ? Map.of("risk", "amber") : Map.of(),
                    "They were asked at the beginning, and their words stand where everybody sees them",
                    diary.by(TOM, 24 - i, 14, 0));
            audit.found(
                    drawn.get(i),
                    i < 2 ? Map.of("others", "amber") : Map.of(),
                    "It was said why it was decided so",
                    diary.by(HELEN, 17 - i, 9, 30));
        }
        var first = drawn.getFirst();
        audit.agree(
                first,
                "risk",
                "amber",
                "What could go wrong was written down, and not what they would lose",
                diary.by(HELEN, 10, 11, 0));
        audit.done(
                first,
                "Show the team how to write down what somebody would lose",
                GRACE,
                diary.day(4),
                "At the team meeting, with two cases of our own",
                diary.by(SAM, 8, 15, 0));
        audit.reported(
                programme,
                "Larchmere Safeguarding Adults Board",
                "Read some of those that did not go on to an enquiry next time",
                diary.by(SAM, 5, 12, 0));
    }
}
