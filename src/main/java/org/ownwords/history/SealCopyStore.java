package org.ownwords.history;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static ownwords.generated.db.Tables.SEAL_COPY;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The copies of the seals of one authority, in a transaction that sees it alone.
final class SealCopyStore {

    private final DSLContext db;

    private SealCopyStore(DSLContext db) {
        this.db = db;
    }

    static <T> T reading(DataSource connections, String authority, Function<SealCopyStore, T> work) {
        try (var connection = connections.getConnection()) {
            return DSL.using(connection).transactionResult(settings -> {
                var db = settings.dsl();
                db.execute("select set_config('ownwords.authority', {0}, true)", inline(authority));
                return work.apply(new SealCopyStore(db));
            });
        } catch (SQLException e) {
            throw new DataAccessException("The copies of seals could not be opened", e);
        }
    }

    /// The same, one at a time: the others wait, and then see what the first has done.
    static void alone(DataSource connections, String authority, Consumer<SealCopyStore> work) {
        reading(connections, authority, store -> {
            store.db.execute(
                    "select pg_advisory_xact_lock(hashtextextended('seal copy ' || {0}, 0))", inline(authority));
            work.accept(store);
            return store;
        });
    }

    Optional<SealCopy> lastTry() {
        return last(DSL.noCondition());
    }

    Optional<SealCopy> lastWritten() {
        return last(SEAL_COPY.FAILURE.isNull());
    }

    private Optional<SealCopy> last(Condition which) {
        return db.select(
                        SEAL_COPY.NUMBER,
                        SEAL_COPY.PLACE,
                        SEAL_COPY.FAILURE,
                        SEAL_COPY.AT.convertFrom(OffsetDateTime::toInstant))
                .from(SEAL_COPY)
                .where(which)
                .orderBy(SEAL_COPY.NUMBER.desc(), SEAL_COPY.AT.desc())
                .limit(1)
                .fetchOptional(mapping(SealCopy::new));
    }

    void add(SealCopy copy) {
        db.insertInto(SEAL_COPY)
                .set(SEAL_COPY.AUTHORITY, DSL.field("current_authority()", String.class))
                .set(SEAL_COPY.ID, UUID.randomUUID())
                .set(SEAL_COPY.NUMBER, copy.number())
                .set(SEAL_COPY.PLACE, copy.place())
                .set(SEAL_COPY.FAILURE, copy.failure())
                .set(SEAL_COPY.AT, copy.at().atOffset(ZoneOffset.UTC))
                .execute();
    }
}
