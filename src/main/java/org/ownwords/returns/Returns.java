package org.ownwords.returns;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.database.Database;
import org.ownwords.vocabulary.ReportingYear;

/// The returns of the councils whose records are in a database. Counting only reads, and shows the record as it was at
/// one moment, whoever is recording meanwhile.
public final class Returns {

    private final Database database;

    public Returns(Database database) {
        this.database = database;
    }

    /// The return of one council.
    public Computed of(String authority, ReportingYear year) {
        var template = SacTemplate.of(year);
        if (template.isEmpty()) {
            return new Computed.NotCollectedYet(SacTemplate.first());
        }
        try (var store = SacStore.of(database, authority)) {
            return store.council(authority)
                    .<Computed>map(council ->
                            new Computed.Done(SacReturn.of(council, year, template.get(), store.counts(year))))
                    .orElseGet(() -> new Computed.NoSuchCouncil(authority));
        }
    }

    /// The returns of all councils that have recorded anything, in the order of their codes; none before the collection
    /// began.
    public List<SacReturn> ofAll(ReportingYear year) {
        return SacTemplate.of(year).map(template -> ofAll(year, template)).orElse(List.of());
    }

    private List<SacReturn> ofAll(ReportingYear year, SacTemplate template) {
        try (var store = SacStore.ofAll(database)) {
            var counts = store.counts(year).stream().collect(Collectors.groupingBy(Count::authority));
            return store.councilsWithRecords().stream()
                    .map(council ->
                            SacReturn.of(council, year, template, counts.getOrDefault(council.code(), List.of())))
                    .toList();
        }
    }
}
