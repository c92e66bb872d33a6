package org.ownwords.conclusion;

import static ownwords.generated.db.Tables.ENQUIRY;
import static ownwords.generated.db.Tables.ENQUIRY_FOLLOWS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.springframework.stereotype.Repository;

/// What the timeline says of enquiries that take up earlier ones again.
@Repository
class FollowsTellsStore implements Tells {

    private final DSLContext db;

    FollowsTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(ENQUIRY_FOLLOWS.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(
                        ENQUIRY_FOLLOWS.ID,
                        ENQUIRY_FOLLOWS.WHY,
                        ENQUIRY.STARTED_ON,
                        ENQUIRY_FOLLOWS.RECORDED_AT,
                        ENQUIRY_FOLLOWS.RECORDED_BY)
                .from(ENQUIRY_FOLLOWS)
                .join(ENQUIRY)
                .on(ENQUIRY.AUTHORITY.eq(ENQUIRY_FOLLOWS.AUTHORITY))
                .and(ENQUIRY.ID.eq(ENQUIRY_FOLLOWS.EARLIER_ID))
                .where(ENQUIRY_FOLLOWS.CASE_ID.eq(chain.id()))
                .fetch(FollowsTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<Follows> tell(Chain chain, UUID id) {
        return db.select(ENQUIRY_FOLLOWS.ENQUIRY_ID, ENQUIRY_FOLLOWS.EARLIER_ID, ENQUIRY_FOLLOWS.WHY)
                .from(ENQUIRY_FOLLOWS)
                .where(ENQUIRY_FOLLOWS.CASE_ID.eq(chain.id()))
                .and(ENQUIRY_FOLLOWS.ID.eq(id))
                .fetchOptional(
                        row -> new Follows(new EnquiryId(row.value1()), new EnquiryId(row.value2()), row.value3()));
    }

    private static Told told(Record row) {
        var at = row.get(ENQUIRY_FOLLOWS.RECORDED_AT).toInstant();
        return Told.whenRecorded(
                at,
                row.get(ENQUIRY_FOLLOWS.RECORDED_BY),
                row.get(ENQUIRY_FOLLOWS.ID),
                "This takes up again the enquiry that started on %s.".formatted(Days.day(row.get(ENQUIRY.STARTED_ON))),
                null,
                List.of(new Detail("Why", row.get(ENQUIRY_FOLLOWS.WHY))));
    }
}
