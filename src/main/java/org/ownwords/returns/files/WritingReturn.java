package org.ownwords.returns.files;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ownwords.command.CannotRun;
import org.ownwords.command.Desk;
import org.ownwords.command.Ended;
import org.ownwords.command.Place;
import org.ownwords.command.Task;
import org.ownwords.database.Database;
import org.ownwords.returns.cells.MomentStore;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.returns.cells.Returns;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedReturn;
import org.ownwords.returns.publishing.PublishedReturns;
import org.ownwords.vocabulary.ReportingYear;

/// The Safeguarding Adults Collection of one council, or of all there are.
///
/// @param out      the file for every cell
/// @param whom     whom that file is for
/// @param workbook the tables as a workbook
record WritingReturn(
        Place place,
        Optional<String> authority,
        ReportingYear year,
        Optional<Path> out,
        SacFile.For whom,
        Optional<Workbook> workbook)
        implements Task {

    @Override
    public Ended perform(Desk desk) {
        try (var database = place.asItIs()) {
            return Ended.doneIf(written(database, desk));
        }
    }

    /// Whether all that was asked for was written.
    private boolean written(Database database, Desk desk) {
        var said = desk.out();
        var returns = authority
                .map(council -> List.of(OneReturn.of(database, council, year)))
                .orElseGet(() -> all(database, year));
        out.ifPresent(file -> {
            written(file, () -> {
                SacFile.write(
                        returns.stream()
                                .map(each -> rows(database, each, whom, desk.today()))
                                .toList(),
                        file);
                return file;
            });
            said.println("The return for %s is in %s.".formatted(year.text(), file));
        });
        return workbook.map(asked -> returns.stream().allMatch(each -> asked.write(each, said)))
                .orElse(true);
    }

    private static SacFile.Rows rows(Database database, SacReturn sac, SacFile.For whom, LocalDate today) {
        return switch (whom) {
            case SUBMISSION -> SacFile.Rows.submitted(sac);
            case PUBLICATION -> SacFile.Rows.national(sac);
            case LOCAL_PUBLICATION -> SacFile.Rows.published(published(database, sac, today));
        };
    }

    /// Beside the other figures of the year.
    private static PublishedReturn published(Database database, SacReturn sac, LocalDate today) {
        var council = sac.council().code();
        try (var moment = MomentStore.of(database, council)) {
            return PublishedReturns.at(moment).of(council, sac.year(), today).orElseThrow();
        }
    }

    private static List<SacReturn> all(Database database, ReportingYear year) {
        var returns = new Returns(database).ofAll(year);
        if (returns.isEmpty()) {
            throw new CannotRun("There is nothing to return for " + year.text());
        }
        return returns;
    }

    interface Writing<T> {
        T run() throws IOException;
    }

    static <T> T written(Path file, Writing<T> writing) {
        try {
            return writing.run();
        } catch (IOException e) {
            throw new CannotRun("The return could not be written to " + file, e);
        }
    }
}
