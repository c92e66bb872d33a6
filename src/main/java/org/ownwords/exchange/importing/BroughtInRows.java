package org.ownwords.exchange.importing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.interchange.BringsIn;
import org.ownwords.interchange.BroughtIn;
import org.ownwords.interchange.Flagged;
import org.ownwords.interchange.Made;
import org.ownwords.interchange.SetAside;

/// What the staged rows of a folder become, put together from what the concepts give.
final class BroughtInRows {

    private final Map<Made, BroughtIn> made = new EnumMap<>(Made.class);
    private final List<SetAside> setAside;
    private final List<Flagged> flagged;

    /// @throws IllegalStateException where one of the rows that staged rows become is given twice or by nobody
    BroughtInRows(List<BringsIn> concepts) {
        concepts.stream().flatMap(concept -> concept.broughtIn().stream()).forEach(each -> {
            if (made.put(each.made(), each) != null) {
                throw new IllegalStateException(each.made() + " is given twice");
            }
        });
        for (var each : Made.values()) {
            if (!made.containsKey(each)) {
                throw new IllegalStateException(each + " is given by no concept");
            }
        }
        this.setAside = concepts.stream()
                .flatMap(concept -> concept.setAside().stream())
                .toList();
        this.flagged =
                concepts.stream().flatMap(concept -> concept.flagged().stream()).toList();
    }

    /// What the modules of this application offer.
    static BroughtInRows offered() {
        return new BroughtInRows(ServiceLoader.load(BringsIn.class, BringsIn.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /// In the order in which they are added.
    List<BroughtIn> inOrder() {
        return List.copyOf(made.values());
    }

    /// The table of the records that a file has.
    String table(InterchangeFile file) {
        return Objects.requireNonNull(made.get(file.kind().made())).table();
    }

    /// The statements that set rows of a file aside, in order.
    List<String> setAside(InterchangeFile file) {
        return setAside.stream()
                .filter(each -> each.kind() == file.kind())
                .map(SetAside::statement)
                .toList();
    }

    List<Flagged> flagged(InterchangeFile file) {
        return flagged.stream().filter(each -> each.kind() == file.kind()).toList();
    }
}
