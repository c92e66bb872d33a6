package org.ownwords.workforce;

import static org.ownwords.workforce.EntryForm.code;
import static ownwords.generated.db.Tables.PRACTICE_FORUM;

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
class ForumStore extends EntryStore {

    ForumStore(DSLContext db) {
        super(db, Noun.FORUM, PRACTICE_FORUM);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var forum = (Forum) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(PRACTICE_FORUM.KIND, forum.kind().code());
        columns.put(PRACTICE_FORUM.TOPIC, forum.topic());
        columns.put(PRACTICE_FORUM.HELD_ON, forum.on());
        columns.put(PRACTICE_FORUM.STARTS, forum.starts());
        columns.put(PRACTICE_FORUM.PLACE, forum.place());
        columns.put(PRACTICE_FORUM.LED_BY, forum.ledBy());
        columns.put(PRACTICE_FORUM.SOURCE, code(forum.source()));
        columns.put(PRACTICE_FORUM.SOURCE_SAYS, forum.sourceSays());
        columns.put(
                PRACTICE_FORUM.CAME,
                forum.came().isEmpty() ? null : forum.came().toArray(String[]::new));
        columns.put(PRACTICE_FORUM.CAME_OF_IT, forum.cameOfIt());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Forum(
                ForumKind.of(row.get(PRACTICE_FORUM.KIND)).orElseThrow(),
                row.get(PRACTICE_FORUM.TOPIC),
                row.get(PRACTICE_FORUM.HELD_ON),
                row.get(PRACTICE_FORUM.STARTS),
                row.get(PRACTICE_FORUM.PLACE),
                row.get(PRACTICE_FORUM.LED_BY),
                one(row.get(PRACTICE_FORUM.SOURCE), Source::of),
                row.get(PRACTICE_FORUM.SOURCE_SAYS),
                came(row.get(PRACTICE_FORUM.CAME)),
                row.get(PRACTICE_FORUM.CAME_OF_IT));
    }

    private static List<String> came(String @Nullable [] identities) {
        return identities == null ? List.of() : List.of(identities);
    }

    @Override
    List<SortField<?>> order() {
        return List.of(PRACTICE_FORUM.HELD_ON.desc());
    }
}
