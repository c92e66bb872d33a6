package org.ownwords.counted;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.COUNTED_ENDING;
import static ownwords.generated.db.Tables.COUNTED_QUOTE;
import static ownwords.generated.db.Tables.COUNTED_REASON;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.ownwords.vocabulary.CameAbout;
import org.ownwords.vocabulary.ItHelped;
import org.ownwords.vocabulary.NotMetReason;
import org.ownwords.vocabulary.ReportingYear;
import org.ownwords.vocabulary.Voice;
import org.springframework.stereotype.Repository;

@Repository
class PeopleStore {

    private static final int MOST_QUOTES = 8;

    private static final Set<String> FEELS_SAFER = Set.of("yes", "partly", "no");

    private final DSLContext db;

    PeopleStore(DSLContext db) {
        this.db = db;
    }

    /// Each person once, by their last enquiry that ended in the year.
    private static Table<?> people(String authority, ReportingYear year) {
        return select(asterisk())
                .distinctOn(COUNTED_ENDING.PERSON_ID)
                .from(COUNTED_ENDING)
                .where(COUNTED_ENDING.AUTHORITY.eq(authority))
                .and(COUNTED_ENDING.CONCLUDED_ON.between(year.first(), year.last()))
                .orderBy(
                        COUNTED_ENDING.PERSON_ID,
                        COUNTED_ENDING.CONCLUDED_ON.desc(),
                        COUNTED_ENDING.RECORDED_AT.desc(),
                        COUNTED_ENDING.ENQUIRY_ID)
                .asTable("people");
    }

    People counts(String authority, ReportingYear year) {
        var people = people(authority, year);
        var asked = people.field(COUNTED_ENDING.ASKED_ABOUT_OUTCOMES);
        var voice = people.field(COUNTED_ENDING.VOICE);
        var cameAbout = people.field(COUNTED_ENDING.CAME_ABOUT);
        var safer = people.field(COUNTED_ENDING.FEELS_SAFER);
        var byAsked = new EnumMap<Asked, Long>(Asked.class);
        var byVoice = new HashMap<Optional<Voice>, Long>();
        var byResult = new HashMap<Optional<CameAbout>, Long>();
        var bySafer = new HashMap<Optional<String>, Long>();
        db.select(asked, voice, cameAbout, safer, count().cast(SQLDataType.BIGINT))
                .from(people)
                .groupBy(asked, voice, cameAbout, safer)
                .forEach(row -> {
                    var n = row.value5();
                    var answer = Asked.of(row.value1());
                    byAsked.merge(answer, n, Long::sum);
                    bySafer.merge(Optional.ofNullable(row.value4()).filter(FEELS_SAFER::contains), n, Long::sum);
                    if (answer == Asked.EXPRESSED) {
                        byVoice.merge(Optional.ofNullable(row.value2()).flatMap(Voice::of), n, Long::sum);
                        byResult.merge(Optional.ofNullable(row.value3()).map(PeopleStore::cameAbout), n, Long::sum);
                    }
                });
        return new People(
                byAsked, Map.copyOf(byVoice), Map.copyOf(byResult), Map.copyOf(bySafer), reasons(authority, year));
    }

    private static CameAbout cameAbout(String code) {
        return switch (code) {
            case "fully" -> CameAbout.FULLY;
            case "not" -> CameAbout.NOT;
            default -> CameAbout.PARTLY;
        };
    }

    private List<People.Reason> reasons(String authority, ReportingYear year) {
        var people = countDistinct(COUNTED_REASON.PERSON_ID).cast(SQLDataType.BIGINT);
        return db.select(COUNTED_REASON.REASON, people)
                .from(COUNTED_REASON)
                .where(COUNTED_REASON.AUTHORITY.eq(authority))
                .and(COUNTED_REASON.CONCLUDED_ON.between(year.first(), year.last()))
                .groupBy(COUNTED_REASON.REASON)
                .orderBy(people.desc(), COUNTED_REASON.REASON)
                .fetch(mapping(
                        (code, n) -> new People.Reason(NotMetReason.of(code).orElse(NotMetReason.OTHER), n)));
    }

    /// The latest words that people agreed to share.
    List<Quote> quotes(String authority, ReportingYear year) {
        return db.select(COUNTED_QUOTE.WORDS, COUNTED_QUOTE.CAME_ABOUT, COUNTED_QUOTE.IT_HELPED)
                .from(COUNTED_QUOTE)
                .where(COUNTED_QUOTE.AUTHORITY.eq(authority))
                .and(COUNTED_QUOTE.CONCLUDED_ON.between(year.first(), year.last()))
                .orderBy(COUNTED_QUOTE.CONCLUDED_ON.desc(), COUNTED_QUOTE.ENQUIRY_ID)
                .limit(MOST_QUOTES)
                .fetch(mapping((words, result, helped) -> new Quote(
                        words,
                        result == null ? null : cameAbout(result),
                        ItHelped.of(Objects.requireNonNullElse(helped, "")).orElse(null))));
    }
}
