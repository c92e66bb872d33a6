package org.ownwords.workforce;

import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static ownwords.generated.db.Tables.WORKFORCE_STANDING;

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
import org.ownwords.access.Practitioner;
import org.ownwords.vocabulary.Coded;
import org.ownwords.workforce.Again.Because;

/// What the stores of all kinds of entries have in common: an entry, its versions, and the one that counts.
abstract class EntryStore {

    /// The most that a list shows.
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
    final Field<String> recordedBy;

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

    /// Those on somebody's list, of all they may read.
    Condition listed(Practitioner reader) {
        return noCondition();
    }

    /// Those that follow from any of some entries.
    Condition about(Collection<UUID> from) {
        throw new IllegalStateException(noun + " follows from nothing");
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

    /// Those on somebody's list, and no more than [#MOST].
    List<Known> list(Practitioner reader) {
        return those(counts().and(listed(reader)));
    }

    /// Those that follow from any of some entries.
    List<Known> following(Collection<UUID> from) {
        return from.isEmpty() ? List.of() : those(counts().and(about(from)));
    }

    /// Whether something is still to come of it.
    static Condition isOpen() {
        return WORKFORCE_STANDING.STANDING.isNull().or(WORKFORCE_STANDING.STANDING.eq(Standing.GOES_ON.code()));
    }

    Condition counts() {
        return again.isDistinctFrom(Because.NOT_HERE.code());
    }

    List<Known> those(Condition which) {
        return db.select(table.fields())
                .select(WORKFORCE_STANDING.STANDING, WORKFORCE_STANDING.HAPPENED_ON, WORKFORCE_STANDING.NEXT_ON)
                .from(table)
                .leftJoin(WORKFORCE_STANDING)
                .on(WORKFORCE_STANDING.AUTHORITY.eq(authority))
                .and(WORKFORCE_STANDING.ABOUT.eq(entry))
                .where(isLatest())
                .and(which)
                .orderBy(Stream.concat(order().stream(), Stream.of(entry.asc())).toList())
                .limit(MOST)
                .fetch(this::known);
    }

    /// Whether no row says the same again.
    Condition isLatest() {
        var later = table.as("later");
        return notExists(selectOne()
                .from(later)
                .where(Objects.requireNonNull(later.field(authority)).eq(authority))
                .and(Objects.requireNonNull(later.field(replaces)).eq(id)));
    }

    private Known known(Record row) {
        var standing = row.get(WORKFORCE_STANDING.STANDING);
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
                                row.get(WORKFORCE_STANDING.HAPPENED_ON),
                                row.get(WORKFORCE_STANDING.NEXT_ON)));
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

    /// Whether an identity is one of those in a column.
    static Condition holds(Field<String[]> identities, Practitioner reader) {
        return val(reader.id().value()).eq(any(identities));
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
}
