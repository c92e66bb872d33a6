package org.ownwords.boardwork;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.BOARD_STANDING;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SortField;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.boardwork.Again.Because;
import org.ownwords.vocabulary.Coded;

/// What the stores of all kinds of entries have in common: an entry, its versions, and the one that counts.
abstract class EntryStore {

    /// The most that a list shows. A Board records some dozens of a kind in a year.
    static final int MOST = 200;

    final DSLContext db;
    private final Noun noun;
    private final Table<?> table;
    private final Field<String> authority;
    private final Field<UUID> id;
    private final Field<UUID> entry;
    private final Field<UUID> replaces;
    private final Field<String> again;
    private final Field<String> why;
    private final Field<OffsetDateTime> recordedAt;
    private final Field<String> recordedBy;

    EntryStore(DSLContext db, Noun noun, Table<?> table) {
        this.db = db;
        this.noun = noun;
        this.table = table;
        authority = field("authority", String.class);
        id = field("id", UUID.class);
        entry = field("entry", UUID.class);
        replaces = field("replaces", UUID.class);
        again = field("again", String.class);
        why = field("why", String.class);
        recordedAt = field("recorded_at", OffsetDateTime.class);
        recordedBy = field("recorded_by", String.class);
    }

    private <T> Field<T> field(String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }

    Noun noun() {
        return noun;
    }

    String table() {
        return table.getName();
    }

    /// What of an entry is in which column.
    abstract Map<Field<?>, @Nullable Object> columns(Entry says);

    /// The entry that a row says.
    abstract Entry says(Record row);

    /// The order of a list.
    abstract List<SortField<?>> order();

    /// By when something is to have come of it, as it was recorded.
    @Nullable Field<LocalDate> due() {
        return null;
    }

    /// Those of a kind, where there are kinds.
    Condition ofKind(String code) {
        return noCondition();
    }

    /// Those of an organisation or a person, where there are such.
    Condition of(String who) {
        return noCondition();
    }

    /// Those that follow from an entry.
    Condition about(UUID from) {
        return noCondition();
    }

    boolean add(UUID row, Entry says, By by) {
        return add(row, row, null, null, says, by);
    }

    /// Whether it was added: not where another replaces the same.
    boolean add(UUID row, Known known, Again reason, Entry says, By by) {
        return add(row, known.id(), known.lastRow(), reason, says, by);
    }

    private boolean add(UUID row, UUID first, @Nullable UUID before, @Nullable Again reason, Entry says, By by) {
        return db.insertInto(table)
                        .set(authority, by.authority())
                        .set(id, row)
                        .set(entry, first)
                        .set(columns(says))
                        .set(replaces, before)
                        .set(again, reason == null ? null : reason.because().code())
                        .set(why, reason == null ? null : reason.why())
                        .set(recordedAt, by.recordedAt())
                        .set(recordedBy, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// Whether a row is there already.
    boolean isRecorded(UUID row) {
        return db.fetchExists(table, id.eq(row));
    }

    /// One, also where it should not be here.
    Optional<Known> find(UUID first) {
        return those(entry.eq(first)).stream().findFirst();
    }

    /// Those that are wanted, and no more than [#MOST].
    List<Known> list(Filter filter) {
        return those(Stream.of(
                        counts(),
                        stands(filter),
                        filter.kind().isEmpty() ? noCondition() : ofKind(filter.kind()),
                        filter.who().isBlank() ? noCondition() : of(filter.who().strip()),
                        filter.about() == null ? noCondition() : about(filter.about()))
                .reduce(noCondition(), Condition::and));
    }

    /// Of these, those that count.
    List<Known> counting(Collection<UUID> some) {
        return those(counts().and(entry.in(some)));
    }

    Condition counts() {
        return again.isDistinctFrom(Because.NOT_HERE.code());
    }

    private Condition stands(Filter filter) {
        return switch (filter.stands()) {
            case null -> noCondition();
            case OPEN -> isOpen();
            case CLOSED -> isOpen().not();
            case OVERDUE -> isDue(filter.today());
        };
    }

    static Condition isOpen() {
        return BOARD_STANDING
                .STANDING
                .isNull()
                .or(BOARD_STANDING.STANDING.in(Stream.of(Standing.values())
                        .filter(Standing::isOpen)
                        .map(Standing::code)
                        .toList()));
    }

    /// Those that are open and whose day is before another.
    Condition isDue(LocalDate before) {
        var due = due();
        return due == null
                ? BOARD_STANDING.NEXT_ON.lt(before).and(isOpen())
                : coalesce(BOARD_STANDING.NEXT_ON, due).lt(before).and(isOpen());
    }

    List<Known> those(Condition which) {
        var later = table.as("later");
        return db.select(table.fields())
                .select(BOARD_STANDING.STANDING, BOARD_STANDING.HAPPENED_ON, BOARD_STANDING.NEXT_ON)
                .from(table)
                .leftJoin(BOARD_STANDING)
                .on(BOARD_STANDING.AUTHORITY.eq(authority))
                .and(BOARD_STANDING.ABOUT.eq(entry))
                .where(notExists(selectOne()
                        .from(later)
                        .where(Objects.requireNonNull(later.field(authority)).eq(authority))
                        .and(Objects.requireNonNull(later.field(replaces)).eq(id))))
                .and(which)
                .orderBy(Stream.concat(order().stream(), Stream.of(entry.asc())).toList())
                .limit(MOST)
                .fetch(this::known);
    }

    private Known known(Record row) {
        var standing = row.get(BOARD_STANDING.STANDING);
        return new Known(
                row.get(entry),
                row.get(id),
                says(row),
                Because.NOT_HERE.code().equals(row.get(again)),
                row.get(recordedBy),
                row.get(recordedAt).toInstant(),
                standing == null
                        ? null
                        : new Known.Latest(
                                Standing.of(standing).orElseThrow(),
                                row.get(BOARD_STANDING.HAPPENED_ON),
                                row.get(BOARD_STANDING.NEXT_ON)));
    }

    /// All that was recorded of an entry, the newest first.
    List<Version> versions(UUID first) {
        return db.selectFrom(table)
                .where(entry.eq(first))
                .orderBy(recordedAt.desc(), id)
                .limit(MOST)
                .fetch(row -> new Version(
                        says(row),
                        row.get(again) == null
                                ? null
                                : new Again(Because.of(row.get(again)).orElseThrow(), row.get(why)),
                        row.get(recordedBy),
                        row.get(recordedAt).toInstant()));
    }

    static @Nullable String code(@Nullable Coded coded) {
        return coded == null ? null : coded.code();
    }

    static String[] codes(List<? extends Coded> all) {
        return all.stream().map(Coded::code).toArray(String[]::new);
    }

    static <T> List<T> all(String[] codes, Function<String, Optional<T>> of) {
        return Stream.of(codes).flatMap(code -> of.apply(code).stream()).toList();
    }

    static <T> @Nullable T one(@Nullable String code, Function<String, Optional<T>> of) {
        return code == null ? null : of.apply(code).orElse(null);
    }

    static @Nullable About about(@Nullable String kind, @Nullable UUID from) {
        return kind == null || from == null ? null : new About(Noun.of(kind).orElseThrow(), from);
    }
}
