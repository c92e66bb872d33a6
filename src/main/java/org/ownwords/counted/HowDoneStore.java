package org.ownwords.counted;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.COUNTED_HARD;
import static ownwords.generated.db.Tables.COUNTED_HOW;
import static ownwords.generated.db.Tables.COUNTED_LONELY;
import static ownwords.generated.db.Tables.COUNTED_MEETING;
import static ownwords.generated.db.Tables.COUNTED_THEME;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.ownwords.vocabulary.ReportingYear;
import org.springframework.stereotype.Repository;

/// How the work was done in a year: as of now, for pages of those who may open the cases, and the meetings that were
/// held, as they were known at a moment.
@Repository
class HowDoneStore {

    private final DSLContext db;

    HowDoneStore(DSLContext db) {
        this.db = db;
    }

    /// A year's numbers. Four queries.
    HowDone of(String authority, ReportingYear year) {
        var tookPart = new HashMap<Optional<String>, Long>();
        var wellbeing = new HashMap<Optional<String>, Long>();
        var fromAgain = new HashMap<Optional<String>, Long>();
        var feelsSafe = new HashMap<Optional<String>, Long>();
        var advocate = new HashMap<Optional<String>, Long>();
        var people = select(asterisk())
                .distinctOn(COUNTED_HOW.PERSON_ID)
                .from(COUNTED_HOW)
                .where(COUNTED_HOW.AUTHORITY.eq(authority))
                .and(COUNTED_HOW.CONCLUDED_ON.between(year.first(), year.last()))
                .orderBy(
                        COUNTED_HOW.PERSON_ID,
                        COUNTED_HOW.CONCLUDED_ON.desc(),
                        COUNTED_HOW.RECORDED_AT.desc(),
                        COUNTED_HOW.ENQUIRY_ID)
                .asTable(COUNTED_HOW);
        var number = count().cast(SQLDataType.BIGINT);
        db.select(
                        COUNTED_HOW.TOOK_PART,
                        COUNTED_HOW.WELLBEING,
                        COUNTED_HOW.FROM_AGAIN,
                        COUNTED_HOW.FEELS_SAFE,
                        COUNTED_HOW.ADVOCATE,
                        number)
                .from(people)
                .groupBy(
                        COUNTED_HOW.TOOK_PART,
                        COUNTED_HOW.WELLBEING,
                        COUNTED_HOW.FROM_AGAIN,
                        COUNTED_HOW.FEELS_SAFE,
                        COUNTED_HOW.ADVOCATE)
                .forEach(row -> {
                    add(tookPart, row.value1(), row.value6());
                    add(wellbeing, row.value2(), row.value6());
                    add(fromAgain, row.value3(), row.value6());
                    add(feelsSafe, row.value4(), row.value6());
                    add(advocate, row.value5(), row.value6());
                });
        return new HowDone(
                tookPart,
                wellbeing,
                fromAgain,
                feelsSafe,
                advocate,
                themes(authority, year),
                hard(authority, year),
                lonely(authority, year));
    }

    private Map<String, Long> hard(String authority, ReportingYear year) {
        var number = count().cast(SQLDataType.BIGINT);
        return db.select(COUNTED_HARD.CAME_ABOUT, number)
                .from(COUNTED_HARD)
                .where(COUNTED_HARD.AUTHORITY.eq(authority))
                .and(COUNTED_HARD.CONCLUDED_ON.between(year.first(), year.last()))
                .and(COUNTED_HARD.HOW_HARD.in("hard", "out-of-reach"))
                .groupBy(COUNTED_HARD.CAME_ABOUT)
                .fetchMap(COUNTED_HARD.CAME_ABOUT, number);
    }

    private Map<Optional<String>, Long> lonely(String authority, ReportingYear year) {
        var lonely = new HashMap<Optional<String>, Long>();
        db.select(COUNTED_LONELY.DONE, count().cast(SQLDataType.BIGINT))
                .from(COUNTED_LONELY)
                .where(COUNTED_LONELY.AUTHORITY.eq(authority))
                .and(COUNTED_LONELY.RAISED_ON.between(year.first(), year.last()))
                .groupBy(COUNTED_LONELY.DONE)
                .forEach(row -> add(lonely, row.value1(), row.value2()));
        return lonely;
    }

    private static void add(Map<Optional<String>, Long> to, @Nullable String answer, long number) {
        to.merge(Optional.ofNullable(answer), number, Long::sum);
    }

    /// How many meetings of each kind were held in each of some years. One query.
    Map<ReportingYear, Map<String, Long>> meetings(String authority, List<ReportingYear> years) {
        var number = count().cast(SQLDataType.BIGINT);
        var held = new HashMap<ReportingYear, Map<String, Long>>();
        years.forEach(year -> held.put(year, new HashMap<>()));
        db.select(COUNTED_MEETING.HELD_ON, COUNTED_MEETING.KIND, number)
                .from(COUNTED_MEETING)
                .where(COUNTED_MEETING.AUTHORITY.eq(authority))
                .and(years.stream()
                        .map(year -> COUNTED_MEETING.HELD_ON.between(year.first(), year.last()))
                        .reduce(falseCondition(), Condition::or))
                .groupBy(COUNTED_MEETING.HELD_ON, COUNTED_MEETING.KIND)
                .forEach(row -> held.computeIfAbsent(ReportingYear.of(row.value1()), _ -> new HashMap<>())
                        .merge(row.value2(), row.value3(), Long::sum));
        return held;
    }

    private Map<String, Long> themes(String authority, ReportingYear year) {
        var number = count().cast(SQLDataType.BIGINT);
        return db.select(COUNTED_THEME.THEME, number)
                .from(COUNTED_THEME)
                .where(COUNTED_THEME.AUTHORITY.eq(authority))
                .and(COUNTED_THEME.RAISED_ON.between(year.first(), year.last()))
                .groupBy(COUNTED_THEME.THEME)
                .fetchMap(COUNTED_THEME.THEME, number);
    }
}
