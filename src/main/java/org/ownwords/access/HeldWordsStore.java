package org.ownwords.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.ownwords.page.Typed;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ownwords.generated.db.Routines;
import ownwords.generated.db.Tables;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Words sent without a session, in the database so that every node can give them back. They belong to no
/// council until their typist has signed in, so only functions of the database reach them.
@Repository
@Transactional
class HeldWordsStore {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    HeldWordsStore(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /// Whether there was room for them.
    boolean hold(UUID key, SignedOutWords.Held held, long most, Instant at) {
        return Boolean.TRUE.equals(db.select(Routines.holdWords(
                        key,
                        held.form(),
                        json.writeValueAsString(held.typed().fields()),
                        held.size(),
                        most,
                        at.atOffset(ZoneOffset.UTC)))
                .fetchSingle()
                .value1());
    }

    /// Takes them out, if they are still there.
    Optional<SignedOutWords.Held> take(UUID key) {
        return db.selectFrom(Tables.TAKE_WORDS(key))
                .fetchOptional(row ->
                        new SignedOutWords.Held(row.getForm(), new Typed(json.readValue(row.getTyped(), FIELDS))));
    }
}
