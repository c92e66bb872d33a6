package org.ownwords.larchmere;

import static org.ownwords.larchmere.Cast.GRACE;
import static org.ownwords.larchmere.Cast.HELEN;
import static org.ownwords.larchmere.Cast.SAM;
import static org.ownwords.larchmere.Cast.TOM;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ownwords.access.Mandate;
import org.ownwords.access.Power;
import org.ownwords.access.Practitioner;
import org.ownwords.quality.AuditExample;

/// Six case files of the safeguarding team, read by two colleagues of the hospital team, and what came of it.
final class SixCaseFiles {

    private static final int CASES = 6;

    private static final Practitioner FIRST = reading(TOM, Power.DECIDE, Power.AUDIT);
    private static final Practitioner SECOND = reading(HELEN, Power.DECIDE, Power.SIGN_OFF, Power.AUDIT);

    private final AuditExample audit;
    private final Diary diary;

    SixCaseFiles(Recorder recorder, Diary diary) {
        this.audit = recorder.audit;
        this.diary = diary;
    }

    /// A colleague with what their post lets them do.
    private static Practitioner reading(Practitioner who, Power... powers) {
        return new Practitioner(
                who.id(),
                who.username(),
                who.name(),
                who.authority(),
                who.role(),
                who.team(),
                new Mandate(Set.of(powers), null, null));
    }

    /// The same people, of whom two read case files for audits.
    static List<Practitioner> withReaders(List<Practitioner> people) {
        return people.stream()
                .map(each -> each.equals(TOM) ? FIRST : each.equals(HELEN) ? SECOND : each)
                .toList();
    }

    void record() {
        var programme = audit.setUp(
                "Six case files, each quarter",
                "To see whether people were asked what they want, and whether it was done",
                "Six cases each quarter",
                diary.by(SAM, 29, 10, 0));
        var drawn =
                audit.draw(programme, "safeguarding", diary.day(200), diary.day(30), CASES, diary.by(SAM, 29, 10, 30));
        for (var i = 0; i < drawn.size(); i++) {
            audit.give(drawn.get(i), 1, FIRST, diary.day(15), diary.by(SAM, 29, 11, i));
            audit.give(drawn.get(i), 2, SECOND, diary.day(15), diary.by(SAM, 29, 11, 20 + i));
        }
        for (var i = 0; i < drawn.size(); i++) {
            audit.found(
                    drawn.get(i),
                    i == 0 ? Map.of("risk", "amber") : Map.of(),
                    "They were asked at the beginning, and their words stand where everybody sees them",
                    diary.by(FIRST, 24 - i, 14, 0));
            audit.found(
                    drawn.get(i),
                    i < 2 ? Map.of("others", "amber") : Map.of(),
                    "It was said why it was decided so",
                    diary.by(SECOND, 17 - i, 9, 30));
        }
        var first = drawn.getFirst();
        audit.agree(
                first,
                "risk",
                "amber",
                "What could go wrong was written down, and not what they would lose",
                diary.by(SECOND, 10, 11, 0));
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
