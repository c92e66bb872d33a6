package org.ownwords.feedback;

import static ownwords.generated.db.Tables.FEEDBACK_GIVEN;
import static ownwords.generated.db.Tables.FEEDBACK_LINK;
import static ownwords.generated.db.Tables.FEEDBACK_LINK_ENDED;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER;
import static ownwords.generated.db.Tables.FEEDBACK_OFFER_STANDS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of whether somebody may ask how it was, and of who asks, of what was recorded in
/// error too.
@Repository
class OfferTellsStore implements Tells {

    private final DSLContext db;

    OfferTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(
                FEEDBACK_OFFER.getName(),
                FEEDBACK_GIVEN.getName(),
                FEEDBACK_LINK.getName(),
                FEEDBACK_LINK_ENDED.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return Stream.of(tellOffers(chain), tellGiven(chain), tellLinks(chain), tellEnds(chain))
                .flatMap(List::stream)
                .toList();
    }

    List<Told> tellOffers(Chain chain) {
        return db.select(OfferColumnsStore.WHOLE)
                .select(FEEDBACK_OFFER_STANDS.ID, FEEDBACK_OFFER_STANDS.RECORDED_AT, FEEDBACK_OFFER_STANDS.RECORDED_BY)
                .from(FEEDBACK_OFFER.as(FEEDBACK_OFFER_STANDS))
                .where(FEEDBACK_OFFER_STANDS.CASE_ID.eq(chain.id()))
                .fetch(OfferTellsStore::offered);
    }

    /// One as it was recorded, in error or not.
    Optional<Offer> tellOffer(Chain chain, UUID id) {
        return db.select(OfferColumnsStore.WHOLE)
                .from(FEEDBACK_OFFER.as(FEEDBACK_OFFER_STANDS))
                .where(FEEDBACK_OFFER_STANDS.CASE_ID.eq(chain.id()))
                .and(FEEDBACK_OFFER_STANDS.ID.eq(id))
                .fetchOptional(OfferColumnsStore::offer);
    }

    private static Told offered(Record row) {
        var offer = OfferColumnsStore.offer(row);
        var at = row.get(FEEDBACK_OFFER_STANDS.RECORDED_AT).toInstant();
        return new Told(
                Told.onDay(offer.on(), at),
                at,
                row.get(FEEDBACK_OFFER_STANDS.RECORDED_BY),
                row.get(FEEDBACK_OFFER_STANDS.ID),
                offer.sentence(),
                words(offer),
                details(offer));
    }

    private static @Nullable String words(Offer offer) {
        return switch (offer) {
            case Offer.Yes yes -> yes.said().words();
            case Offer.No no -> no.said().words();
            case Offer.Later later -> later.said().words();
            case Offer.NotAsked _ -> null;
        };
    }

    private static List<Detail> details(Offer offer) {
        return switch (offer) {
            case Offer.Yes yes ->
                Stream.of(
                                Detail.of("What was agreed", yes.agreed()),
                                Detail.of("After a year", yes.againSentence()),
                                Detail.of("Who may ask", yes.caller()),
                                Detail.of(
                                        "How they know the person", yes.asked().relation()),
                                Detail.of("How", yes.reach().how().words()),
                                Detail.of(
                                        "Where they can be reached", yes.reach().contact()),
                                Detail.of("When it is safe", yes.reach().when()),
                                Detail.of("What not to do", yes.reach().notToDo()),
                                Detail.of("Language or help", yes.asked().needs()))
                        .flatMap(Optional::stream)
                        .toList();
            case Offer.NotAsked notAsked ->
                Detail.of("More about why", notAsked.words()).stream().toList();
            case Offer.No _, Offer.Later _ -> List.of();
        };
    }

    private List<Told> tellGiven(Chain chain) {
        return db.select(FEEDBACK_GIVEN.ID, FEEDBACK_GIVEN.WHY, FEEDBACK_GIVEN.RECORDED_AT, FEEDBACK_GIVEN.RECORDED_BY)
                .from(FEEDBACK_GIVEN)
                .where(FEEDBACK_GIVEN.CASE_ID.eq(chain.id()))
                .fetch(row -> new Told(
                        row.get(FEEDBACK_GIVEN.RECORDED_AT).toInstant(),
                        row.get(FEEDBACK_GIVEN.RECORDED_AT).toInstant(),
                        row.get(FEEDBACK_GIVEN.RECORDED_BY),
                        row.get(FEEDBACK_GIVEN.ID),
                        "Somebody was asked to find out how it was.",
                        null,
                        Detail.of("Why them", row.get(FEEDBACK_GIVEN.WHY)).stream()
                                .toList()));
    }

    private List<Told> tellLinks(Chain chain) {
        return db.select(FEEDBACK_LINK.ID, FEEDBACK_LINK.RECORDED_AT, FEEDBACK_LINK.RECORDED_BY)
                .from(FEEDBACK_LINK)
                .where(FEEDBACK_LINK.CASE_ID.eq(chain.id()))
                .fetch(row -> link(
                        row.value1(), row.value2().toInstant(), row.value3(), "A link was made to say how it was."));
    }

    private List<Told> tellEnds(Chain chain) {
        return db.select(FEEDBACK_LINK_ENDED.ID, FEEDBACK_LINK_ENDED.RECORDED_AT, FEEDBACK_LINK_ENDED.RECORDED_BY)
                .from(FEEDBACK_LINK_ENDED)
                .where(FEEDBACK_LINK_ENDED.CASE_ID.eq(chain.id()))
                .fetch(row -> link(
                        row.value1(),
                        row.value2().toInstant(),
                        row.value3(),
                        "A link to say how it was was taken back."));
    }

    private static Told link(UUID id, Instant at, String by, String sentence) {
        return Told.whenRecorded(at, by, id, sentence, null, List.of());
    }
}
