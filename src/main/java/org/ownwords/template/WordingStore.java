package org.ownwords.template;

import static ownwords.generated.db.Tables.DOCUMENT_WORDING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.access.By;
import org.ownwords.access.Kept;
import org.springframework.stereotype.Repository;

@Repository
class WordingStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    WordingStore(DSLContext db) {
        this.db = db;
    }

    /// All that was set of a document, the newest first.
    List<Kept<SetWording>> of(String document) {
        return db.selectFrom(DOCUMENT_WORDING)
                .where(DOCUMENT_WORDING.DOCUMENT.eq(document))
                .orderBy(DOCUMENT_WORDING.RECORDED_AT.desc(), DOCUMENT_WORDING.ID)
                .limit(MOST)
                .fetch(row -> new Kept<>(
                        set(row),
                        row.get(DOCUMENT_WORDING.RECORDED_AT).toInstant(),
                        row.get(DOCUMENT_WORDING.RECORDED_BY)));
    }

    Optional<SetWording> recorded(UUID id) {
        return db.selectFrom(DOCUMENT_WORDING).where(DOCUMENT_WORDING.ID.eq(id)).fetchOptional(WordingStore::set);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(SetWording set, Optional<UUID> replaces, By by) {
        var parts = new ArrayList<String>();
        var words = new ArrayList<String>();
        set.wording().parts().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(part -> {
                    parts.add(part.getKey());
                    words.add(part.getValue());
                });
        return db.insertInto(DOCUMENT_WORDING)
                        .set(DOCUMENT_WORDING.AUTHORITY, by.authority())
                        .set(DOCUMENT_WORDING.ID, set.id())
                        .set(DOCUMENT_WORDING.DOCUMENT, set.wording().document())
                        .set(DOCUMENT_WORDING.LANGUAGE, set.wording().language().code())
                        .set(DOCUMENT_WORDING.STYLE, set.wording().style().code())
                        .set(DOCUMENT_WORDING.PARTS, parts.toArray(String[]::new))
                        .set(DOCUMENT_WORDING.WORDS, words.toArray(String[]::new))
                        .set(DOCUMENT_WORDING.WHY, set.why())
                        .set(DOCUMENT_WORDING.REPLACES, replaces.orElse(null))
                        .set(DOCUMENT_WORDING.RECORDED_AT, by.recordedAt())
                        .set(DOCUMENT_WORDING.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static SetWording set(Record row) {
        var codes = row.get(DOCUMENT_WORDING.PARTS);
        var words = row.get(DOCUMENT_WORDING.WORDS);
        var parts = new LinkedHashMap<String, String>();
        for (var at = 0; at < codes.length; at++) {
            parts.put(codes[at], words[at]);
        }
        return new SetWording(
                row.get(DOCUMENT_WORDING.ID),
                new Wording(
                        row.get(DOCUMENT_WORDING.DOCUMENT),
                        Language.of(row.get(DOCUMENT_WORDING.LANGUAGE)).orElseThrow(),
                        Style.of(row.get(DOCUMENT_WORDING.STYLE)).orElseThrow(),
                        parts),
                row.get(DOCUMENT_WORDING.WHY));
    }
}
