package org.ownwords.risk;

import static ownwords.generated.db.Tables.SIGNS_LOOKED_FOR;
import static ownwords.generated.db.Tables.SIGNS_LOOKED_FOR_STANDS;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// The signs that were looked for.
@Repository
class LookedStore {

    /// One as it was recorded.
    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            SIGNS_LOOKED_FOR_STANDS.ABOUT,
            SIGNS_LOOKED_FOR_STANDS.SIGNS,
            SIGNS_LOOKED_FOR_STANDS.ANSWERS,
            SIGNS_LOOKED_FOR_STANDS.SEEN,
            SIGNS_LOOKED_FOR_STANDS.MORE,
            SIGNS_LOOKED_FOR_STANDS.LOOKED_ON,
            SIGNS_LOOKED_FOR_STANDS.LOOK_AGAIN_ON);

    private final DSLContext db;

    LookedStore(DSLContext db) {
        this.db = db;
    }

    /// @param first the one that this is recorded in the place of, or null
    boolean add(UUID id, CaseId caseId, Looked looked, @Nullable UUID first, By by) {
        var found = looked.found();
        return db.insertInto(SIGNS_LOOKED_FOR)
                        .set(SIGNS_LOOKED_FOR.AUTHORITY, by.authority())
                        .set(SIGNS_LOOKED_FOR.ID, id)
                        .set(SIGNS_LOOKED_FOR.CASE_ID, caseId.value())
                        .set(SIGNS_LOOKED_FOR.ABOUT, looked.about().code())
                        .set(
                                SIGNS_LOOKED_FOR.SIGNS,
                                found.stream().map(each -> each.sign().code()).toArray(String[]::new))
                        .set(
                                SIGNS_LOOKED_FOR.ANSWERS,
                                found.stream().map(each -> each.answer().code()).toArray(String[]::new))
                        .set(
                                SIGNS_LOOKED_FOR.SEEN,
                                found.stream()
                                        .map(each -> Objects.requireNonNullElse(each.seen(), ""))
                                        .toArray(String[]::new))
                        .set(SIGNS_LOOKED_FOR.MORE, looked.more())
                        .set(SIGNS_LOOKED_FOR.LOOKED_ON, looked.on())
                        .set(SIGNS_LOOKED_FOR.LOOK_AGAIN_ON, looked.lookAgain())
                        .set(SIGNS_LOOKED_FOR.STANDS_FOR, first)
                        .set(SIGNS_LOOKED_FOR.RECORDED_AT, by.recordedAt())
                        .set(SIGNS_LOOKED_FOR.RECORDED_BY, by.recordedBy())
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /// The latest of each kind on a case.
    List<Looked> latest(CaseId caseId) {
        return db.select(WHOLE)
                .distinctOn(SIGNS_LOOKED_FOR_STANDS.ABOUT)
                .from(SIGNS_LOOKED_FOR_STANDS)
                .where(SIGNS_LOOKED_FOR_STANDS.CASE_ID.eq(caseId.value()))
                .orderBy(
                        SIGNS_LOOKED_FOR_STANDS.ABOUT,
                        SIGNS_LOOKED_FOR_STANDS.LOOKED_ON.desc(),
                        SIGNS_LOOKED_FOR_STANDS.FIRST_RECORDED_AT.desc(),
                        SIGNS_LOOKED_FOR_STANDS.ID)
                .fetch(LookedStore::looked);
    }

    /// The latest of each kind on some cases, where a day was set to look again.
    List<LookAgain> toLookAgain(Collection<CaseId> cases) {
        return db
                .select(WHOLE)
                .select(SIGNS_LOOKED_FOR_STANDS.ID, SIGNS_LOOKED_FOR_STANDS.CASE_ID)
                .distinctOn(SIGNS_LOOKED_FOR_STANDS.CASE_ID, SIGNS_LOOKED_FOR_STANDS.ABOUT)
                .from(SIGNS_LOOKED_FOR_STANDS)
                .where(SIGNS_LOOKED_FOR_STANDS.CASE_ID.in(
                        cases.stream().map(CaseId::value).toList()))
                .orderBy(
                        SIGNS_LOOKED_FOR_STANDS.CASE_ID,
                        SIGNS_LOOKED_FOR_STANDS.ABOUT,
                        SIGNS_LOOKED_FOR_STANDS.LOOKED_ON.desc(),
                        SIGNS_LOOKED_FOR_STANDS.FIRST_RECORDED_AT.desc(),
                        SIGNS_LOOKED_FOR_STANDS.ID)
                .fetch(row -> new LookAgain(
                        row.get(SIGNS_LOOKED_FOR_STANDS.ID),
                        new CaseId(row.get(SIGNS_LOOKED_FOR_STANDS.CASE_ID)),
                        looked(row)))
                .stream()
                .filter(each -> each.looked().lookAgain() != null)
                .toList();
    }

    /// Signs in the record that are looked for again.
    record LookAgain(UUID id, CaseId caseId, Looked looked) {}

    static Looked looked(Record row) {
        var about = SignsAbout.of(row.get(SIGNS_LOOKED_FOR_STANDS.ABOUT)).orElseThrow();
        var signs = row.get(SIGNS_LOOKED_FOR_STANDS.SIGNS);
        var answers = row.get(SIGNS_LOOKED_FOR_STANDS.ANSWERS);
        var seen = row.get(SIGNS_LOOKED_FOR_STANDS.SEEN);
        return new Looked(
                about,
                IntStream.range(0, signs.length)
                        .mapToObj(place -> new Found(
                                about.sign(signs[place]),
                                Answer.of(answers[place]).orElseThrow(),
                                seen[place].isEmpty() ? null : seen[place]))
                        .toList(),
                row.get(SIGNS_LOOKED_FOR_STANDS.MORE),
                row.get(SIGNS_LOOKED_FOR_STANDS.LOOKED_ON),
                row.get(SIGNS_LOOKED_FOR_STANDS.LOOK_AGAIN_ON));
    }
}
