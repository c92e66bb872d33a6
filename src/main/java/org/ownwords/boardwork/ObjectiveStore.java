package org.ownwords.boardwork;

import static ownwords.generated.db.Tables.BOARD_OBJECTIVE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.Principle;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Wellbeing;
import org.springframework.stereotype.Repository;

@Repository
class ObjectiveStore extends EntryStore {

    ObjectiveStore(DSLContext db) {
        super(db, Noun.OBJECTIVE, BOARD_OBJECTIVE);
    }

    @Override
    Map<Field<?>, @Nullable Object> columns(Entry says) {
        var objective = (Objective) says;
        var columns = new LinkedHashMap<Field<?>, @Nullable Object>();
        columns.put(BOARD_OBJECTIVE.TITLE, objective.title());
        columns.put(BOARD_OBJECTIVE.WORDS, objective.words());
        columns.put(BOARD_OBJECTIVE.PRINCIPLES, codes(objective.principles()));
        columns.put(BOARD_OBJECTIVE.STEPS, codes(objective.steps()));
        columns.put(BOARD_OBJECTIVE.WELLBEING, codes(objective.wellbeing()));
        columns.put(BOARD_OBJECTIVE.GRID_FROM, code(objective.from()));
        columns.put(BOARD_OBJECTIVE.GRID_TO, code(objective.to()));
        columns.put(BOARD_OBJECTIVE.OWNER, objective.owner().name());
        columns.put(BOARD_OBJECTIVE.OWNER_ID, objective.owner().id());
        columns.put(BOARD_OBJECTIVE.BY_WHEN, objective.byWhen());
        columns.put(
                BOARD_OBJECTIVE.YEARS,
                objective.years().isEmpty()
                        ? null
                        : objective.years().stream().map(ReportingYear::text).toArray(String[]::new));
        return columns;
    }

    @Override
    Entry says(Record row) {
        return new Objective(
                row.get(BOARD_OBJECTIVE.TITLE),
                row.get(BOARD_OBJECTIVE.WORDS),
                all(row.get(BOARD_OBJECTIVE.PRINCIPLES), Principle::of),
                all(row.get(BOARD_OBJECTIVE.STEPS), Step::of),
                all(row.get(BOARD_OBJECTIVE.WELLBEING), Wellbeing::of),
                one(row.get(BOARD_OBJECTIVE.GRID_FROM), GridPlace::of),
                one(row.get(BOARD_OBJECTIVE.GRID_TO), GridPlace::of),
                new Owner(row.get(BOARD_OBJECTIVE.OWNER), row.get(BOARD_OBJECTIVE.OWNER_ID)),
                row.get(BOARD_OBJECTIVE.BY_WHEN),
                row.get(BOARD_OBJECTIVE.YEARS) == null
                        ? List.of()
                        : Stream.of(row.get(BOARD_OBJECTIVE.YEARS))
                                .map(ReportingYear::of)
                                .toList());
    }

    @Override
    List<SortField<?>> order() {
        return List.of(BOARD_OBJECTIVE.BY_WHEN.asc().nullsLast(), BOARD_OBJECTIVE.TITLE.asc());
    }

    @Override
    Field<LocalDate> due() {
        return BOARD_OBJECTIVE.BY_WHEN;
    }

    @Override
    Condition ofKind(String code) {
        return BOARD_OBJECTIVE.PRINCIPLES.contains(new String[] {code});
    }

    @Override
    Condition of(String who) {
        return BOARD_OBJECTIVE.OWNER.containsIgnoreCase(who);
    }
}
