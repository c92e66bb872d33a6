package org.ownwords.document;

import static ownwords.generated.db.Tables.DOCUMENT_GIVEN;
import static ownwords.generated.db.Tables.DOCUMENT_GIVEN_STANDS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.springframework.stereotype.Repository;

/// What the timeline says of what was given in writing, of what was recorded in error too.
@Repository
class DocumentTellsStore implements Tells {

    /// Particulars that are about the person alone.
    static final List<String> THEIRS = List.of("How", "Who has it");

    private final DSLContext db;

    DocumentTellsStore(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> tables() {
        return Set.of(DOCUMENT_GIVEN.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        return db.select(GivenDocumentStore.WHOLE)
                .from(DOCUMENT_GIVEN.as(DOCUMENT_GIVEN_STANDS))
                .where(DOCUMENT_GIVEN_STANDS.CASE_ID.eq(chain.id()))
                .fetch(row -> told(GivenDocumentStore.kept(row)));
    }

    private static Told told(KeptGiving kept) {
        var giving = kept.giving();
        var file = kept.file();
        return new Told(
                Told.onDay(giving.on(), kept.recorded()),
                kept.recorded(),
                kept.by(),
                kept.id(),
                giving.sentence(),
                null,
                switch (giving) {
                    case Giving.Given given ->
                        Stream.of(
                                        Detail.of("How", given.how().words()),
                                        Detail.of("Who has it", given.toWhom()),
                                        Detail.of("More about it", given.words()),
                                        Detail.of("Digest of the file", file == null ? null : file.digest()))
                                .flatMap(Optional::stream)
                                .toList();
                    case Giving.Left left -> List.of(new Detail("Why not", left.why()));
                });
    }
}
