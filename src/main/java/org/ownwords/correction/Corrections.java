package org.ownwords.correction;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.ownwords.access.By;
import org.ownwords.casework.Correctable;
import org.ownwords.history.History;
import org.ownwords.history.Row;
import org.ownwords.history.Told;
import org.ownwords.page.Ids;
import org.ownwords.person.CaseFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What was recorded in error.
@Service
@Transactional
public class Corrections {

    /// The kind of an entry that no concept gives a name to.
    private static final String OTHER = "Another entry";

    /// The kind of an entry whose fact is not on the case.
    private static final String OF_THE_PERSON = "What is known about the person";

    private final CorrectionStore store;
    private final Kinds kinds;
    private final History history;
    private final ApplicationEventPublisher events;

    Corrections(CorrectionStore store, Kinds kinds, History history, ApplicationEventPublisher events) {
        this.store = store;
        this.kinds = kinds;
        this.history = history;
        this.events = events;
    }

    /// Records that an entry was recorded in error, and with it what cannot stand without it. The same id twice records
    /// once.
    ///
    /// @param entries the entry, and after it others that are wrong for the same reason
    Correcting strike(UUID id, CaseFile file, List<Row> entries, Reason reason, By by) {
        var first = new InError(entries.getFirst(), null, null, reason.why());
        return correct(id, file, first, () -> kinds.with(file.id(), entries), reason.read(), by);
    }

    /// Records that an entry was recorded in error, and what is recorded in its place. The same id twice records once.
    Correcting replace(Replacement replacement, CaseFile file, Row entry, Reason reason, By by) {
        var id = replacement.id();
        var first = new InError(entry, null, id, reason.why());
        var correcting = correct(
                Ids.from(id, "correction"), file, first, () -> kinds.whenAgain(file.id(), entry), reason.read(), by);
        if (correcting instanceof Correcting.Corrected(var now) && now) {
            replacement.record().accept(id);
        }
        return correcting;
    }

    /// @param falls what falls, the entry among it
    /// @param read  how much of the case's history the person who corrects had read
    private Correcting correct(UUID id, CaseFile file, InError first, Supplier<Set<Row>> falls, long read, By by) {
        // Asked first, because it holds the chain: nothing is recorded between what is read here and the correction.
        var newer = history.hasNewer(by.authority(), file.id().chain(), read, by.recordedBy());
        var recorded = store.find(id);
        if (recorded.isPresent()) {
            return recorded.get().error().equals(first)
                    ? new Correcting.Corrected(false)
                    : new Correcting.SomethingNewer();
        }
        var before = rows(file);
        if (newer || before.contains(first.row())) {
            return new Correcting.SomethingNewer();
        }
        var falling = falls.get();
        var holding = kinds.holding(file, falling);
        if (!holding.isEmpty()) {
            return new Correcting.Held(holding);
        }
        add(id, file, first, by);
        falling.stream()
                .filter(row -> !row.equals(first.row()) && !before.contains(row))
                .forEach(row -> add(
                        Ids.from(id, row.table() + "/" + row.id()), file, new InError(row, id, null, first.why()), by));
        return new Correcting.Corrected(true);
    }

    private Set<Row> rows(CaseFile file) {
        return on(file).stream().map(each -> each.error().row()).collect(Collectors.toSet());
    }

    private void add(UUID id, CaseFile file, InError error, By by) {
        store.add(id, file.id(), error, by);
        events.publishEvent(new RecordedInError(file.id(), id, by));
    }

    /// What was recorded in error on a case, the first corrected first.
    @Transactional(readOnly = true)
    public List<Correction> on(CaseFile file) {
        return store.on(file.id());
    }

    /// Entries of a case with what has been put right about each, and where it can be. Two queries, however many.
    @Transactional(readOnly = true)
    public List<Entry> of(CaseFile file, List<Told> told) {
        var corrected = on(file).stream()
                .collect(Collectors.toMap(each -> each.error().row().id(), Function.identity()));
        var rows = store.rows(file.id()).stream().map(KeptRow::row).toList();
        var called = rows.stream()
                .collect(Collectors.toMap(
                        Row::id, row -> kinds.of(row).map(Correctable::what).orElse(OTHER), (first, _) -> first));
        var correctable = rows.stream().filter(kinds::hasPage).map(Row::id).collect(Collectors.toSet());
        return told.stream()
                .map(each -> new Entry(
                        each,
                        corrected.get(each.row()),
                        correctable.contains(each.row()) && !corrected.containsKey(each.row())
                                ? "%s/entries/%s/correction".formatted(file.id().path(), each.row())
                                : null,
                        called.getOrDefault(each.row(), OF_THE_PERSON)))
                .toList();
    }
}
