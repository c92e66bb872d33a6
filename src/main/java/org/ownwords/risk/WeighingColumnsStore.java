package org.ownwords.risk;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static ownwords.generated.db.Tables.DESIRED_OUTCOME_WORDS;
import static ownwords.generated.db.Tables.RISK_WEIGHING_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jspecify.annotations.Nullable;
import org.ownwords.outcome.OutcomeId;
import org.ownwords.vocabulary.Voice;

/// A weighing, as the columns of its row say it.
final class WeighingColumnsStore {

    private static final Field<String> WISH = field(select(DESIRED_OUTCOME_WORDS.WORDS)
                    .from(DESIRED_OUTCOME_WORDS)
                    .where(DESIRED_OUTCOME_WORDS.AUTHORITY.eq(RISK_WEIGHING_STANDS.AUTHORITY))
                    .and(DESIRED_OUTCOME_WORDS.ID.eq(RISK_WEIGHING_STANDS.WISH_ID)))
            .as("wish");

    static final List<SelectFieldOrAsterisk> WHOLE = List.of(
            RISK_WEIGHING_STANDS.FOLLOWS,
            RISK_WEIGHING_STANDS.RISK,
            RISK_WEIGHING_STANDS.SAID,
            RISK_WEIGHING_STANDS.VOICE,
            RISK_WEIGHING_STANDS.NOT_ASKED,
            RISK_WEIGHING_STANDS.THEIR_LIFE,
            RISK_WEIGHING_STANDS.THEIR_HARM,
            RISK_WEIGHING_STANDS.OUR_VIEW,
            RISK_WEIGHING_STANDS.OUR_LIFE,
            RISK_WEIGHING_STANDS.OUR_HARM,
            RISK_WEIGHING_STANDS.MATTERS,
            RISK_WEIGHING_STANDS.STRENGTHS,
            RISK_WEIGHING_STANDS.WORTH,
            RISK_WEIGHING_STANDS.LESSENS,
            RISK_WEIGHING_STANDS.WISH_ID,
            WISH,
            RISK_WEIGHING_STANDS.FAMILY_WHO,
            RISK_WEIGHING_STANDS.FAMILY,
            RISK_WEIGHING_STANDS.OPTIONS,
            RISK_WEIGHING_STANDS.BENEFITS,
            RISK_WEIGHING_STANDS.HARMS,
            RISK_WEIGHING_STANDS.DECIDED,
            RISK_WEIGHING_STANDS.WHY,
            RISK_WEIGHING_STANDS.THEY_ACCEPT,
            RISK_WEIGHING_STANDS.OTHERS,
            RISK_WEIGHING_STANDS.ASKS_COUNCIL,
            RISK_WEIGHING_STANDS.WEIGHED_BY,
            RISK_WEIGHING_STANDS.WEIGHED_ON,
            RISK_WEIGHING_STANDS.LOOK_AGAIN_ON);

    private WeighingColumnsStore() {}

    static Weighing weighing(Record row) {
        return new Weighing(
                row.get(RISK_WEIGHING_STANDS.RISK),
                theirs(row),
                new Ours(
                        row.get(RISK_WEIGHING_STANDS.OUR_VIEW),
                        place(row, RISK_WEIGHING_STANDS.OUR_LIFE, RISK_WEIGHING_STANDS.OUR_HARM)),
                new Considered(
                        row.get(RISK_WEIGHING_STANDS.MATTERS),
                        row.get(RISK_WEIGHING_STANDS.STRENGTHS),
                        row.get(RISK_WEIGHING_STANDS.WORTH),
                        row.get(RISK_WEIGHING_STANDS.LESSENS)),
                beside(row),
                decided(row),
                new Occasion(
                        row.get(RISK_WEIGHING_STANDS.WEIGHED_BY),
                        row.get(RISK_WEIGHING_STANDS.WEIGHED_ON),
                        row.get(RISK_WEIGHING_STANDS.LOOK_AGAIN_ON),
                        Optional.ofNullable(row.get(RISK_WEIGHING_STANDS.FOLLOWS))
                                .map(WeighingId::new)
                                .orElse(null)));
    }

    private static Theirs theirs(Record row) {
        return Optional.ofNullable(row.get(RISK_WEIGHING_STANDS.NOT_ASKED))
                .<Theirs>map(Theirs.NotAsked::new)
                .orElseGet(() -> new Theirs.Said(
                        row.get(RISK_WEIGHING_STANDS.SAID),
                        Voice.of(row.get(RISK_WEIGHING_STANDS.VOICE)).orElseThrow(),
                        place(row, RISK_WEIGHING_STANDS.THEIR_LIFE, RISK_WEIGHING_STANDS.THEIR_HARM)));
    }

    private static @Nullable Place place(Record row, Field<String> life, Field<String> harm) {
        return Optional.ofNullable(row.get(life))
                .map(code -> new Place(
                        QualityOfLife.of(code).orElseThrow(),
                        Harm.of(row.get(harm)).orElseThrow()))
                .orElse(null);
    }

    private static Beside beside(Record row) {
        var wish = row.get(RISK_WEIGHING_STANDS.WISH_ID);
        var family = row.get(RISK_WEIGHING_STANDS.FAMILY);
        return new Beside(
                wish == null ? null : new Beside.Wish(new OutcomeId(wish), row.get(WISH)),
                family == null ? null : new Beside.Family(row.get(RISK_WEIGHING_STANDS.FAMILY_WHO), family),
                ways(row));
    }

    private static List<WayOn> ways(Record row) {
        var options = row.get(RISK_WEIGHING_STANDS.OPTIONS);
        return options == null
                ? List.of()
                : IntStream.range(0, options.length)
                        .mapToObj(place -> new WayOn(
                                options[place],
                                text(row.get(RISK_WEIGHING_STANDS.BENEFITS)[place]),
                                text(row.get(RISK_WEIGHING_STANDS.HARMS)[place])))
                        .toList();
    }

    private static @Nullable String text(String kept) {
        return kept.isEmpty() ? null : kept;
    }

    private static Decided decided(Record row) {
        var why = row.get(RISK_WEIGHING_STANDS.WHY);
        return switch (Decided.Kind.of(row.get(RISK_WEIGHING_STANDS.DECIDED)).orElseThrow()) {
            case TAKEN -> new Decided.Taken(why, accepting(row));
            case LESSENED -> new Decided.Lessened(why, accepting(row));
            case AVOIDED -> new Decided.Avoided(why);
            case NOT_YET -> new Decided.NotYet(why);
        };
    }

    private static Accepting accepting(Record row) {
        return new Accepting(
                PersonAccepts.of(row.get(RISK_WEIGHING_STANDS.THEY_ACCEPT)).orElseThrow(),
                row.get(RISK_WEIGHING_STANDS.OTHERS),
                row.get(RISK_WEIGHING_STANDS.ASKS_COUNCIL));
    }
}
