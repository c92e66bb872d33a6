package org.ownwords.anonymised;

import static ownwords.generated.db.Tables.STORY;
import static ownwords.generated.db.Tables.STORY_RELEASE;
import static ownwords.generated.db.Tables.STORY_WITHDRAWAL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.page.Days;
import org.ownwords.vocabulary.AbuseType;
import org.ownwords.vocabulary.Principle;
import org.springframework.stereotype.Repository;

/// What the timeline of a case says of the stories that were made from it.
@Repository
class StoryTellsStore implements Tells {

    private final DSLContext db;

    StoryTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(STORY.getName(), STORY_RELEASE.getName(), STORY_WITHDRAWAL.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(tellStories(chain), tellReleases(chain), tellWithdrawals(chain))
                .flatMap(List::stream)
                .toList();
    }

    private List<Told> tellStories(Chain chain) {
        return db.selectFrom(STORY).where(STORY.CASE_ID.eq(chain.id())).fetch(row -> {
            var at = row.get(STORY.RECORDED_AT).toInstant();
            return Told.whenRecorded(
                    at,
                    row.get(STORY.RECORDED_BY),
                    row.get(STORY.ID),
                    row.get(STORY.REPLACES) == null
                            ? "A story without names was written, for others to learn from."
                            : "The story without names was written anew.",
                    null,
                    details(row));
        });
    }

    private static List<Detail> details(Record row) {
        var harms = Stream.of(row.get(STORY.HARMS))
                .flatMap(each -> AbuseType.of(each).stream())
                .map(AbuseType::words)
                .toList();
        return Stream.of(
                        Detail.of("Why anew", row.get(STORY.WHY)),
                        Detail.of("Title", row.get(STORY.TITLE)),
                        Detail.of("The story", row.get(STORY.WORDS)),
                        Detail.of(
                                "What can be learned",
                                Theme.of(row.get(STORY.THEME)).map(Theme::words).orElse(null)),
                        Detail.of("Kinds of harm", String.join(", ", harms)),
                        Detail.of(
                                "Principle",
                                Optional.ofNullable(row.get(STORY.PRINCIPLE))
                                        .flatMap(Principle::of)
                                        .map(Principle::words)
                                        .orElse(null)),
                        Detail.of("Whether they agree", agreed(row)),
                        Detail.of(
                                "What was said to it",
                                row.get(STORY.CONSENT).equals("without") ? null : row.get(STORY.CONSENT_WORDS)),
                        Detail.of(
                                "Why without asking",
                                row.get(STORY.CONSENT).equals("without") ? row.get(STORY.CONSENT_WORDS) : null))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String agreed(Record row) {
        return switch (row.get(STORY.CONSENT)) {
            case "agreed" -> "They agreed on %s".formatted(Days.day(row.get(STORY.CONSENT_ON)));
            case "agreed-for-them" ->
                "%s agreed for them on %s".formatted(row.get(STORY.CONSENT_BY), Days.day(row.get(STORY.CONSENT_ON)));
            default -> "They were not asked";
        };
    }

    private List<Told> tellReleases(Chain chain) {
        return db.selectFrom(STORY_RELEASE)
                .where(STORY_RELEASE.CASE_ID.eq(chain.id()))
                .fetch(row -> {
                    var at = row.get(STORY_RELEASE.RECORDED_AT).toInstant();
                    return Told.whenRecorded(
                            at,
                            row.get(STORY_RELEASE.RECORDED_BY),
                            row.get(STORY_RELEASE.ID),
                            row.get(STORY_RELEASE.AGREED)
                                    ? "A colleague read the story without names and agreed that it is told."
                                    : "A colleague read the story without names and sent it back.",
                            null,
                            words(
                                    row.get(STORY_RELEASE.AGREED) ? "More about it" : "What to change",
                                    row.get(STORY_RELEASE.WORDS)));
                });
    }

    private List<Told> tellWithdrawals(Chain chain) {
        return db.selectFrom(STORY_WITHDRAWAL)
                .where(STORY_WITHDRAWAL.CASE_ID.eq(chain.id()))
                .fetch(row -> {
                    var at = row.get(STORY_WITHDRAWAL.RECORDED_AT).toInstant();
                    return Told.whenRecorded(
                            at,
                            row.get(STORY_WITHDRAWAL.RECORDED_BY),
                            row.get(STORY_WITHDRAWAL.ID),
                            "The story without names is told no more. %s."
                                    .formatted(WhyWithdrawn.of(row.get(STORY_WITHDRAWAL.REASON))
                                            .orElseThrow()
                                            .words()),
                            null,
                            words("More about why", row.get(STORY_WITHDRAWAL.WORDS)));
                });
    }

    private static List<Detail> words(String name, @Nullable String words) {
        return Detail.of(name, words).stream().toList();
    }
}
