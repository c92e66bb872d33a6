package org.ownwords.signoff;

import static ownwords.generated.db.Tables.EPISODE_SIGN_OFF;
import static ownwords.generated.db.Tables.EPISODE_SIGN_OFF_STANDS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of sign-offs of stages, of what was recorded in error too.
@Repository
class SignOffTellsStore implements Tells {

    private final DSLContext db;

    SignOffTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(EPISODE_SIGN_OFF.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(SignOffStore.WHOLE)
                .select(EPISODE_SIGN_OFF_STANDS.ID, EPISODE_SIGN_OFF_STANDS.CALLED)
                .from(EPISODE_SIGN_OFF.as(EPISODE_SIGN_OFF_STANDS))
                .where(EPISODE_SIGN_OFF_STANDS.CASE_ID.eq(chain.id()))
                .fetch(SignOffTellsStore::told);
    }

    private static Told told(Record row) {
        var signed = SignOffStore.signedOff(row);
        var called = row.get(EPISODE_SIGN_OFF_STANDS.CALLED);
        return new Told(
                signed.at(),
                signed.at(),
                signed.by(),
                row.get(EPISODE_SIGN_OFF_STANDS.ID),
                sentence(called, signed.opinion()),
                null,
                details(signed.opinion()));
    }

    private static String sentence(String called, Opinion opinion) {
        var what = called.substring(0, 1).toLowerCase(Locale.UK) + called.substring(1);
        return switch (opinion) {
            case Opinion.Agree _ -> "A colleague signed off %s.".formatted(what);
            case Opinion.LookAgain _ -> "A colleague asked to look again at %s.".formatted(what);
        };
    }

    private static List<Detail> details(Opinion opinion) {
        return switch (opinion) {
            case Opinion.Agree(var why, var personal) ->
                Stream.of(Detail.of("Why", why), Detail.of("What was personal", personal))
                        .flatMap(Optional::stream)
                        .toList();
            case Opinion.LookAgain(var why) -> List.of(new Detail("What to look at again", why));
        };
    }
}
