package org.ownwords.safety;

import static org.ownwords.safety.OtherStore.WHOLE;
import static ownwords.generated.db.Tables.OTHER_AT_RISK_STANDS;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.ownwords.access.By;
import org.ownwords.casework.AroundThem;
import org.ownwords.casework.Elsewhere;
import org.ownwords.casework.Relation;
import org.ownwords.casework.Relation.Is;
import org.ownwords.casework.Relation.Kind;
import org.ownwords.person.CaseId;
import org.ownwords.person.Person;
import org.ownwords.safety.OtherAtRisk.LivesThere;
import org.springframework.stereotype.Repository;

/// Children and other adults who may be in danger too, and the cases of others on which that is recorded of the person.
/// Both are linked by the number of a case, and by nothing that is guessed: two people of one address may have
/// nothing to do with each other.
@Repository
class OthersAroundStore implements AroundThem {

    private final DSLContext db;

    OthersAroundStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of("other_at_risk");
    }

    @Override
    public List<Relation> around(Person person, Collection<CaseId> cases, By by) {
        return those(OTHER_AT_RISK_STANDS.CASE_ID.in(ids(cases))).fetch(row -> relation(row, person));
    }

    @Override
    public List<Elsewhere> elsewhere(Person person, Collection<CaseId> cases) {
        return those(OTHER_AT_RISK_STANDS.THEIR_CASE_ID.in(ids(cases))).fetch(row -> elsewhere(row, person));
    }

    private static List<UUID> ids(Collection<CaseId> cases) {
        return cases.stream().map(CaseId::value).toList();
    }

    private ResultQuery<Record> those(Condition condition) {
        return db.select(WHOLE)
                .select(OTHER_AT_RISK_STANDS.ID, OTHER_AT_RISK_STANDS.CASE_ID, OTHER_AT_RISK_STANDS.RECORDED_AT)
                .from(OTHER_AT_RISK_STANDS)
                .where(condition)
                .orderBy(
                        OTHER_AT_RISK_STANDS.SEEN_ON.desc(),
                        OTHER_AT_RISK_STANDS.FIRST_RECORDED_AT.desc(),
                        OTHER_AT_RISK_STANDS.ID)
                .limit(MOST);
    }

    private static Relation relation(Record row, Person person) {
        var other = OtherStore.other(row);
        return new Relation(
                Kind.OTHERS,
                other.who(),
                Is.on(
                        other.on(),
                        switch (other.kind()) {
                            case CHILD -> "A child who may be in danger too";
                            case ADULT -> "Another adult who may be in danger too";
                        },
                        other.livesThere() == LivesThere.YES
                                ? "They live where %s lives."
                                        .formatted(person.details().givenName())
                                : ""),
                new Relation.From.Entry(
                        new CaseId(row.get(OTHER_AT_RISK_STANDS.CASE_ID)), row.get(OTHER_AT_RISK_STANDS.ID)),
                other.theirCase() == null ? null : other.theirCase().id());
    }

    private static Elsewhere elsewhere(Record row, Person person) {
        var other = OtherStore.other(row);
        OffsetDateTime recorded = row.get(OTHER_AT_RISK_STANDS.RECORDED_AT);
        return new Elsewhere(
                new CaseId(row.get(OTHER_AT_RISK_STANDS.CASE_ID)),
                row.get(OTHER_AT_RISK_STANDS.ID),
                "On their case, %s is recorded as somebody who may be in danger too"
                        .formatted(person.details().givenName()),
                other.on(),
                recorded.toInstant());
    }
}
