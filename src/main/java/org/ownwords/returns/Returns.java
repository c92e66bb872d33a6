package org.ownwords.returns;

import java.util.List;
import java.util.stream.Collectors;
import org.ownwords.database.Database;
import org.ownwords.vocabulary.ReportingYear;

/// The returns of the councils whose records are in a database, for commands. Counting only reads, and shows the record
/// as it was at one moment, whoever is recording meanwhile.
public final class Returns {

    private final Database database;

    public Returns(Database database) {
        this.database = database;
    }

    /// The return of one council.
    public Computed of(String authority, ReportingYear year) {
        try (var moment = MomentStore.of(database, authority)) {
            return moment.returns().of(authority, year);
        }
    }

    /// What there is to look at in a return before it is sent.
    public List<Finding> checks(SacReturn sac) {
        try (var moment = MomentStore.of(database, sac.council().code())) {
            return moment.returns().checks(sac);
        }
    }

    /// The returns of all councils that have recorded anything, in the order of their codes; none before the collection
    /// began.
    public List<SacReturn> ofAll(ReportingYear year) {
        return SacTemplate.of(year).map(template -> ofAll(year, template)).orElse(List.of());
    }

    private List<SacReturn> ofAll(ReportingYear year, SacTemplate template) {
        try (var moment = MomentStore.ofAll(database)) {
            var store = moment.sac();
            var counts = store.counts(year).stream().collect(Collectors.groupingBy(Count::authority));
            return store.councilsWithRecords().stream()
                    .map(council ->
                            SacReturn.of(council, year, template, counts.getOrDefault(council.code(), List.of())))
                    .toList();
        }
    }
}
