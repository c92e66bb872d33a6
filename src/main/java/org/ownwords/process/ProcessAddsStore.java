package org.ownwords.process;

import static ownwords.generated.db.Tables.OTHER_PROCESS;
import static ownwords.generated.db.Tables.PROCESS_NEWS;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of processes.
@Repository
class ProcessAddsStore {

    private final DSLContext db;

    ProcessAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the process that this is recorded in the place of, or null
    boolean add(ProcessId id, CaseId caseId, OtherProcess process, @Nullable ProcessId first, By by) {
        return db.insertInto(OTHER_PROCESS)
                        .set(OTHER_PROCESS.AUTHORITY, by.authority())
                        .set(OTHER_PROCESS.ID, id.value())
                        .set(OTHER_PROCESS.CASE_ID, caseId.value())
                        .set(OTHER_PROCESS.KIND, process.kind().code())
                        .set(OTHER_PROCESS.LED_BY, process.lead().by())
                        .set(OTHER_PROCESS.REFERENCE, process.lead().reference())
                        .set(OTHER_PROCESS.PROVIDER, process.provider())
                        .set(OTHER_PROCESS.ABOUT, process.about())
                        .set(OTHER_PROCESS.THEIR_PART, process.theirPart())
                        .set(OTHER_PROCESS.BEGAN_ON, process.began())
                        .set(OTHER_PROCESS.ASK_AGAIN_ON, process.askAgain())
                        .set(OTHER_PROCESS.STANDS_FOR, first == null ? null : first.value())
                        .set(OTHER_PROCESS.RECORDED_AT, by.recordedAt())
                        .set(OTHER_PROCESS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addNews(UUID id, CaseId caseId, ProcessId process, News news, By by) {
        return db.insertInto(PROCESS_NEWS)
                        .set(PROCESS_NEWS.AUTHORITY, by.authority())
                        .set(PROCESS_NEWS.ID, id)
                        .set(PROCESS_NEWS.CASE_ID, caseId.value())
                        .set(PROCESS_NEWS.PROCESS_ID, process.value())
                        .set(PROCESS_NEWS.ENDED, news.ended())
                        .set(PROCESS_NEWS.WORDS, news.words())
                        .set(PROCESS_NEWS.HEARD_ON, news.on())
                        .set(PROCESS_NEWS.ASK_AGAIN_ON, news.askAgain())
                        .set(PROCESS_NEWS.RECORDED_AT, by.recordedAt())
                        .set(PROCESS_NEWS.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
