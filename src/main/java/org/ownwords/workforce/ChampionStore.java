package org.ownwords.workforce;

import static org.jooq.impl.DSL.field;
import static ownwords.generated.db.Tables.CHAMPION;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class ChampionStore extends EntryStore {

    ChampionStore(DSLContext db) {
        super(db, Noun.CHAMPION, CHAMPION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var champion = (Champion) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(CHAMPION.NAME, champion.name());
        columns.put(CHAMPION.PERSON, champion.person());
        columns.put(CHAMPION.KIND, champion.kind().code());
        columns.put(CHAMPION.TOPICS, champion.topics());
        columns.put(CHAMPION.REACH, champion.reach());
        columns.put(CHAMPION.ORGANISATION, champion.organisation());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Champion(
                row.get(CHAMPION.NAME),
                row.get(CHAMPION.PERSON),
                ChampionKind.of(row.get(CHAMPION.KIND)).orElseThrow(),
                row.get(CHAMPION.TOPICS),
                row.get(CHAMPION.REACH),
                row.get(CHAMPION.ORGANISATION));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(field(CHAMPION.KIND.eq(ChampionKind.PRINCIPAL.code())).desc(), CHAMPION.NAME.asc());
    }
}
