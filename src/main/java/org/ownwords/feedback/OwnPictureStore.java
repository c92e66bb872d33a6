package org.ownwords.feedback;

import static ownwords.generated.db.Tables.OWN_PAGE_PICTURE;
import static ownwords.generated.db.Tables.OWN_PAGE_PICTURE_PIECE;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.access.By;
import org.ownwords.attached.Bytes;
import org.springframework.stereotype.Repository;

/// Pictures from people's own pages, each in pieces.
@Repository
class OwnPictureStore {

    /// Small enough for memory, and large enough to be few.
    private static final int PIECE = 1 << 20;

    private final DSLContext db;

    OwnPictureStore(DSLContext db) {
        this.db = db;
    }

    void add(OwnPicture picture, OwnLink link, UUID said, String digest, By by) {
        db.insertInto(OWN_PAGE_PICTURE)
                .set(OWN_PAGE_PICTURE.AUTHORITY, by.authority())
                .set(OWN_PAGE_PICTURE.ID, picture.id())
                .set(OWN_PAGE_PICTURE.CASE_ID, link.caseId().value())
                .set(OWN_PAGE_PICTURE.SAID_ID, said)
                .set(OWN_PAGE_PICTURE.TYPE, picture.type().code())
                .set(OWN_PAGE_PICTURE.SIZE, picture.size())
                .set(OWN_PAGE_PICTURE.DIGEST, digest)
                .set(OWN_PAGE_PICTURE.CHECKED, picture.checked())
                .set(OWN_PAGE_PICTURE.RECORDED_AT, by.recordedAt())
                .set(OWN_PAGE_PICTURE.RECORDED_BY, by.recordedBy())
                .execute();
    }

    /// Writes the bytes, one piece in memory at a time.
    void addPieces(UUID id, Bytes bytes, By by) throws IOException {
        try (var in = bytes.open()) {
            var number = 0;
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                db.insertInto(OWN_PAGE_PICTURE_PIECE)
                        .set(OWN_PAGE_PICTURE_PIECE.AUTHORITY, by.authority())
                        .set(OWN_PAGE_PICTURE_PIECE.ROW_ID, id)
                        .set(OWN_PAGE_PICTURE_PIECE.PIECE, number++)
                        .set(OWN_PAGE_PICTURE_PIECE.BYTES, piece)
                        .execute();
            }
        }
    }

    Optional<byte[]> piece(UUID id, int number) {
        return db.select(OWN_PAGE_PICTURE_PIECE.BYTES)
                .from(OWN_PAGE_PICTURE_PIECE)
                .where(OWN_PAGE_PICTURE_PIECE.ROW_ID.eq(id))
                .and(OWN_PAGE_PICTURE_PIECE.PIECE.eq(number))
                .fetchOptional(OWN_PAGE_PICTURE_PIECE.BYTES);
    }
}
