package org.ownwords.joining;

import static ownwords.generated.db.Tables.TOLD_OF_JOINING;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;
import ownwords.generated.db.tables.records.ToldOfJoiningRecord;

/// What the timeline says of records that were joined or parted and of cases that were moved: on the page of
/// each person it touches, and on each of their cases, from the day the case was opened. The sentences name
/// nobody, so that one can be in a copy; names are particulars.
@Repository
class JoiningTellsStore implements Tells {

    private final DSLContext db;

    JoiningTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.selectFrom(TOLD_OF_JOINING(chain.id())).fetch(JoiningTellsStore::told);
    }

    private static Told told(ToldOfJoiningRecord row) {
        var one = row.getOne();
        var other = row.getOther();
        return switch (row.getKind()) {
            case "joined" ->
                told(
                        row,
                        "Two records of one person were joined.",
                        new Detail("Joined", one),
                        new Detail("Into", other));
            case "parted" ->
                told(
                        row,
                        "Two records that had been joined were parted: they are of two people.",
                        new Detail("Parted", one),
                        new Detail("From", other));
            case "moved" ->
                told(
                        row,
                        "The case was moved to the person it is about. It had been recorded on somebody else.",
                        new Detail("Moved to", other),
                        new Detail("Recorded before on", one));
            case "gone" ->
                told(
                        row,
                        "Case %d was moved from here: it is about somebody else.".formatted(row.getNumber()),
                        new Detail("Moved to", other));
            default ->
                told(
                        row,
                        "Case %d was moved here. It had been recorded on somebody else.".formatted(row.getNumber()),
                        new Detail("Recorded before on", one));
        };
    }

    private static Told told(ToldOfJoiningRecord row, String sentence, Detail... names) {
        var at = row.getRecordedAt().toInstant();
        return Told.whenRecorded(
                at,
                row.getRecordedBy(),
                row.getId(),
                sentence,
                null,
                Stream.concat(Stream.of(names), Stream.of(new Detail("Why", row.getWhy())))
                        .toList());
    }
}
