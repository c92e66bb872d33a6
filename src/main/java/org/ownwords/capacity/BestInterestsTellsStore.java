package org.ownwords.capacity;

import static org.jooq.impl.DSL.coalesce;
import static ownwords.generated.db.Tables.BEST_INTERESTS;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT;
import static ownwords.generated.db.Tables.CAPACITY_ASSESSMENT_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.springframework.stereotype.Repository;

/// What the timeline says of decisions in the person's best interests, those
/// recorded in error among them.
@Repository
class BestInterestsTellsStore implements Tells {

    private static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            BEST_INTERESTS.WISHES,
            BEST_INTERESTS.TOOK_PART,
            BEST_INTERESTS.OPTIONS,
            BEST_INTERESTS.BENEFITS,
            BEST_INTERESTS.HARMS,
            BEST_INTERESTS.CONSULTED,
            BEST_INTERESTS.NOBODY_CONSULTED,
            BEST_INTERESTS.LESS_RESTRICTIVE,
            BEST_INTERESTS.CIRCUMSTANCES,
            BEST_INTERESTS.LATER,
            BEST_INTERESTS.WRITTEN,
            BEST_INTERESTS.BELIEFS,
            BEST_INTERESTS.NOT_ASKED,
            BEST_INTERESTS.NOT_TO_END_LIFE,
            BEST_INTERESTS.DECIDED,
            BEST_INTERESTS.WHY,
            BEST_INTERESTS.DECIDED_BY,
            BEST_INTERESTS.DECIDED_ON);

    /// Which decision it was, as it stands now.
    private static final Field<String> DECISION =
            coalesce(CAPACITY_ASSESSMENT_STANDS.DECISION, CAPACITY_ASSESSMENT.DECISION);

    private final DSLContext db;

    BestInterestsTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(BEST_INTERESTS.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(WHOLE)
                .select(BEST_INTERESTS.ID, DECISION, BEST_INTERESTS.RECORDED_AT, BEST_INTERESTS.RECORDED_BY)
                .from(BEST_INTERESTS)
                .join(CAPACITY_ASSESSMENT)
                .on(CAPACITY_ASSESSMENT.AUTHORITY.eq(BEST_INTERESTS.AUTHORITY))
                .and(CAPACITY_ASSESSMENT.ID.eq(BEST_INTERESTS.ASSESSMENT_ID))
                .leftJoin(CAPACITY_ASSESSMENT_STANDS)
                .on(CAPACITY_ASSESSMENT_STANDS.AUTHORITY.eq(BEST_INTERESTS.AUTHORITY))
                .and(CAPACITY_ASSESSMENT_STANDS.ID.eq(BEST_INTERESTS.ASSESSMENT_ID))
                .where(BEST_INTERESTS.CASE_ID.eq(chain.id()))
                .fetch(BestInterestsTellsStore::told);
    }

    /// One as it was recorded, in error or not.
    Optional<BestInterests> tell(Chain chain, UUID id) {
        return db.select(WHOLE)
                .from(BEST_INTERESTS)
                .where(BEST_INTERESTS.CASE_ID.eq(chain.id()))
                .and(BEST_INTERESTS.ID.eq(id))
                .fetchOptional(BestInterestsTellsStore::interests);
    }

    private static Told told(Record row) {
        var interests = interests(row);
        var at = row.get(BEST_INTERESTS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(interests.decided().on(), at),
                at,
                row.get(BEST_INTERESTS.RECORDED_BY),
                row.get(BEST_INTERESTS.ID),
                BestInterestsSentences.sentence(row.get(DECISION)),
                null,
                BestInterestsSentences.details(interests));
    }

    private static BestInterests interests(Record row) {
        return new BestInterests(
                row.get(BEST_INTERESTS.WISHES),
                row.get(BEST_INTERESTS.TOOK_PART),
                choices(
                        row.get(BEST_INTERESTS.OPTIONS),
                        row.get(BEST_INTERESTS.BENEFITS),
                        row.get(BEST_INTERESTS.HARMS)),
                Optional.ofNullable(row.get(BEST_INTERESTS.CONSULTED))
                        .<Consulted>map(Consulted.People::new)
                        .orElseGet(() -> new Consulted.Nobody(row.get(BEST_INTERESTS.NOBODY_CONSULTED))),
                row.get(BEST_INTERESTS.LESS_RESTRICTIVE),
                considered(row),
                new Decided(
                        row.get(BEST_INTERESTS.DECIDED),
                        row.get(BEST_INTERESTS.WHY),
                        row.get(BEST_INTERESTS.DECIDED_BY),
                        row.get(BEST_INTERESTS.DECIDED_ON)));
    }

    private static @Nullable Considered considered(Record row) {
        var circumstances = row.get(BEST_INTERESTS.CIRCUMSTANCES);
        return circumstances == null
                ? null
                : new Considered(
                        circumstances,
                        row.get(BEST_INTERESTS.LATER),
                        row.get(BEST_INTERESTS.WRITTEN),
                        row.get(BEST_INTERESTS.BELIEFS),
                        row.get(BEST_INTERESTS.NOT_ASKED),
                        row.get(BEST_INTERESTS.NOT_TO_END_LIFE));
    }

    private static List<Choice> choices(String[] options, String[] benefits, String[] harms) {
        return IntStream.range(0, options.length)
                .mapToObj(place -> new Choice(options[place], orNull(benefits[place]), orNull(harms[place])))
                .toList();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
