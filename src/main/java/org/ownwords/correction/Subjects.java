package org.ownwords.correction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ownwords.casework.Recording;
import org.ownwords.history.Row;
import org.ownwords.history.Teller;
import org.ownwords.history.Told;
import org.ownwords.page.NotFound;
import org.ownwords.person.CaseFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What somebody is about to correct.
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Subjects {

    private final CorrectionStore store;
    private final Kinds kinds;
    private final Teller teller;

    Subjects(CorrectionStore store, Kinds kinds, Teller teller) {
        this.store = store;
        this.kinds = kinds;
        this.teller = teller;
    }

    /// An entry of a case, and what hangs on it.
    ///
    /// @throws NotFound where the case has no such entry, or it is not one that can be corrected
    Subject get(CaseFile file, UUID id) {
        var rows = store.rows(file.id());
        var kept = rows.stream()
                .filter(each -> each.row().id().equals(id) && kinds.hasPage(each.row()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var corrections = store.on(file.id());
        var struck = corrections.stream().map(each -> each.error().row()).collect(Collectors.toSet());
        var told = teller.all(file.id().chain()).stream()
                .sorted(Told.NEWEST_FIRST.reversed())
                .toList();
        var falling = kinds.with(file.id(), List.of(kept.row()));
        return new Subject(
                kept.row(),
                about(told, Set.of(kept.row())).stream().findFirst().orElseThrow(NotFound::new),
                new Hanging(
                        about(told, without(falling, struck, Set.of(kept.row()))),
                        about(told, without(together(rows, kept.recording()), struck, falling)),
                        kinds.holding(file, falling)),
                corrections.stream()
                        .filter(each -> each.error().row().equals(kept.row()))
                        .findFirst()
                        .orElse(null),
                kinds.again(kept.row()).isPresent(),
                kinds.elsewhere(kept.row()).orElse(null));
    }

    /// The rows that were recorded at the same moment and can be corrected by themselves.
    private List<Row> together(List<KeptRow> rows, Recording recording) {
        return rows.stream()
                .filter(each -> each.recording().equals(recording))
                .map(KeptRow::row)
                .filter(kinds::isCorrected)
                .toList();
    }

    private static List<Row> without(Collection<Row> rows, Set<Row> some, Set<Row> others) {
        return rows.stream()
                .filter(row -> !some.contains(row) && !others.contains(row))
                .toList();
    }

    private static List<Told> about(List<Told> told, Collection<Row> rows) {
        var ids = rows.stream().map(Row::id).collect(Collectors.toSet());
        return told.stream().filter(each -> ids.contains(each.row())).toList();
    }
}
