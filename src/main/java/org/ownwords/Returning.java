package org.ownwords;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.ownwords.database.Database;
import org.ownwords.returns.Computed;
import org.ownwords.returns.Finding;
import org.ownwords.returns.Measures;
import org.ownwords.returns.Populations;
import org.ownwords.returns.Returns;
import org.ownwords.returns.SacFile;
import org.ownwords.returns.SacReturn;
import org.ownwords.returns.WorkbookFile;
import org.ownwords.vocabulary.ReportingYear;

/// Computes the national return for an operator.
final class Returning {

    private final PrintStream out;

    Returning(PrintStream out) {
        this.out = out;
    }

    /// Whether all that was asked for was written.
    boolean sac(Database database, Command.Sac sac, LocalDate today) {
        var returns = sac.authority()
                .map(authority -> List.of(one(database, authority, sac.year())))
                .orElseGet(() -> all(database, sac.year()));
        sac.out().ifPresent(file -> {
            written(file, () -> {
                SacFile.write(
                        returns.stream()
                                .map(each -> rows(database, each, sac.whom(), today))
                                .toList(),
                        file);
                return file;
            });
            out.println("The return for %s is in %s.".formatted(sac.year().text(), file));
        });
        return sac.workbook()
                .map(workbook -> returns.stream().allMatch(each -> workbook(each, workbook)))
                .orElse(true);
    }

    private static SacFile.Rows rows(Database database, SacReturn sac, SacFile.For whom, LocalDate today) {
        return switch (whom) {
            case SUBMISSION -> SacFile.Rows.submitted(sac);
            case PUBLICATION -> SacFile.Rows.national(sac);
            case LOCAL_PUBLICATION -> SacFile.Rows.published(new Returns(database).published(sac, today));
        };
    }

    private boolean workbook(SacReturn sac, Command.Workbook workbook) {
        var file = workbook.file();
        if (workbook.cells().isPresent()) {
            return laidOut(sac, workbook.cells().get(), file);
        }
        var map = written(file, () -> WorkbookFile.write(sac, file));
        out.println("The workbook for %s is in %s, and where each cell is in %s."
                .formatted(sac.year().text(), file, map));
        return true;
    }

    private boolean laidOut(SacReturn sac, Path cells, Path file) {
        var map = text(cells);
        return switch (written(file, () -> WorkbookFile.write(sac, map, file))) {
            case WorkbookFile.LaidOut.Written(var left) -> {
                out.println("The counts for %s are in %s, where %s wants them."
                        .formatted(sac.year().text(), file, cells));
                if (left > 0) {
                    out.println("Cells that are not 0 and that it has no place for: %d.".formatted(left));
                }
                yield true;
            }
            case WorkbookFile.LaidOut.Refused(var wrong) -> {
                wrong.forEach(out::println);
                out.println("Nothing was written: %s has to be put right first.".formatted(cells));
                yield false;
            }
        };
    }

    /// Exact figures, for the council itself.
    void ascof(Database database, String authority, ReportingYear year) {
        var sac = one(database, authority, year);
        say(sac);
        var measures = Measures.of(sac, new Populations(database));
        out.println("Exact figures, not for publication. Population: " + measures.population() + ".");
        measures.lines().forEach(out::println);
    }

    /// Whether the file was taken.
    boolean population(Database database, Path file) {
        try {
            return switch (new Populations(database).load(file)) {
                case Populations.Loaded.Whole(var year, var areas) -> {
                    out.println("The population by age is now the estimate for mid-%d in %s. Councils in it: %d."
                            .formatted(year, file, areas));
                    yield true;
                }
                case Populations.Loaded.Refused(var wrong) -> {
                    wrong.forEach(out::println);
                    out.println("Nothing was loaded from %s.".formatted(file));
                    yield false;
                }
            };
        } catch (IOException e) {
            throw new CannotRun("The file %s could not be read as UTF-8".formatted(file), e);
        }
    }

    /// Whether there is nothing to look at.
    boolean checks(Database database, String authority, ReportingYear year, LocalDate today) {
        var sac = one(database, authority, year);
        var findings = new Returns(database).checks(sac, today);
        say(sac);
        findings.stream().map(Returning::sentence).forEach(out::println);
        out.println(findings.isEmpty() ? "Nothing was found." : "Findings: " + findings.size() + ".");
        out.println("These checks are ours. The collection makes its own.");
        return findings.isEmpty();
    }

    private void say(SacReturn sac) {
        out.println("%s (%s), %s."
                .formatted(
                        sac.council().name(), sac.council().code(), sac.year().text()));
    }

    private static String sentence(Finding finding) {
        var kind = switch (finding) {
            case Finding.Impossible _ -> "wrong";
            case Finding.Unlikely _ -> "to be explained";
            case Finding.Transposed _ -> "wrong";
        };
        return "Check %d, %s: %s.".formatted(finding.rule().number(), kind, finding.sentence());
    }

    private static SacReturn one(Database database, String authority, ReportingYear year) {
        return switch (new Returns(database).of(authority, year)) {
            case Computed.Done(var sac) -> sac;
            case Computed.NoSuchCouncil(var code) -> throw new CannotRun("There is no council with the code " + code);
            case Computed.NotCollectedYet(var first) ->
                throw new CannotRun(
                        "There are no tables for %s. The first are those of %s".formatted(year.text(), first.text()));
        };
    }

    private static List<SacReturn> all(Database database, ReportingYear year) {
        var returns = new Returns(database).ofAll(year);
        if (returns.isEmpty()) {
            throw new CannotRun("There is nothing to return for " + year.text());
        }
        return returns;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new CannotRun("The file %s could not be read as UTF-8".formatted(file), e);
        }
    }

    private interface Writing<T> {
        T run() throws IOException;
    }

    private static <T> T written(Path file, Writing<T> writing) {
        try {
            return writing.run();
        } catch (IOException e) {
            throw new CannotRun("The return could not be written to " + file, e);
        }
    }
}
