package org.ownwords.correction;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.casework.Correctable;
import org.ownwords.casework.Corrects;
import org.ownwords.casework.RecordsAgain;
import org.ownwords.history.Row;
import org.ownwords.person.CaseFile;
import org.ownwords.person.CaseId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What can be corrected, as all concepts say it together.
@Service
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
class Kinds {

    private final List<Corrects> concepts;
    private final Map<String, Correctable> byTable;
    private final Map<String, RecordsAgain> again;
    private final Map<String, String> elsewhere;
    private final FallingStore falling;

    Kinds(List<Corrects> concepts, List<RecordsAgain> again, FallingStore falling) {
        this.again = again.stream().collect(Collectors.toMap(RecordsAgain::table, Function.identity()));
        this.concepts = concepts.stream()
                .sorted(Comparator.comparing(concept -> concept.getClass().getPackageName()))
                .toList();
        this.byTable = this.concepts.stream()
                .flatMap(concept -> concept.correctable().stream())
                .collect(Collectors.toMap(Correctable::table, Function.identity()));
        this.elsewhere = this.concepts.stream()
                .flatMap(concept -> concept.correctedElsewhere().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.falling = falling;
    }

    /// Whether such a row is corrected by itself.
    boolean isCorrected(Row row) {
        return of(row).filter(Correctable::alone).isPresent();
    }

    /// What to do instead, where such a row is never struck through.
    Optional<String> elsewhere(Row row) {
        return Optional.ofNullable(elsewhere.get(row.table()));
    }

    /// Whether such a row has a page that says how it is put right.
    boolean hasPage(Row row) {
        return isCorrected(row) || elsewhere.containsKey(row.table());
    }

    Optional<Correctable> of(Row row) {
        return Optional.ofNullable(byTable.get(row.table()));
    }

    /// How such a row is recorded again as it should have been, if it can be.
    Optional<RecordsAgain> again(Row row) {
        return Optional.ofNullable(again.get(row.table()));
    }

    /// These rows, and after them every row that cannot stand without one of them.
    Set<Row> with(CaseId caseId, Collection<Row> rows) {
        var all = new LinkedHashSet<>(rows);
        while (all.addAll(named(caseId, all))) {
            // Until no more rows fall.
        }
        return all;
    }

    private Set<Row> named(CaseId caseId, Set<Row> rows) {
        return Stream.of(
                        byTable.values().stream().flatMap(kind -> falling.naming(caseId, kind, rows).stream()),
                        concepts.stream().flatMap(concept -> concept.fallingWith(caseId, rows).stream()),
                        again.values().stream()
                                .filter(RecordsAgain::takesItsPlace)
                                .flatMap(kind -> falling.firsts(caseId, kind.table(), rows).stream()))
                .flatMap(fallen -> fallen)
                .collect(Collectors.toSet());
    }

    /// A row that is recorded again, and after it what falls with it.
    Set<Row> whenAgain(CaseId caseId, Row row) {
        var all = with(caseId, List.of(row));
        var kind = again(row).orElseThrow();
        return kind.takesItsPlace()
                ? all.stream()
                        .filter(each -> each.equals(row) || kind.askedAgain().contains(each.table()))
                        .collect(Collectors.toSet())
                : all;
    }

    /// What has to be put right before these can be taken back, a sentence each.
    List<String> holding(CaseFile file, Set<Row> rows) {
        return concepts.stream()
                .flatMap(concept -> concept.holding(file, rows).stream())
                .toList();
    }
}
