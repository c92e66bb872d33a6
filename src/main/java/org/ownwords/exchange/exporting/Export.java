package org.ownwords.exchange.exporting;

import java.io.IOException;
import java.nio.file.Path;
import org.ownwords.database.Database;
import org.ownwords.exchange.format.FolderRefused;
import org.ownwords.exchange.format.Generated;
import org.ownwords.exchange.format.InterchangeFile;
import org.ownwords.exchange.format.NewFolder;
import org.ownwords.exchange.format.Progress;

/// Writes a council's whole record into a folder, in interchange format 1. Brought in elsewhere and written out again
/// it gives an equal folder.
///
/// The format has one reason for a decision where we have one a limb, and no place for conversations, plans and what
/// the person says at the end: what it cannot say stays here.
public final class Export {

    private final Database database;

    /// @param database whose owner sees every council
    public Export(Database database) {
        this.database = database;
    }

    /// Writes the folder.
    ///
    /// @param folder is created; refused where it already holds an interchange file
    /// @throws FolderRefused where it cannot be written, or there is no such council; nothing was written
    public Generated run(Path folder, String authority, Progress progress) throws IOException {
        try (var store = ExportStore.open(database)) {
            if (!store.isCouncil(authority)) {
                throw new FolderRefused("There is no council with the code " + authority);
            }
            try (var files = NewFolder.at(folder)) {
                for (var file : InterchangeFile.values()) {
                    store.each(file, authority, row -> files.add(file, row));
                    progress.read(file.fileName(), files.rows(file));
                }
                files.complete();
                return new Generated(
                        files.rows(InterchangeFile.PEOPLE),
                        files.rows(InterchangeFile.CONCERNS),
                        files.rows(InterchangeFile.ENQUIRIES),
                        files.rows(InterchangeFile.OUTCOMES),
                        files.rows(InterchangeFile.RISKS),
                        files.rows(InterchangeFile.REVIEWS));
            }
        }
    }
}
