package org.ownwords.partner;

import static ownwords.generated.db.Tables.AGREED_ROLE;
import static ownwords.generated.db.Tables.AGREED_ROLE_BECAME;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What is recorded of what somebody agreed to do.
@Repository
class RoleAddsStore {

    private final DSLContext db;

    RoleAddsStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(AgreedRoleId id, CaseId caseId, AgreedRole role, @Nullable AgreedRoleId first, By by) {
        return db.insertInto(AGREED_ROLE)
                        .set(AGREED_ROLE.AUTHORITY, by.authority())
                        .set(AGREED_ROLE.ID, id.value())
                        .set(AGREED_ROLE.CASE_ID, caseId.value())
                        .set(AGREED_ROLE.WHO, role.doer().name())
                        .set(AGREED_ROLE.WHO_ID, role.doer().id())
                        .set(AGREED_ROLE.WHAT, role.what())
                        .set(AGREED_ROLE.WHY, role.why())
                        .set(AGREED_ROLE.DUE_ON, role.dueOn())
                        .set(AGREED_ROLE.AGREES, role.theirView().agrees().code())
                        .set(AGREED_ROLE.SAID, role.theirView().said())
                        .set(AGREED_ROLE.AGREED_ON, role.on())
                        .set(AGREED_ROLE.STANDS_FOR, first == null ? null : first.value())
                        .set(AGREED_ROLE.RECORDED_AT, by.recordedAt())
                        .set(AGREED_ROLE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    boolean addBecame(UUID id, CaseId caseId, AgreedRoleId role, Became became, By by) {
        return db.insertInto(AGREED_ROLE_BECAME)
                        .set(AGREED_ROLE_BECAME.AUTHORITY, by.authority())
                        .set(AGREED_ROLE_BECAME.ID, id)
                        .set(AGREED_ROLE_BECAME.CASE_ID, caseId.value())
                        .set(AGREED_ROLE_BECAME.AGREED_ROLE_ID, role.value())
                        .set(AGREED_ROLE_BECAME.BECAME, became.how().code())
                        .set(AGREED_ROLE_BECAME.WORDS, became.words())
                        .set(AGREED_ROLE_BECAME.DUE_ON, became.dueOn())
                        .set(AGREED_ROLE_BECAME.HAPPENED_ON, became.on())
                        .set(AGREED_ROLE_BECAME.RECORDED_AT, by.recordedAt())
                        .set(AGREED_ROLE_BECAME.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
