package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.CLOSING_CHECKLIST;
import static ownwords.generated.db.Tables.CLOSING_CHECKLIST_STANDS;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.conclusion.Checklist.Answer;
import org.ownwords.conclusion.Checklist.Elsewhere;
import org.ownwords.conclusion.Checklist.Learning;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What was thought of at closing.
@Repository
class ChecklistStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            CLOSING_CHECKLIST_STANDS.CHECKS,
            CLOSING_CHECKLIST_STANDS.ANSWERS,
            CLOSING_CHECKLIST_STANDS.NOTES,
            CLOSING_CHECKLIST_STANDS.ELSEWHERE,
            CLOSING_CHECKLIST_STANDS.WATCHED,
            CLOSING_CHECKLIST_STANDS.LEARNT,
            CLOSING_CHECKLIST_STANDS.PREVENTED,
            CLOSING_CHECKLIST_STANDS.CASE_STUDY,
            CLOSING_CHECKLIST_STANDS.STUDY_WHY,
            CLOSING_CHECKLIST_STANDS.LOOKED_ON);

    private final DSLContext db;

    ChecklistStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, EnquiryId enquiry, Checklist checklist, @Nullable UUID first, By by) {
        var answers = checklist.answers();
        var learning = checklist.learning();
        return db.insertInto(CLOSING_CHECKLIST)
                        .set(CLOSING_CHECKLIST.AUTHORITY, by.authority())
                        .set(CLOSING_CHECKLIST.ID, id)
                        .set(CLOSING_CHECKLIST.CASE_ID, caseId.value())
                        .set(CLOSING_CHECKLIST.ENQUIRY_ID, enquiry.value())
                        .set(
                                CLOSING_CHECKLIST.CHECKS,
                                answers.stream().map(each -> each.of().code()).toArray(String[]::new))
                        .set(
                                CLOSING_CHECKLIST.ANSWERS,
                                answers.stream()
                                        .map(each -> each.checked().code())
                                        .toArray(String[]::new))
                        .set(
                                CLOSING_CHECKLIST.NOTES,
                                answers.stream()
                                        .map(each -> Objects.requireNonNullElse(each.note(), ""))
                                        .toArray(String[]::new))
                        .set(
                                CLOSING_CHECKLIST.ELSEWHERE,
                                checklist.elsewhere().what().stream()
                                        .map(GoesOnElsewhere::code)
                                        .toArray(String[]::new))
                        .set(CLOSING_CHECKLIST.WATCHED, checklist.elsewhere().watched())
                        .set(CLOSING_CHECKLIST.LEARNT, learning.learnt())
                        .set(CLOSING_CHECKLIST.PREVENTED, learning.prevented())
                        .set(CLOSING_CHECKLIST.CASE_STUDY, learning.caseStudy())
                        .set(CLOSING_CHECKLIST.STUDY_WHY, learning.studyWhy())
                        .set(CLOSING_CHECKLIST.LOOKED_ON, checklist.on())
                        .set(CLOSING_CHECKLIST.STANDS_FOR, first)
                        .set(CLOSING_CHECKLIST.RECORDED_AT, by.recordedAt())
                        .set(CLOSING_CHECKLIST.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest for an enquiry.
    Optional<Checklist> latest(EnquiryId enquiry) {
        return db.select(WHOLE)
                .from(CLOSING_CHECKLIST_STANDS)
                .where(CLOSING_CHECKLIST_STANDS.ENQUIRY_ID.eq(enquiry.value()))
                .orderBy(
                        CLOSING_CHECKLIST_STANDS.LOOKED_ON.desc(),
                        CLOSING_CHECKLIST_STANDS.FIRST_RECORDED_AT.desc(),
                        CLOSING_CHECKLIST_STANDS.ID)
                .limit(1)
                .fetchOptional(ChecklistStore::checklist);
    }

    /// What was thought of when an enquiry was closed.
    record Looked(EnquiryId enquiry, Checklist checklist) {}

    /// The latest for each enquiry of some cases. A case with none is left out.
    Map<CaseId, List<Looked>> latest(Collection<CaseId> cases) {
        return db.select(WHOLE)
                .select(CLOSING_CHECKLIST_STANDS.CASE_ID, CLOSING_CHECKLIST_STANDS.ENQUIRY_ID)
                .distinctOn(CLOSING_CHECKLIST_STANDS.ENQUIRY_ID)
                .from(CLOSING_CHECKLIST_STANDS)
                .where(CLOSING_CHECKLIST_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        CLOSING_CHECKLIST_STANDS.ENQUIRY_ID,
                        CLOSING_CHECKLIST_STANDS.LOOKED_ON.desc(),
                        CLOSING_CHECKLIST_STANDS.FIRST_RECORDED_AT.desc(),
                        CLOSING_CHECKLIST_STANDS.ID)
                .fetchGroups(
                        row -> new CaseId(row.get(CLOSING_CHECKLIST_STANDS.CASE_ID)),
                        row -> new Looked(new EnquiryId(row.get(CLOSING_CHECKLIST_STANDS.ENQUIRY_ID)), checklist(row)));
    }

    private static List<Answer> answers(Record row) {
        var checks = row.get(CLOSING_CHECKLIST_STANDS.CHECKS);
        var answers = row.get(CLOSING_CHECKLIST_STANDS.ANSWERS);
        var notes = row.get(CLOSING_CHECKLIST_STANDS.NOTES);
        return IntStream.range(0, checks.length)
                .mapToObj(place -> new Answer(
                        ToCheck.of(checks[place]).orElseThrow(),
                        Checked.of(answers[place]).orElseThrow(),
                        notes[place].isEmpty() ? null : notes[place]))
                .toList();
    }

    static Checklist checklist(Record row) {
        return new Checklist(
                answers(row),
                new Elsewhere(
                        Arrays.stream(row.get(CLOSING_CHECKLIST_STANDS.ELSEWHERE))
                                .flatMap(code -> GoesOnElsewhere.of(code).stream())
                                .toList(),
                        row.get(CLOSING_CHECKLIST_STANDS.WATCHED)),
                new Learning(
                        row.get(CLOSING_CHECKLIST_STANDS.LEARNT),
                        row.get(CLOSING_CHECKLIST_STANDS.PREVENTED),
                        row.get(CLOSING_CHECKLIST_STANDS.CASE_STUDY),
                        row.get(CLOSING_CHECKLIST_STANDS.STUDY_WHY)),
                row.get(CLOSING_CHECKLIST_STANDS.LOOKED_ON));
    }
}
