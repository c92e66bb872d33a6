package org.ownwords.returns.files;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.ownwords.command.CannotRun;
import org.ownwords.returns.cells.SacReturn;

/// A workbook to write.
///
/// @param cells the addresses of the official workbook, if they were given
record Workbook(Path file, Optional<Path> cells) {

    /// Writes it, and says whether it was written.
    boolean write(SacReturn sac, PrintStream out) {
        if (cells.isPresent()) {
            return laidOut(sac, cells.get(), out);
        }
        var map = WritingReturn.written(file, () -> WorkbookFile.write(sac, file));
        out.println("The workbook for %s is in %s, and where each cell is in %s."
                .formatted(sac.year().text(), file, map));
        return true;
    }

    private boolean laidOut(SacReturn sac, Path places, PrintStream out) {
        var map = text(places);
        return switch (WritingReturn.written(file, () -> WorkbookFile.write(sac, map, file))) {
            case WorkbookFile.LaidOut.Written(var left) -> {
                out.println("The counts for %s are in %s, at the addresses in %s."
                        .formatted(sac.year().text(), file, places));
                if (left > 0) {
                    out.println("Cells that are not 0 and have no address there: %d.".formatted(left));
                }
                yield true;
            }
            case WorkbookFile.LaidOut.Refused(var wrong) -> {
                wrong.forEach(out::println);
                out.println("Nothing was written: %s must be corrected first.".formatted(places));
                yield false;
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotRun("The file %s could not be read as UTF-8".formatted(file), e);
        }
    }
}
