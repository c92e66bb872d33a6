package org.ownwords.meeting;

import static ownwords.generated.db.Tables.MEETING_ATTACHMENT;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of files, those recorded in error among them.
@Repository
class AttachmentTellsStore implements Tells {

    /// The particular of what is not the person's own: an entry with it is not in their copy.
    static final String FROM_OTHERS = "From";

    /// What it is.
    static final String WHAT = "What it is";

    private final DSLContext db;

    AttachmentTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(MEETING_ATTACHMENT.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        MEETING_ATTACHMENT.ID,
                        MEETING_ATTACHMENT.WHAT,
                        MEETING_ATTACHMENT.THEIRS,
                        MEETING_ATTACHMENT.TYPE,
                        MEETING_ATTACHMENT.RECORDED_AT,
                        MEETING_ATTACHMENT.RECORDED_BY)
                .from(MEETING_ATTACHMENT)
                .where(MEETING_ATTACHMENT.CASE_ID.eq(chain.id()))
                .fetch(AttachmentTellsStore::told);
    }

    private static Told told(Record row) {
        var at = row.get(MEETING_ATTACHMENT.RECORDED_AT).toInstant();
        var theirs = row.get(MEETING_ATTACHMENT.THEIRS);
        var what = new Detail(WHAT, row.get(MEETING_ATTACHMENT.WHAT));
        return Told.whenRecorded(
                at,
                row.get(MEETING_ATTACHMENT.RECORDED_BY),
                row.get(MEETING_ATTACHMENT.ID),
                theirs ? "What the person brought to a meeting was kept as a file." : "A file of a meeting was kept.",
                null,
                theirs ? List.of(what) : List.of(what, new Detail(FROM_OTHERS, "Somebody else")));
    }
}
