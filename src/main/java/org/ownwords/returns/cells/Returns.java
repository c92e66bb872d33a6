package org.ownwords.returns.cells;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.counted.Count;
import org.ownwords.counted.Part;
import org.ownwords.database.Database;
import org.ownwords.vocabulary.ReportingYear;

/// The returns of the councils whose records are in a database, for commands. Counting only reads, and shows
/// the record as it was at one moment, even while others record.
public final class Returns {

    private final Database database;

    public Returns(Database database) {
        this.database = database;
    }

    /// The return of one council.
    Computed of(String authority, ReportingYear year) {
        try (var moment = MomentStore.of(database, authority)) {
            return moment.returns().of(authority, year);
        }
    }

    /// The returns of all councils that have recorded anything, in the order of their codes; none before the collection
    /// began.
    public List<SacReturn> ofAll(ReportingYear year) {
        return SacTemplate.of(year).map(template -> ofAll(year, template)).orElse(List.of());
    }

    private List<SacReturn> ofAll(ReportingYear year, SacTemplate template) {
        try (var moment = MomentStore.ofAll(database)) {
            var counts = counts(moment, year);
            return moment.sac().councilsWithRecords().stream()
                    .map(council ->
                            SacReturn.of(council, year, template, counts.getOrDefault(council.code(), List.of())))
                    .toList();
        }
    }

    /// Each part on a connection of its own, since one statement keeps one processor busy.
    private Map<String, List<Count>> counts(MomentStore moment, ReportingYear year) {
        var parts = Stream.of(Part.values())
                .map(part -> counted(moment, part, year))
                .toList();
        try {
            return parts.stream()
                    .flatMap(part -> part.join().stream())
                    .collect(Collectors.groupingBy(Count::authority));
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private CompletableFuture<List<Count>> counted(MomentStore moment, Part part, ReportingYear year) {
        var again = moment.again(database);
        return CompletableFuture.supplyAsync(
                () -> {
                    try (again) {
                        return again.counts().cellsOfAll(part, year);
                    }
                },
                Thread::startVirtualThread);
    }
}
