package org.ownwords.quality;

import static ownwords.generated.db.Tables.AUDIT_TOOL;
import static ownwords.generated.db.Tables.AUDIT_TOOL_ENDED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.casework.Topic;
import org.ownwords.quality.Tool.Question;
import org.springframework.stereotype.Repository;

/// The sets of questions that a council wrote, and which are no longer offered.
@Repository
class ToolStore {

    private static final int MOST = 1000;

    private final DSLContext db;

    ToolStore(DSLContext db) {
        this.db = db;
    }

    /// A set as it was written, without where it stands.
    record Written(Tool tool, @Nullable String follows, int number, String why, String by, Instant at) {}

    /// The newest first.
    List<Written> all() {
        return db.selectFrom(AUDIT_TOOL)
                .orderBy(AUDIT_TOOL.RECORDED_AT.desc(), AUDIT_TOOL.ID)
                .limit(MOST)
                .fetch(ToolStore::written);
    }

    /// All sets by their codes, offered or not, with those that come with the software.
    Map<String, Tool> byCode() {
        var all = new HashMap<String, Tool>();
        Tools.ALL.forEach(each -> all.put(each.code(), each));
        all().forEach(each -> all.put(each.tool().code(), each.tool()));
        return all;
    }

    private static Written written(Record row) {
        var questions = new ArrayList<Question>();
        var words = row.get(AUDIT_TOOL.QUESTIONS);
        for (var i = 0; i < words.length; i++) {
            questions.add(new Question(
                    "q" + (i + 1),
                    words[i],
                    row.get(AUDIT_TOOL.HINTS)[i],
                    row.get(AUDIT_TOOL.PRINCIPLES)[i],
                    Tools.topics(row.get(AUDIT_TOOL.TOPICS)[i]),
                    row.get(AUDIT_TOOL.SUGGESTED)[i]));
        }
        var number = row.get(AUDIT_TOOL.VERSION);
        return new Written(
                new Tool(
                        row.get(AUDIT_TOOL.ID).toString(),
                        row.get(AUDIT_TOOL.NAME),
                        "version " + number,
                        row.get(AUDIT_TOOL.SOURCE),
                        Subject.of(row.get(AUDIT_TOOL.SUBJECT)).orElseThrow(),
                        Scale.of(row.get(AUDIT_TOOL.SCALE)).orElseThrow(),
                        row.get(AUDIT_TOOL.THRESHOLD),
                        questions),
                row.get(AUDIT_TOOL.FOLLOWS),
                number,
                row.get(AUDIT_TOOL.WHY),
                row.get(AUDIT_TOOL.RECORDED_BY),
                row.get(AUDIT_TOOL.RECORDED_AT).toInstant());
    }

    /// Whether it was added: not where the set that it follows has another version after it.
    ///
    /// @param tool    its code is not looked at
    /// @param follows the code of the set that it is another version of, or null
    boolean add(UUID id, Tool tool, @Nullable String follows, int number, String why, By by) {
        return db.insertInto(AUDIT_TOOL)
                        .set(AUDIT_TOOL.AUTHORITY, by.authority())
                        .set(AUDIT_TOOL.ID, id)
                        .set(AUDIT_TOOL.FOLLOWS, follows)
                        .set(AUDIT_TOOL.NAME, tool.name())
                        .set(AUDIT_TOOL.VERSION, number)
                        .set(AUDIT_TOOL.SOURCE, tool.source())
                        .set(AUDIT_TOOL.SUBJECT, tool.subject().code())
                        .set(AUDIT_TOOL.SCALE, tool.scale().code())
                        .set(AUDIT_TOOL.THRESHOLD, tool.threshold())
                        .set(AUDIT_TOOL.QUESTIONS, each(tool, Question::words))
                        .set(AUDIT_TOOL.HINTS, each(tool, Question::hint))
                        .set(AUDIT_TOOL.PRINCIPLES, each(tool, Question::principle))
                        .set(AUDIT_TOOL.TOPICS, each(tool, ToolStore::topics))
                        .set(AUDIT_TOOL.SUGGESTED, each(tool, Question::suggested))
                        .set(AUDIT_TOOL.WHY, why)
                        .set(AUDIT_TOOL.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_TOOL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String[] each(Tool tool, Function<Question, String> what) {
        return tool.questions().stream().map(what).toArray(String[]::new);
    }

    private static String topics(Question question) {
        return String.join(
                ", ", question.topics().stream().map(Topic::code).sorted().toList());
    }

    /// That sets were no longer offered, and were offered again, by their code, the oldest first.
    Map<String, List<Ending>> endings() {
        return db.selectFrom(AUDIT_TOOL_ENDED)
                .orderBy(AUDIT_TOOL_ENDED.RECORDED_AT, AUDIT_TOOL_ENDED.ID)
                .limit(MOST)
                .fetchGroups(
                        AUDIT_TOOL_ENDED.TOOL,
                        row -> new Ending(
                                row.get(AUDIT_TOOL_ENDED.ID),
                                row.get(AUDIT_TOOL_ENDED.GOES_ON) != null,
                                row.get(AUDIT_TOOL_ENDED.WHY),
                                row.get(AUDIT_TOOL_ENDED.RECORDED_BY),
                                row.get(AUDIT_TOOL_ENDED.RECORDED_AT).toInstant()));
    }

    /// Whether it was added: not where somebody recorded another since.
    boolean add(String tool, Ending.Wanted ending, By by) {
        return db.insertInto(AUDIT_TOOL_ENDED)
                        .set(AUDIT_TOOL_ENDED.AUTHORITY, by.authority())
                        .set(AUDIT_TOOL_ENDED.ID, ending.row())
                        .set(AUDIT_TOOL_ENDED.TOOL, tool)
                        .set(AUDIT_TOOL_ENDED.WHY, ending.why())
                        .set(AUDIT_TOOL_ENDED.REPLACES, ending.replaces())
                        .set(AUDIT_TOOL_ENDED.GOES_ON, ending.goesOn() ? true : null)
                        .set(AUDIT_TOOL_ENDED.RECORDED_AT, by.recordedAt())
                        .set(AUDIT_TOOL_ENDED.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
