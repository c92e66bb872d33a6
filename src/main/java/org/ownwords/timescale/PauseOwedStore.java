package org.ownwords.timescale;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static ownwords.generated.db.Tables.PAUSE_STANDS;
import static ownwords.generated.db.Tables.RESUMPTION_STANDS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.ownwords.casework.Because;
import org.ownwords.casework.Owed;
import org.ownwords.casework.Owed.Bearing;
import org.ownwords.casework.Owes;
import org.ownwords.casework.Prompt;
import org.ownwords.casework.When;
import org.ownwords.casework.Whom;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// A pause is looked at on the day it runs out.
@Repository
class PauseOwedStore implements Owes {

    private final DSLContext db;

    PauseOwedStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("pause");
    }

    @Override
    public List<Owed> owed(Collection<CaseId> cases) {
        return db.select(
                        PAUSE_STANDS.CASE_ID,
                        PAUSE_STANDS.ID,
                        PAUSE_STANDS.REASON,
                        PAUSE_STANDS.FROM_DATE,
                        PAUSE_STANDS.UNTIL_DATE)
                .from(PAUSE_STANDS)
                .where(PAUSE_STANDS.CASE_ID.in(cases.stream().map(CaseId::value).toList()))
                .and(notExists(selectOne()
                        .from(RESUMPTION_STANDS)
                        .where(RESUMPTION_STANDS.AUTHORITY.eq(PAUSE_STANDS.AUTHORITY))
                        .and(RESUMPTION_STANDS.PAUSE_ID.eq(PAUSE_STANDS.ID))))
                .fetch(mapping(PauseOwedStore::lookAgain));
    }

    private static Owed lookAgain(UUID caseId, UUID pause, String reason, LocalDate since, @Nullable LocalDate until) {
        var file = new CaseId(caseId);
        var words = PauseReason.of(reason).orElse(PauseReason.OTHER).words();
        return new Owed(
                file,
                new Because("pause", pause),
                new Prompt(
                        until == null
                                ? "Set an end date for the pause: %s".formatted(words)
                                : "When the pause ends, start the clock or pause it again (%s)".formatted(words),
                        "A pause has an end date, so that people do not wait for ever",
                        file.path() + "/pauses/" + pause + "/resumption"),
                new Whom.Holder(),
                until == null ? new When.Waiting(since) : new When.Day(until),
                Bearing.WHILE_OPEN);
    }
}
