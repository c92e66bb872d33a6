package org.ownwords.workforce;

import static ownwords.generated.db.Tables.PRACTICE_QUESTION;

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
class QuestionStore extends EntryStore {

    QuestionStore(DSLContext db) {
        super(db, Noun.QUESTION, PRACTICE_QUESTION);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var question = (Question) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(PRACTICE_QUESTION.TOPIC, question.topic());
        columns.put(PRACTICE_QUESTION.WORDS, question.words());
        columns.put(PRACTICE_QUESTION.ASKED_ON, question.on());
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Question(
                row.get(PRACTICE_QUESTION.TOPIC),
                row.get(PRACTICE_QUESTION.WORDS),
                row.get(PRACTICE_QUESTION.ASKED_ON));
    }

    @Override
    List<SortField<?>> order() {
        return List.of(PRACTICE_QUESTION.ASKED_ON.desc());
    }
}
