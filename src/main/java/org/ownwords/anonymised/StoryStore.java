package org.ownwords.anonymised;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.STORY;
import static ownwords.generated.db.Tables.STORY_NOW;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;
import org.springframework.stereotype.Repository;

/// The stories of cases.
@Repository
class StoryStore {

    private static final int MOST = 50;

    private final DSLContext db;

    StoryStore(DSLContext db) {
        this.db = db;
    }

    /// Of a case, the newest first.
    List<KnownStory> on(CaseId caseId) {
        return those(STORY_NOW.CASE_ID.eq(caseId.value()));
    }

    /// Which of these cases have a story, told or not.
    Set<CaseId> told(Collection<CaseId> cases) {
        return db.selectDistinct(STORY_NOW.CASE_ID)
                .from(STORY_NOW)
                .where(STORY_NOW.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .fetchSet(row -> new CaseId(row.value1()));
    }

    /// Those that wait for somebody to read them, the newest first.
    List<KnownStory> waiting() {
        return those(STORY_NOW.AGREED.isNull().and(STORY_NOW.WITHDRAWN.isNull()));
    }

    private List<KnownStory> those(Condition condition) {
        Field<Set<String>> writers = multiset(select(STORY.RECORDED_BY)
                        .from(STORY)
                        .where(coalesce(STORY.FIRST_ID, STORY.ID).eq(STORY_NOW.ID)))
                .convertFrom(rows -> new HashSet<>(rows.getValues(STORY.RECORDED_BY)));
        return db.select(STORY_NOW.asterisk())
                .select(writers)
                .from(STORY_NOW)
                .where(condition)
                .orderBy(STORY_NOW.RECORDED_AT.desc(), STORY_NOW.ID)
                .limit(MOST)
                .fetch(row -> new KnownStory(
                        new StoryId(row.get(STORY_NOW.ID)),
                        row.get(STORY_NOW.VERSION_ID),
                        new CaseId(row.get(STORY_NOW.CASE_ID)),
                        story(row),
                        StoryState.of(
                                row.get(STORY_NOW.AGREED),
                                row.get(STORY_NOW.SENT_BACK),
                                Optional.ofNullable(row.get(STORY_NOW.WITHDRAWN))
                                        .flatMap(WhyWithdrawn::of)
                                        .orElse(null)),
                        row.get(STORY_NOW.IS_TOLD),
                        row.get(writers)));
    }

    private static Story story(Record row) {
        return new Story(
                telling(
                        row.get(STORY_NOW.TITLE),
                        row.get(STORY_NOW.WORDS),
                        row.get(STORY_NOW.THEME),
                        row.get(STORY_NOW.HARMS),
                        row.get(STORY_NOW.PRINCIPLE)),
                List.of(row.get(STORY_NOW.ENTRIES)),
                consent(row),
                null);
    }

    private static StoryConsent consent(Record row) {
        var words = row.get(STORY_NOW.CONSENT_WORDS);
        return switch (row.get(STORY_NOW.CONSENT)) {
            case "agreed" -> new StoryConsent.Agreed(words, row.get(STORY_NOW.CONSENT_ON));
            case "agreed-for-them" ->
                new StoryConsent.AgreedForThem(row.get(STORY_NOW.CONSENT_BY), words, row.get(STORY_NOW.CONSENT_ON));
            default -> new StoryConsent.Without(Objects.requireNonNull(words));
        };
    }

    static Telling telling(String title, String words, String theme, String[] harms, @Nullable String principle) {
        return new Telling(
                title,
                words,
                Theme.of(theme).orElseThrow(),
                Stream.of(harms).flatMap(each -> AbuseType.of(each).stream()).toList(),
                Optional.ofNullable(principle).flatMap(Principle::of).orElse(null));
    }
}
