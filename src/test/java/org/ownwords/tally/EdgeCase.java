package org.ownwords.tally;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/// A few records, and by hand what some cells of authority 504's return for 2025-26 come to.
///
/// @param name   what the case says, in a sentence
/// @param claims the cells it claims; it claims nothing of the others
public record EdgeCase(String name, Consumer<Folder> records, Map<Cell, Long> claims) {

    public static final String AUTHORITY = "504";
    public static final String YEAR = "2025-26";

    /// Writes the six files into a folder that is there.
    public void writeTo(Path folder) {
        made(AUTHORITY).write(folder);
    }

    /// The same of another council than 504.
    public void writeTo(Path folder, String authority) {
        made(authority).write(folder);
    }

    public boolean isOfOneCouncil() {
        return made(AUTHORITY).isOfOneCouncil();
    }

    private Folder made(String authority) {
        Folder made = new Folder(authority);
        records.accept(made);
        return made;
    }

    @Override
    public String toString() {
        return name;
    }
}
