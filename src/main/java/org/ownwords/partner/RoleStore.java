package org.ownwords.partner;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.AGREED_ROLE_BECAME_STANDS;
import static ownwords.generated.db.Tables.AGREED_ROLE_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectLimitStep;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Doer;
import org.ownwords.partner.AgreedRole.TheirView;
import org.ownwords.partner.Became.How;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What everybody agreed to do, with what became of it.
@Repository
class RoleStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            AGREED_ROLE_STANDS.WHO,
            AGREED_ROLE_STANDS.WHO_ID,
            AGREED_ROLE_STANDS.WHAT,
            AGREED_ROLE_STANDS.WHY,
            AGREED_ROLE_STANDS.DUE_ON,
            AGREED_ROLE_STANDS.AGREES,
            AGREED_ROLE_STANDS.SAID,
            AGREED_ROLE_STANDS.AGREED_ON);

    /// What became of it, the earliest first.
    private static final Field<List<Became>> BECAME = multiset(select(
                            AGREED_ROLE_BECAME_STANDS.BECAME,
                            AGREED_ROLE_BECAME_STANDS.WORDS,
                            AGREED_ROLE_BECAME_STANDS.DUE_ON,
                            AGREED_ROLE_BECAME_STANDS.HAPPENED_ON)
                    .from(AGREED_ROLE_BECAME_STANDS)
                    .where(AGREED_ROLE_BECAME_STANDS.AUTHORITY.eq(AGREED_ROLE_STANDS.AUTHORITY))
                    .and(AGREED_ROLE_BECAME_STANDS.AGREED_ROLE_ID.eq(AGREED_ROLE_STANDS.ID))
                    .orderBy(AGREED_ROLE_BECAME_STANDS.HAPPENED_ON, AGREED_ROLE_BECAME_STANDS.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(RoleStore::became)));

    private final DSLContext db;

    RoleStore(DSLContext db) {
        this.db = db;
    }

    /// Those of a case, the latest first.
    List<KnownRole> on(CaseId caseId) {
        return those(AGREED_ROLE_STANDS.CASE_ID.eq(caseId.value()))
                .limit(Shown.MOST)
                .fetch(RoleStore::known);
    }

    /// Those of some cases.
    List<KnownRole> on(Collection<CaseId> cases) {
        return those(AGREED_ROLE_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .fetch(RoleStore::known);
    }

    Optional<KnownRole> find(CaseId caseId, AgreedRoleId id) {
        return those(AGREED_ROLE_STANDS.CASE_ID.eq(caseId.value()).and(AGREED_ROLE_STANDS.ID.eq(id.value())))
                .fetch(RoleStore::known)
                .stream()
                .findFirst();
    }

    private SelectLimitStep<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(AGREED_ROLE_STANDS.ID, AGREED_ROLE_STANDS.CASE_ID, BECAME)
                .from(AGREED_ROLE_STANDS)
                .where(condition)
                .orderBy(
                        AGREED_ROLE_STANDS.AGREED_ON.desc(),
                        AGREED_ROLE_STANDS.FIRST_RECORDED_AT.desc(),
                        AGREED_ROLE_STANDS.ID);
    }

    private static KnownRole known(Record row) {
        return new KnownRole(
                new AgreedRoleId(row.get(AGREED_ROLE_STANDS.ID)),
                new CaseId(row.get(AGREED_ROLE_STANDS.CASE_ID)),
                role(row),
                row.get(BECAME));
    }

    static AgreedRole role(Record row) {
        return new AgreedRole(
                new Doer(row.get(AGREED_ROLE_STANDS.WHO), row.get(AGREED_ROLE_STANDS.WHO_ID)),
                row.get(AGREED_ROLE_STANDS.WHAT),
                row.get(AGREED_ROLE_STANDS.WHY),
                row.get(AGREED_ROLE_STANDS.DUE_ON),
                new TheirView(
                        TheirAnswer.of(row.get(AGREED_ROLE_STANDS.AGREES)).orElseThrow(),
                        row.get(AGREED_ROLE_STANDS.SAID)),
                row.get(AGREED_ROLE_STANDS.AGREED_ON));
    }

    static Became became(String how, String words, @Nullable LocalDate dueOn, LocalDate on) {
        return new Became(How.of(how).orElseThrow(), words, dueOn, on);
    }
}
