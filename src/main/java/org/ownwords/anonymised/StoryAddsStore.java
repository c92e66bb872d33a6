package org.ownwords.anonymised;

import static ownwords.generated.db.Tables.STORY;
import static ownwords.generated.db.Tables.STORY_RELEASE;
import static ownwords.generated.db.Tables.STORY_WITHDRAWAL;

import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.ownwords.vocabulary.AbuseType;
import org.springframework.stereotype.Repository;

/// What is recorded of stories.
@Repository
class StoryAddsStore {

    private final DSLContext db;

    StoryAddsStore(DSLContext db) {
        this.db = db;
    }

    /// Whether it was added: not where another version replaces the same.
    ///
    /// @param before what it is another version of, or null
    boolean add(UUID id, CaseId caseId, Story story, @Nullable KnownStory before, By by) {
        var telling = story.telling();
        var principle = telling.principle();
        return db.insertInto(STORY)
                        .set(STORY.AUTHORITY, by.authority())
                        .set(STORY.ID, id)
                        .set(STORY.CASE_ID, caseId.value())
                        .set(STORY.TITLE, telling.title())
                        .set(STORY.WORDS, telling.words())
                        .set(STORY.THEME, telling.theme().code())
                        .set(
                                STORY.HARMS,
                                telling.harms().stream().map(AbuseType::code).toArray(String[]::new))
                        .set(STORY.PRINCIPLE, principle == null ? null : principle.code())
                        .set(STORY.ENTRIES, story.entries().toArray(UUID[]::new))
                        .set(STORY.CONSENT, consent(story.consent()))
                        .set(
                                STORY.CONSENT_BY,
                                story.consent() instanceof StoryConsent.AgreedForThem them ? them.by() : null)
                        .set(STORY.CONSENT_WORDS, story.consent().words())
                        .set(STORY.CONSENT_ON, on(story.consent()))
                        .set(STORY.FIRST_ID, before == null ? null : before.id().value())
                        .set(STORY.REPLACES, before == null ? null : before.version())
                        .set(STORY.WHY, story.why())
                        .set(STORY.RECORDED_AT, by.recordedAt())
                        .set(STORY.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static String consent(StoryConsent consent) {
        return switch (consent) {
            case StoryConsent.Agreed _ -> "agreed";
            case StoryConsent.AgreedForThem _ -> "agreed-for-them";
            case StoryConsent.Without _ -> "without";
        };
    }

    private static @Nullable LocalDate on(StoryConsent consent) {
        return switch (consent) {
            case StoryConsent.Agreed(var _, var on) -> on;
            case StoryConsent.AgreedForThem(var _, var _, var on) -> on;
            case StoryConsent.Without _ -> null;
        };
    }

    /// Whether it was added: not where something was said of this version before.
    boolean add(UUID id, KnownStory known, Release release, By by) {
        return db.insertInto(STORY_RELEASE)
                        .set(STORY_RELEASE.AUTHORITY, by.authority())
                        .set(STORY_RELEASE.ID, id)
                        .set(STORY_RELEASE.CASE_ID, known.caseId().value())
                        .set(STORY_RELEASE.VERSION_ID, known.version())
                        .set(STORY_RELEASE.AGREED, release instanceof Release.Agreed)
                        .set(
                                STORY_RELEASE.WORDS,
                                switch (release) {
                                    case Release.Agreed(var words) -> words;
                                    case Release.SentBack(var words) -> words;
                                })
                        .set(STORY_RELEASE.RECORDED_AT, by.recordedAt())
                        .set(STORY_RELEASE.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether it was added: not where the story was taken back before.
    boolean add(UUID id, KnownStory known, Withdrawal withdrawal, By by) {
        return db.insertInto(STORY_WITHDRAWAL)
                        .set(STORY_WITHDRAWAL.AUTHORITY, by.authority())
                        .set(STORY_WITHDRAWAL.ID, id)
                        .set(STORY_WITHDRAWAL.CASE_ID, known.caseId().value())
                        .set(STORY_WITHDRAWAL.STORY_ID, known.id().value())
                        .set(STORY_WITHDRAWAL.REASON, withdrawal.why().code())
                        .set(STORY_WITHDRAWAL.WORDS, withdrawal.words())
                        .set(STORY_WITHDRAWAL.RECORDED_AT, by.recordedAt())
                        .set(STORY_WITHDRAWAL.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether a story was taken back under this id.
    boolean isWithdrawn(UUID id) {
        return db.fetchExists(STORY_WITHDRAWAL, STORY_WITHDRAWAL.ID.eq(id));
    }

    /// Whether a version was recorded under this id.
    boolean isWritten(UUID id) {
        return db.fetchExists(STORY, STORY.ID.eq(id));
    }

    /// Whether something was said of a version under this id.
    boolean isReleased(UUID id) {
        return db.fetchExists(STORY_RELEASE, STORY_RELEASE.ID.eq(id));
    }
}
