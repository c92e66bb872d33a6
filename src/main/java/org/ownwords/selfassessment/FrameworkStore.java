package org.ownwords.selfassessment;

import static ownwords.generated.db.Tables.FRAMEWORK;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.selfassessment.Framework.Point;
import org.ownwords.selfassessment.Framework.Says;
import org.ownwords.selfassessment.FrameworkForm.Wanted;
import org.ownwords.vocabulary.AnswerScale;
import org.springframework.stereotype.Repository;

/// The frameworks that a council wrote.
@Repository
class FrameworkStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    FrameworkStore(DSLContext db) {
        this.db = db;
    }

    /// Those that come with the software, then a council's own, the newest first.
    List<Framework> all() {
        var all = new ArrayList<>(ReadyFrameworks.ALL);
        all.addAll(db.selectFrom(FRAMEWORK)
                .orderBy(FRAMEWORK.RECORDED_AT.desc(), FRAMEWORK.ID)
                .limit(MOST)
                .fetch(FrameworkStore::framework));
        return List.copyOf(all);
    }

    private static Framework framework(Record row) {
        var points = new ArrayList<Point>();
        var words = row.get(FRAMEWORK.POINTS);
        for (var i = 0; i < words.length; i++) {
            points.add(new Point(
                    words[i],
                    row.get(FRAMEWORK.HINTS)[i],
                    row.get(FRAMEWORK.BESIDES)[i].lines().toList()));
        }
        return new Framework(
                row.get(FRAMEWORK.ID).toString(),
                row.get(FRAMEWORK.FOLLOWS),
                row.get(FRAMEWORK.VERSION),
                new Says(
                        row.get(FRAMEWORK.NAME),
                        row.get(FRAMEWORK.SOURCE),
                        AnswerScale.of(row.get(FRAMEWORK.SCALE)).orElseThrow(),
                        points),
                new Framework.Written(
                        row.get(FRAMEWORK.WHY),
                        row.get(FRAMEWORK.RECORDED_BY),
                        row.get(FRAMEWORK.RECORDED_AT).toInstant()));
    }

    /// Whether it was added: not where the framework that it follows has another version after it.
    boolean add(UUID id, Wanted wanted, @Nullable Framework before, By by) {
        return db.insertInto(FRAMEWORK)
                        .set(FRAMEWORK.AUTHORITY, by.authority())
                        .set(FRAMEWORK.ID, id)
                        .set(FRAMEWORK.FOLLOWS, before == null ? null : before.code())
                        .set(FRAMEWORK.VERSION, before == null ? 1 : before.version() + 1)
                        .set(FRAMEWORK.NAME, wanted.says().name())
                        .set(FRAMEWORK.SOURCE, wanted.says().source())
                        .set(FRAMEWORK.SCALE, wanted.says().scale().code())
                        .set(FRAMEWORK.POINTS, each(wanted, Point::words))
                        .set(FRAMEWORK.HINTS, each(wanted, Point::hint))
                        .set(FRAMEWORK.BESIDES, each(wanted, point -> String.join("\n", point.beside())))
                        .set(FRAMEWORK.WHY, wanted.why())
                        .set(FRAMEWORK.RECORDED_AT, by.recordedAt())
                        .set(FRAMEWORK.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String[] each(Wanted wanted, Function<Point, String> what) {
        return wanted.says().points().stream().map(what).toArray(String[]::new);
    }
}
