package org.ownwords.alleged;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.ALLEGED_NOTE;
import static ownwords.generated.db.Tables.ALLEGED_PERSON;
import static ownwords.generated.db.Tables.ALLEGED_READER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.Practitioner;
import org.ownwords.alleged.Restricted.LetIn;
import org.ownwords.page.Days;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// Restricted sections. What is in one is read only for somebody who may read it.
@Repository
class AllegedStore {

    /// So many sections of a case, and so many notes of a section, are shown.
    static final int MOST = 50;

    private static final Field<List<LetIn>> LET_IN = multiset(select(
                            ALLEGED_READER.READER,
                            ALLEGED_READER.WHY,
                            ALLEGED_READER.RECORDED_BY,
                            ALLEGED_READER.RECORDED_AT.convertFrom(at -> Days.on(at.toInstant())))
                    .from(ALLEGED_READER)
                    .where(ALLEGED_READER.AUTHORITY.eq(ALLEGED_PERSON.AUTHORITY))
                    .and(ALLEGED_READER.ALLEGED_ID.eq(ALLEGED_PERSON.ID))
                    .orderBy(ALLEGED_READER.RECORDED_AT))
            .convertFrom(rows -> rows.map(mapping(LetIn::new)));

    private final DSLContext db;

    AllegedStore(DSLContext db) {
        this.db = db;
    }

    /// The sections of a case, without what is in them, the latest first.
    List<Restricted> on(CaseId caseId) {
        return on(List.of(caseId), MOST);
    }

    /// The sections of some cases, without what is in them, the latest first.
    List<Restricted> on(Collection<CaseId> cases, int most) {
        return those(ALLEGED_PERSON.CASE_ID.in(cases.stream().map(CaseId::value).toList()), most);
    }

    /// The sections about somebody of this name, in capitals or not, the latest first. Whoever asks is told only of
    /// those they may read.
    List<Restricted> named(String who, int most) {
        return those(lower(ALLEGED_PERSON.WHO).eq(who.strip().toLowerCase(Locale.UK)), most);
    }

    private List<Restricted> those(Condition which, int most) {
        return db.select(
                        ALLEGED_PERSON.ID.convertFrom(AllegedId::new),
                        ALLEGED_PERSON.CASE_ID.convertFrom(CaseId::new),
                        ALLEGED_PERSON.ABOUT.convertFrom(AllegedStore::about),
                        ALLEGED_PERSON.RECORDED_BY,
                        LET_IN)
                .from(ALLEGED_PERSON)
                .where(which)
                .orderBy(ALLEGED_PERSON.RECORDED_AT.desc(), ALLEGED_PERSON.ID)
                .limit(most)
                .fetch(mapping(Restricted::new));
    }

    /// Who somebody is, and since when a section is about them.
    record Named(String who, @Nullable String connection, LocalDate on) {}

    /// Who is in each of these sections, in the same order. One query, or none where there are no sections.
    ///
    /// @throws NotFound where this colleague may not read one of them
    Map<Restricted, Named> people(List<Restricted> sections, Practitioner reader) {
        sections.forEach(section -> section.refuse(reader));
        if (sections.isEmpty()) {
            return Map.of();
        }
        var named = db.select(
                        ALLEGED_PERSON.ID,
                        ALLEGED_PERSON.WHO,
                        ALLEGED_PERSON.CONNECTION,
                        ALLEGED_PERSON.RECORDED_AT.convertFrom(at -> Days.on(at.toInstant())))
                .from(ALLEGED_PERSON)
                .where(ALLEGED_PERSON.ID.in(
                        sections.stream().map(section -> section.id().value()).toList()))
                .fetchMap(
                        row -> new AllegedId(row.value1()), row -> new Named(row.value2(), row.value3(), row.value4()));
        var people = new LinkedHashMap<Restricted, Named>();
        sections.forEach(section -> people.put(section, Objects.requireNonNull(named.get(section.id()))));
        return people;
    }

    /// Who is in a section.
    ///
    /// @throws NotFound where this colleague may not read it
    AllegedPerson person(Restricted section, Practitioner reader) {
        section.refuse(reader);
        return db.select(
                        ALLEGED_PERSON.WHO,
                        ALLEGED_PERSON.CONNECTION,
                        ALLEGED_PERSON.LIVES_THERE.convertFrom(AllegedStore::known),
                        ALLEGED_PERSON.AWARE.convertFrom(AllegedStore::known),
                        ALLEGED_PERSON.NEEDS,
                        ALLEGED_PERSON.SUPPORT,
                        ALLEGED_PERSON.SAID)
                .from(ALLEGED_PERSON)
                .where(ALLEGED_PERSON.CASE_ID.eq(section.caseId().value()))
                .and(ALLEGED_PERSON.ID.eq(section.id().value()))
                .fetchOptional(mapping((who, connection, livesThere, aware, needs, support, said) ->
                        new AllegedPerson(who, connection, livesThere, aware, needs, support, said)))
                .orElseThrow(NotFound::new);
    }

    /// What was noted in a section, the latest first.
    ///
    /// @throws NotFound where this colleague may not read it
    List<Note> notes(Restricted section, Practitioner reader) {
        section.refuse(reader);
        return db.select(ALLEGED_NOTE.WORDS, ALLEGED_NOTE.NOTED_ON)
                .from(ALLEGED_NOTE)
                .where(ALLEGED_NOTE.CASE_ID.eq(section.caseId().value()))
                .and(ALLEGED_NOTE.ALLEGED_ID.eq(section.id().value()))
                .orderBy(ALLEGED_NOTE.NOTED_ON.desc(), ALLEGED_NOTE.RECORDED_AT.desc())
                .limit(MOST)
                .fetch(mapping(Note::new));
    }

    private static About about(@Nullable String code) {
        return code == null ? About.HARM : About.of(code).orElseThrow();
    }

    private static @Nullable Known known(@Nullable String code) {
        return code == null ? null : Known.of(code).orElseThrow();
    }
}
