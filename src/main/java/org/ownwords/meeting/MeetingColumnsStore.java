package org.ownwords.meeting;

import static ownwords.generated.db.Tables.MEETING_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.ownwords.vocabulary.EachOther;
import org.ownwords.vocabulary.Voice;

/// A meeting, as the columns of its row say it.
final class MeetingColumnsStore {

    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            MEETING_STANDS.FOLLOWS,
            MEETING_STANDS.STATE,
            MEETING_STANDS.KIND,
            MEETING_STANDS.MEETS_ON,
            MEETING_STANDS.PLACE,
            MEETING_STANDS.PLACE_WHY,
            MEETING_STANDS.PURPOSE,
            MEETING_STANDS.NOT_INVITED,
            MEETING_STANDS.PREPARED,
            MEETING_STANDS.ASKED,
            MEETING_STANDS.NAMES,
            MEETING_STANDS.ATTENDED,
            MEETING_STANDS.ATTENDED_WHY,
            MEETING_STANDS.APART,
            MEETING_STANDS.CONTRIBUTION,
            MEETING_STANDS.VOICE,
            MEETING_STANDS.WAYS,
            MEETING_STANDS.HELPED,
            MEETING_STANDS.EACH_OTHER,
            MEETING_STANDS.CAME,
            MEETING_STANDS.PRESENT,
            MEETING_STANDS.REVISITED,
            MEETING_STANDS.DECIDED,
            MEETING_STANDS.CALLED_OFF);

    private MeetingColumnsStore() {}

    static Meeting meeting(Record row) {
        return new Meeting(
                MeetingKind.of(row.get(MEETING_STANDS.KIND)).orElseThrow(),
                new Setting(
                        row.get(MEETING_STANDS.MEETS_ON),
                        row.get(MEETING_STANDS.PLACE),
                        row.get(MEETING_STANDS.PLACE_WHY),
                        row.get(MEETING_STANDS.PURPOSE)),
                new Invitation(
                        row.get(MEETING_STANDS.NOT_INVITED),
                        row.get(MEETING_STANDS.PREPARED),
                        all(row.get(MEETING_STANDS.ASKED), Party::of),
                        row.get(MEETING_STANDS.NAMES)),
                became(row),
                Optional.ofNullable(row.get(MEETING_STANDS.FOLLOWS))
                        .map(MeetingId::new)
                        .orElse(null));
    }

    private static Became became(Record row) {
        return switch (Became.State.of(row.get(MEETING_STANDS.STATE)).orElseThrow()) {
            case TO_COME -> new Became.ToCome();
            case CALLED_OFF -> new Became.CalledOff(row.get(MEETING_STANDS.CALLED_OFF));
            case HELD ->
                new Became.Held(
                        new Attendance(
                                Attended.of(row.get(MEETING_STANDS.ATTENDED)).orElseThrow(),
                                row.get(MEETING_STANDS.ATTENDED_WHY),
                                row.get(MEETING_STANDS.APART)),
                        takingPart(row),
                        all(row.get(MEETING_STANDS.CAME), Party::of),
                        row.get(MEETING_STANDS.PRESENT),
                        row.get(MEETING_STANDS.REVISITED),
                        row.get(MEETING_STANDS.DECIDED));
        };
    }

    private static TakingPart takingPart(Record row) {
        return new TakingPart(
                row.get(MEETING_STANDS.CONTRIBUTION),
                Optional.ofNullable(row.get(MEETING_STANDS.VOICE))
                        .flatMap(Voice::of)
                        .orElse(null),
                all(row.get(MEETING_STANDS.WAYS), Way::of),
                row.get(MEETING_STANDS.HELPED),
                Optional.ofNullable(row.get(MEETING_STANDS.EACH_OTHER))
                        .flatMap(EachOther::of)
                        .orElse(null));
    }

    private static <T> List<T> all(String[] codes, Function<String, Optional<T>> list) {
        return Stream.of(codes).map(code -> list.apply(code).orElseThrow()).toList();
    }
}
