package org.ownwords.meeting;

import static ownwords.generated.db.Tables.MEETING_ATTACHMENT;
import static ownwords.generated.db.Tables.MEETING_ATTACHMENT_PIECE;
import static ownwords.generated.db.Tables.MEETING_ATTACHMENT_STANDS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectLimitStep;
import org.ownwords.access.By;
import org.ownwords.attached.Bytes;
import org.ownwords.attached.FileType;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The files of meetings, each in pieces.
@Repository
class AttachmentStore {

    /// So many of a case are shown.
    static final int MOST = 100;

    /// Small enough for memory, and large enough to be few.
    private static final int PIECE = 1 << 20;

    private final DSLContext db;

    AttachmentStore(DSLContext db) {
        this.db = db;
    }

    boolean add(CaseId caseId, KeptAttachment kept, String digest, By by) {
        return db.insertInto(MEETING_ATTACHMENT)
                        .set(MEETING_ATTACHMENT.AUTHORITY, by.authority())
                        .set(MEETING_ATTACHMENT.ID, kept.id().value())
                        .set(MEETING_ATTACHMENT.CASE_ID, caseId.value())
                        .set(MEETING_ATTACHMENT.MEETING_ID, kept.meeting().value())
                        .set(MEETING_ATTACHMENT.WHAT, kept.attachment().what())
                        .set(MEETING_ATTACHMENT.THEIRS, kept.attachment().theirs())
                        .set(MEETING_ATTACHMENT.TYPE, kept.type().code())
                        .set(MEETING_ATTACHMENT.SIZE, kept.size())
                        .set(MEETING_ATTACHMENT.DIGEST, digest)
                        .set(MEETING_ATTACHMENT.CHECKED, kept.checked())
                        .set(MEETING_ATTACHMENT.RECORDED_AT, by.recordedAt())
                        .set(MEETING_ATTACHMENT.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Writes the bytes, one piece in memory at a time.
    void addPieces(AttachmentId id, Bytes bytes, By by) throws IOException {
        try (var in = bytes.open()) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                db.insertInto(MEETING_ATTACHMENT_PIECE)
                        .set(MEETING_ATTACHMENT_PIECE.AUTHORITY, by.authority())
                        .set(MEETING_ATTACHMENT_PIECE.ROW_ID, id.value())
                        .set(MEETING_ATTACHMENT_PIECE.PIECE, number++)
                        .set(MEETING_ATTACHMENT_PIECE.BYTES, piece)
                        .execute();
            }
        }
    }

    Optional<byte[]> piece(AttachmentId id, int number) {
        return db.select(MEETING_ATTACHMENT_PIECE.BYTES)
                .from(MEETING_ATTACHMENT_PIECE)
                .where(MEETING_ATTACHMENT_PIECE.ROW_ID.eq(id.value()))
                .and(MEETING_ATTACHMENT_PIECE.PIECE.eq(number))
                .fetchOptional(MEETING_ATTACHMENT_PIECE.BYTES);
    }

    /// Those of a case, the latest first.
    List<KeptAttachment> on(CaseId caseId) {
        return those(MEETING_ATTACHMENT_STANDS.CASE_ID.eq(caseId.value()))
                .limit(MOST)
                .fetch(AttachmentStore::kept);
    }

    Optional<KeptAttachment> find(CaseId caseId, AttachmentId id) {
        return those(MEETING_ATTACHMENT_STANDS
                        .CASE_ID
                        .eq(caseId.value())
                        .and(MEETING_ATTACHMENT_STANDS.ID.eq(id.value())))
                .fetch(AttachmentStore::kept)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<? extends Record> those(Condition condition) {
        return db.select(
                        MEETING_ATTACHMENT_STANDS.ID,
                        MEETING_ATTACHMENT_STANDS.MEETING_ID,
                        MEETING_ATTACHMENT_STANDS.WHAT,
                        MEETING_ATTACHMENT_STANDS.THEIRS,
                        MEETING_ATTACHMENT_STANDS.TYPE,
                        MEETING_ATTACHMENT_STANDS.SIZE,
                        MEETING_ATTACHMENT_STANDS.CHECKED)
                .from(MEETING_ATTACHMENT_STANDS)
                .where(condition)
                .orderBy(MEETING_ATTACHMENT_STANDS.RECORDED_AT.desc(), MEETING_ATTACHMENT_STANDS.ID);
    }

    private static KeptAttachment kept(Record row) {
        return new KeptAttachment(
                new AttachmentId(row.get(MEETING_ATTACHMENT_STANDS.ID)),
                new MeetingId(row.get(MEETING_ATTACHMENT_STANDS.MEETING_ID)),
                new Attachment(row.get(MEETING_ATTACHMENT_STANDS.WHAT), row.get(MEETING_ATTACHMENT_STANDS.THEIRS)),
                FileType.of(row.get(MEETING_ATTACHMENT_STANDS.TYPE)).orElseThrow(),
                row.get(MEETING_ATTACHMENT_STANDS.SIZE),
                row.get(MEETING_ATTACHMENT_STANDS.CHECKED));
    }
}
