package org.ownwords.history;

import static ownwords.generated.db.Routines.appendFact;
import static ownwords.generated.db.Routines.newerByOthers;
import static ownwords.generated.db.Tables.CHAIN;
import static ownwords.generated.db.Tables.FACT;
import static ownwords.generated.db.Tables.KEPT;
import static ownwords.generated.db.Tables.RECORD_VERSION;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class HistoryStore {

    private final DSLContext db;

    HistoryStore(DSLContext db) {
        this.db = db;
    }

    long append(Fact fact) {
        return db.select(appendFact(
                        fact.authority(),
                        fact.chain().id(),
                        fact.kind(),
                        fact.row().table(),
                        fact.row().id(),
                        fact.happened().atOffset(ZoneOffset.UTC),
                        fact.at().atOffset(ZoneOffset.UTC),
                        fact.by()))
                .fetchSingle()
                .value1();
    }

    long length(Chain chain) {
        return db.select(CHAIN.LENGTH)
                .from(CHAIN)
                .where(CHAIN.ID.eq(chain.id()))
                .fetchOptional(CHAIN.LENGTH)
                .orElse(0L);
    }

    boolean hasNewer(String authority, Chain chain, long read, String by) {
        return db.select(newerByOthers(authority, chain.id(), read, by))
                .fetchSingle()
                .value1();
    }

    Set<UUID> rowsAfter(Chain chain, long read) {
        return db.select(FACT.ROW_ID)
                .from(FACT)
                .where(FACT.CHAIN_ID.eq(chain.id()))
                .and(FACT.POSITION.gt(read))
                .fetchSet(FACT.ROW_ID);
    }

    /// The tables that have a row on one of the chains.
    Set<String> tables(Collection<Chain> chains) {
        return db.selectDistinct(FACT.ROW_TABLE)
                .from(FACT)
                .where(FACT.CHAIN_ID.in(chains.stream().map(Chain::id).toList()))
                .fetchSet(FACT.ROW_TABLE);
    }

    /// The table of each row that has a fact on the chain.
    Map<UUID, String> rows(Chain chain) {
        return db.select(FACT.ROW_ID, FACT.ROW_TABLE)
                .from(FACT)
                .where(FACT.CHAIN_ID.eq(chain.id()))
                .fetchMap(FACT.ROW_ID, FACT.ROW_TABLE);
    }

    /// Who recorded on each of these chains.
    Map<UUID, Set<String>> recorders(Collection<Chain> chains) {
        return db
                .selectDistinct(FACT.CHAIN_ID, FACT.RECORDED_BY)
                .from(FACT)
                .where(FACT.CHAIN_ID.in(chains.stream().map(Chain::id).toList()))
                .fetchGroups(FACT.CHAIN_ID, FACT.RECORDED_BY)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(each.getValue())));
    }

    /// Looked up in each of the kept tables, since the index of facts has the table before the row.
    boolean isRecorded(String authority, UUID row, String by, OffsetDateTime after) {
        return db.fetchExists(db.selectOne()
                .from(KEPT)
                .join(FACT)
                .on(FACT.ROW_TABLE.eq(KEPT.ROW_TABLE))
                .where(FACT.AUTHORITY.eq(authority))
                .and(FACT.ROW_ID.eq(row))
                .and(FACT.RECORDED_BY.eq(by))
                .and(FACT.RECORDED_AT.gt(after)));
    }

    RecordVersion version(String authority) {
        return new RecordVersion(db.select(RECORD_VERSION.PART, RECORD_VERSION.RECORDED)
                .from(RECORD_VERSION)
                .where(RECORD_VERSION.AUTHORITY.eq(authority))
                .fetchMap(RECORD_VERSION.PART, RECORD_VERSION.RECORDED));
    }
}
