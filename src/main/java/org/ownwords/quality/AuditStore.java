package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT;
import static ownwords.generated.db.Tables.AUDIT_ANSWER;
import static ownwords.generated.db.Tables.AUDIT_NOW;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.quality.Audit.Answer;
import org.ownwords.quality.Audit.Heard;
import org.springframework.stereotype.Repository;

/// What readers found.
@Repository
class AuditStore {

    private final DSLContext db;

    AuditStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added: not where another was recorded for the same reader, or replaces the same.
    ///
    /// @param before the one it is recorded in the place of, with what was wrong, or null
    boolean add(UUID id, Drawn drawn, Given given, Audit audit, @Nullable Before before, By by) {
        var heard = audit.heard();
        return db.insertInto(AUDIT)
                        .set(AUDIT.AUTHORITY, by.authority())
                        .set(AUDIT.ID, id)
                        .set(AUDIT.PROGRAMME_ID, drawn.programme())
                        .set(AUDIT.AUDIT_CASE_ID, drawn.id())
                        .set(AUDIT.CASE_ID, drawn.caseId().value())
                        .set(AUDIT.READER_ID, given.id())
                        .set(AUDIT.GOOD, audit.good())
                        .set(AUDIT.THEMES, audit.themes())
                        .set(AUDIT.SPOKE, heard == null ? null : heard.words())
                        .set(AUDIT.CONSENT, heard == null ? null : heard.consent())
                        .set(AUDIT.REPLACES, before == null ? null : before.audit())
                        .set(AUDIT.WHY, before == null ? null : before.why())
                        .set(AUDIT.RECORDED_AT, by.recordedAt())
                        .set(AUDIT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The audit that another is recorded in the place of.
    ///
    /// @param why what was wrong with it
    record Before(UUID audit, String why) {}

    void add(UUID id, UUID audit, String question, Answer answer, By by) {
        db.insertInto(AUDIT_ANSWER)
                .set(AUDIT_ANSWER.AUTHORITY, by.authority())
                .set(AUDIT_ANSWER.ID, id)
                .set(AUDIT_ANSWER.AUDIT_ID, audit)
                .set(AUDIT_ANSWER.QUESTION, question)
                .set(AUDIT_ANSWER.RATING, answer.rating())
                .set(AUDIT_ANSWER.WORDS, answer.words())
                .set(AUDIT_ANSWER.EVIDENCE, answer.evidence().toArray(UUID[]::new))
                .set(AUDIT_ANSWER.RECORDED_AT, by.recordedAt())
                .set(AUDIT_ANSWER.RECORDED_BY, by.recordedBy())
                .execute();
    }

    /// What was recorded under an id, whether or not it counts now.
    Optional<Audit> recorded(UUID id) {
        return db.selectFrom(AUDIT)
                .where(AUDIT.ID.eq(id))
                .fetchOptional(row -> audit(
                        answers(List.of(id)).getOrDefault(id, Map.of()),
                        row.get(AUDIT.GOOD),
                        row.get(AUDIT.THEMES),
                        row.get(AUDIT.SPOKE),
                        row.get(AUDIT.CONSENT)));
    }

    private static Audit audit(
            Map<String, Answer> answers,
            @Nullable String good,
            @Nullable String themes,
            @Nullable String spoke,
            @Nullable String consent) {
        return new Audit(answers, good, themes, spoke == null || consent == null ? null : new Heard(spoke, consent));
    }

    /// What was found in these cases, the first reader's before the second's. Two queries, however many.
    List<Audited> of(Collection<UUID> drawn) {
        var rows = db.selectFrom(AUDIT_NOW)
                .where(AUDIT_NOW.AUDIT_CASE_ID.in(drawn))
                .orderBy(AUDIT_NOW.AUDIT_CASE_ID, AUDIT_NOW.PLACE)
                .fetch();
        var answers = answers(rows.map(row -> row.get(AUDIT_NOW.ID)));
        return rows.map(row -> audited(row, answers.getOrDefault(row.get(AUDIT_NOW.ID), Map.of())));
    }

    private static Audited audited(Record row, Map<String, Answer> answers) {
        return new Audited(
                row.get(AUDIT_NOW.ID),
                row.get(AUDIT_NOW.AUDIT_CASE_ID),
                row.get(AUDIT_NOW.READER_ID),
                row.get(AUDIT_NOW.PLACE),
                row.get(AUDIT_NOW.READER),
                audit(
                        answers,
                        row.get(AUDIT_NOW.GOOD),
                        row.get(AUDIT_NOW.THEMES),
                        row.get(AUDIT_NOW.SPOKE),
                        row.get(AUDIT_NOW.CONSENT)),
                row.get(AUDIT_NOW.WHY),
                row.get(AUDIT_NOW.RECORDED_AT).toInstant());
    }

    private Map<UUID, Map<String, Answer>> answers(Collection<UUID> audits) {
        var answers = new HashMap<UUID, Map<String, Answer>>();
        db.selectFrom(AUDIT_ANSWER)
                .where(AUDIT_ANSWER.AUDIT_ID.in(audits))
                .forEach(row -> answers.computeIfAbsent(row.get(AUDIT_ANSWER.AUDIT_ID), _ -> new HashMap<>())
                        .put(
                                row.get(AUDIT_ANSWER.QUESTION),
                                new Answer(
                                        row.get(AUDIT_ANSWER.RATING),
                                        row.get(AUDIT_ANSWER.WORDS),
                                        List.of(row.get(AUDIT_ANSWER.EVIDENCE)))));
        return answers;
    }
}
