package org.ownwords.returns.measures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ownwords.database.Database;
import org.ownwords.returns.files.Wrong;

/// The population of each age, as an operator loads it from a file. It is the same for every council and not
/// about any person, so it is kept in one table that the application only reads. One estimate is kept at a
/// time: a later file replaces it, and the same file twice changes nothing.
public final class Populations {

    private final Database database;

    public Populations(Database database) {
        this.database = database;
    }

    /// The result of loading a file.
    public sealed interface Loaded {

        /// It counts from now on.
        ///
        /// @param areas how many councils it is about, England not counted
        record Whole(int year, long areas) implements Loaded {}

        /// Nothing was changed.
        ///
        /// @param wrong a sentence for everything that is wrong with the file
        record Refused(List<String> wrong) implements Loaded {}
    }

    /// Loads a file, laid out as [PopulationFile] says.
    ///
    /// @throws IOException if it cannot be read as UTF-8
    public Loaded load(Path file) throws IOException {
        var text = Files.readString(file);
        return switch (PopulationFile.read(text, PopulationStore.councils(database.owner()))) {
            case PopulationFile.Read.Refused(var wrong) ->
                new Loaded.Refused(wrong.stream().map(Wrong::sentence).toList());
            case PopulationFile.Read.Whole(var rows) -> {
                PopulationStore.replace(database.owner(), rows);
                yield new Loaded.Whole(
                        rows.getFirst().year(),
                        rows.stream()
                                        .map(PopulationFile.Row::council)
                                        .distinct()
                                        .count()
                                - 1);
            }
        };
    }

    /// Of one council.
    Optional<Population> of(String council) {
        return PopulationStore.of(database.application(), council);
    }
}
