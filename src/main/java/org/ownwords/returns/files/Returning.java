package org.ownwords.returns.files;

import java.util.Set;
import java.util.regex.Pattern;
import org.ownwords.command.Asked;
import org.ownwords.command.Command;
import org.ownwords.command.Options;
import org.ownwords.command.Words;
import org.ownwords.returns.cells.OneReturn;
import org.ownwords.vocabulary.ReportingYear;

/// Writes the national return for an operator.
public final class Returning implements Command {

    private static final Pattern WORKBOOK = Pattern.compile(".*\\.(xlsx|ods)", Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "return sac";
    }

    @Override
    public String usage() {
        return """
              ownwords return sac (--authority CODE | --all) --year YYYY-YY --out FILE.csv
                       [--publishable [--local]] [--data DIR]
                  Counts every cell of the Safeguarding Adults Collection for a year from April to March. Counts are
                  exact. With --publishable they are rounded and small numbers are withheld, as in the national
                  publication. With --local more are withheld, so that none can be worked out from those shown.
              ownwords return sac --authority CODE --year YYYY-YY --workbook FILE.xlsx|FILE.ods
                       [--cells CELLS.csv] [--data DIR]
                  The same as a workbook to be signed off, with a list of where each cell is. Write the sheets and
                  addresses of the official workbook into a copy of that list and give it with --cells: the workbook
                  then has only the counts, at those addresses, to be pasted as values.
            """;
    }

    @Override
    public Asked read(Words words) {
        return words.options(
                Set.of("--authority", "--year", "--out", "--workbook", "--cells", "--data"),
                Set.of("--all", "--publishable", "--local"),
                options -> OneReturn.inYear(options, year -> sac(options, year)));
    }

    private static Asked sac(Options options, ReportingYear year) {
        var authority = options.value("--authority");
        var out = options.path("--out");
        var workbook = options.path("--workbook");
        if (authority.isPresent() == options.has("--all")) {
            return new Asked.Misused("return sac needs either --authority and a code or --all");
        }
        if (out.isEmpty() && workbook.isEmpty()) {
            return new Asked.Misused("return sac needs --out or --workbook and a file to write");
        }
        if (workbook.isPresent() && options.has("--all")) {
            return new Asked.Misused("A workbook is of one council: leave --all out");
        }
        if (workbook.isPresent() && options.has("--publishable")) {
            return new Asked.Misused("A workbook is for the collection, not for publication: leave --publishable out");
        }
        if (options.has("--local") && !options.has("--publishable")) {
            return new Asked.Misused(
                    "--local says how much --publishable withholds: add --publishable, or leave --local out");
        }
        if (workbook.isPresent() && !WORKBOOK.matcher(workbook.get().toString()).matches()) {
            return new Asked.Misused("--workbook needs a file that ends in .xlsx or .ods");
        }
        var cells = options.path("--cells");
        if (cells.isPresent() && workbook.isEmpty()) {
            return new Asked.Misused(
                    "--cells says where the cells of a workbook belong: add --workbook and a file to write");
        }
        return new WritingReturn(
                options.place(), authority, year, out, whom(options), workbook.map(file -> new Workbook(file, cells)));
    }

    private static SacFile.For whom(Options options) {
        if (options.has("--local")) {
            return SacFile.For.LOCAL_PUBLICATION;
        }
        return options.has("--publishable") ? SacFile.For.PUBLICATION : SacFile.For.SUBMISSION;
    }
}
