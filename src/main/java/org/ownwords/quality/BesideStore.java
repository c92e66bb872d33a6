package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_BESIDE;
import static ownwords.generated.db.Tables.AUDIT_BESIDE_NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.history.SaidBefore;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.quality.HeardBeside.Reply;
import org.ownwords.quality.HeardBeside.With;
import org.springframework.stereotype.Repository;

/// What was heard or seen beside audits.
@Repository
class BesideStore {

    private static final int MOST = 100;

    private final DSLContext db;
    private final BeforeStore before;
    private final ToolStore tools;

    BesideStore(DSLContext db, BeforeStore before, ToolStore tools) {
        this.db = db;
        this.before = before;
        this.tools = tools;
    }

    /// @param again what it is recorded again for, or null
    boolean add(Drawn drawn, HeardBeside heard, @Nullable Again again, By by) {
        var with = heard.with();
        return db.insertInto(AUDIT_BESIDE)
                        .set(AUDIT_BESIDE.AUTHORITY, by.authority())
                        .set(AUDIT_BESIDE.ID, heard.recorded().row())
                        .set(AUDIT_BESIDE.PROGRAMME_ID, drawn.programme())
                        .set(AUDIT_BESIDE.AUDIT_CASE_ID, drawn.id())
                        .set(AUDIT_BESIDE.CASE_ID, drawn.caseId().value())
                        .set(AUDIT_BESIDE.TOOL, heard.tool().code())
                        .set(AUDIT_BESIDE.WITH_WHOM, with == null ? null : with.who())
                        .set(AUDIT_BESIDE.AGREED, with == null ? null : with.agreed())
                        .set(AUDIT_BESIDE.HELD_ON, heard.on())
                        .set(AUDIT_BESIDE.QUESTIONS, each(heard, Reply::question))
                        .set(AUDIT_BESIDE.RATINGS, each(heard, Reply::rating))
                        .set(AUDIT_BESIDE.WORDS, each(heard, Reply::words))
                        .set(AUDIT_BESIDE.STANDS_FOR, again == null ? null : again.first())
                        .set(AUDIT_BESIDE.REPLACES, again == null ? null : again.replaces())
                        .set(AUDIT_BESIDE.WRONG, again == null ? null : again.wrong())
                        .set(AUDIT_BESIDE.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_BESIDE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String[] each(HeardBeside heard, Function<Reply, String> what) {
        return heard.replies().stream().map(what).toArray(String[]::new);
    }

    /// The oldest first. Two queries where there are any, and one more where something was recorded again.
    List<HeardBeside> of(UUID drawn) {
        var rows = db.selectFrom(AUDIT_BESIDE_NOW)
                .where(AUDIT_BESIDE_NOW.AUDIT_CASE_ID.eq(drawn))
                .orderBy(AUDIT_BESIDE_NOW.RECORDED_AT, AUDIT_BESIDE_NOW.ID)
                .limit(MOST)
                .fetch();
        if (rows.isEmpty()) {
            return List.of();
        }
        var known = tools.byCode();
        var said = before.of(
                AUDIT_BESIDE,
                AUDIT_BESIDE.STANDS_FOR,
                BeforeStore.again(rows, AUDIT_BESIDE_NOW.ID, AUDIT_BESIDE_NOW.WRONG),
                row -> said(row, known));
        return rows.map(row -> heard(row, known, said));
    }

    private static List<Detail> said(Record row, Map<String, Tool> known) {
        var tool = Objects.requireNonNull(known.get(row.get(AUDIT_BESIDE.TOOL)));
        var questions = row.get(AUDIT_BESIDE.QUESTIONS);
        var said = new ArrayList<Detail>();
        Detail.of("Who", row.get(AUDIT_BESIDE.WITH_WHOM)).ifPresent(said::add);
        Detail.of("How they agreed", row.get(AUDIT_BESIDE.AGREED)).ifPresent(said::add);
        said.add(new Detail("On", Days.day(row.get(AUDIT_BESIDE.HELD_ON))));
        for (var i = 0; i < questions.length; i++) {
            var code = questions[i];
            var rating = tool.rating(row.get(AUDIT_BESIDE.RATINGS)[i])
                    .map(Tool.Rating::words)
                    .orElse("");
            var question = tool.questions().stream()
                    .filter(each -> each.code().equals(code))
                    .findFirst()
                    .map(Tool.Question::words)
                    .orElse(code);
            said.add(new Detail(question, (rating + " " + row.get(AUDIT_BESIDE.WORDS)[i]).strip()));
        }
        return List.copyOf(said);
    }

    private static HeardBeside heard(Record row, Map<String, Tool> known, Map<UUID, List<SaidBefore>> before) {
        return new HeardBeside(
                row.get(AUDIT_BESIDE_NOW.ID),
                new AsRecorded(
                        row.get(AUDIT_BESIDE_NOW.ROW_ID),
                        row.get(AUDIT_BESIDE_NOW.WRONG),
                        before.getOrDefault(row.get(AUDIT_BESIDE_NOW.ID), List.of())),
                Objects.requireNonNull(known.get(row.get(AUDIT_BESIDE_NOW.TOOL))),
                with(row.get(AUDIT_BESIDE_NOW.WITH_WHOM), row.get(AUDIT_BESIDE_NOW.AGREED)),
                row.get(AUDIT_BESIDE_NOW.HELD_ON),
                replies(row),
                row.get(AUDIT_BESIDE_NOW.RECORDED_BY),
                row.get(AUDIT_BESIDE_NOW.RECORDED_AT).toInstant());
    }

    private static @Nullable With with(@Nullable String who, @Nullable String agreed) {
        return who == null ? null : new With(who, agreed);
    }

    private static List<Reply> replies(Record row) {
        var questions = row.get(AUDIT_BESIDE_NOW.QUESTIONS);
        var replies = new ArrayList<Reply>();
        for (var i = 0; i < questions.length; i++) {
            replies.add(
                    new Reply(questions[i], row.get(AUDIT_BESIDE_NOW.RATINGS)[i], row.get(AUDIT_BESIDE_NOW.WORDS)[i]));
        }
        return replies;
    }
}
