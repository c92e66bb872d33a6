package org.ownwords.correction;

import static ownwords.generated.db.Tables.CORRECTION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.ownwords.history.Chain;
import org.ownwords.history.Tells;
import org.ownwords.history.Told;
import org.ownwords.history.Told.Detail;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Repository;

/// What the timeline says of corrections: one entry for all that fell together.
@Repository
class CorrectionTellsStore implements Tells {

    private final CorrectionStore store;
    private final Kinds kinds;

    CorrectionTellsStore(CorrectionStore store, Kinds kinds) {
        this.store = store;
        this.kinds = kinds;
    }

    @Override
    public Set<String> tables() {
        return Set.of(CORRECTION.getName());
    }

    @Override
    public List<Told> tell(Chain chain) {
        var all = store.on(new CaseId(chain.id()));
        return all.stream()
                .filter(each -> each.error().with() == null)
                .map(each -> told(each, fell(all, each.id())))
                .toList();
    }

    private static long fell(List<Correction> all, UUID with) {
        return all.stream().filter(each -> with.equals(each.error().with())).count();
    }

    private Told told(Correction correction, long with) {
        var at = correction.recording().at();
        var what = kinds.of(correction.error().row()).map(kind -> kind.what()).orElse("An entry");
        return Told.whenRecorded(
                at,
                correction.recording().by(),
                correction.id(),
                "%s was recorded in error.".formatted(what),
                null,
                Stream.of(
                                Detail.of("What was wrong", correction.error().why()),
                                Detail.of("Entries struck through with it", with == 0 ? null : String.valueOf(with)))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
