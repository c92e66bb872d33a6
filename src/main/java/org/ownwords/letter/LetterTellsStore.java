package org.ownwords.letter;

import static ownwords.generated.db.Tables.LETTER;
import static ownwords.generated.db.Tables.LETTER_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of letters, what was recorded in error among it. The letter itself is on its own page.
@Repository
class LetterTellsStore implements Tells {

    /// The particular with every word of it.
    static final String WHOLE_LETTER = "The letter";

    private final DSLContext db;

    LetterTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(LETTER.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return tellRows(chain).stream().map(each -> told(each, false)).toList();
    }

    /// With every word of each letter, and whether it went to the person.
    List<Whole> tellWhole(Chain chain) {
        return tellRows(chain).stream()
                .map(each -> new Whole(
                        told(each, true),
                        LetterStore.known(each).letter().kind().isToThem()))
                .toList();
    }

    /// @param toThem whether it went to the person
    record Whole(Told told, boolean toThem) {}

    private List<? extends Record> tellRows(Chain chain) {
        return db.select(LetterStore.WHOLE)
                .select(LETTER_STANDS.RECORDED_AT, LETTER_STANDS.RECORDED_BY)
                .from(LETTER.as(LETTER_STANDS))
                .where(LETTER_STANDS.CASE_ID.eq(chain.id()))
                .fetch();
    }

    /// One as it was recorded, in error or not.
    Optional<Letter> tell(Chain chain, UUID id) {
        return db.select(LetterStore.WHOLE)
                .from(LETTER.as(LETTER_STANDS))
                .where(LETTER_STANDS.CASE_ID.eq(chain.id()))
                .and(LETTER_STANDS.ID.eq(id))
                .fetchOptional(row -> LetterStore.known(row).letter());
    }

    private static Told told(Record row, boolean whole) {
        var known = LetterStore.known(row);
        var letter = known.letter();
        var at = row.get(LETTER_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(letter.sent().on(), at),
                at,
                row.get(LETTER_STANDS.RECORDED_BY),
                known.id(),
                "A letter was sent%s: %s."
                        .formatted(
                                letter.resends() == null ? "" : " once more",
                                letter.kind().inSentence()),
                null,
                Stream.of(
                                Detail.of("To", letter.sent().toWhom()),
                                Detail.of("How", letter.sent().how().words()),
                                whole
                                        ? Detail.of(WHOLE_LETTER, letter.whole())
                                        : Detail.of("Added", letter.own().words()),
                                Detail.of("Why somebody is named", letter.own().namedWhy()))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
