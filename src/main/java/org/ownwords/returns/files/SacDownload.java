package org.ownwords.returns.files;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.ownwords.page.NotFound;
import org.ownwords.page.SentFile;
import org.ownwords.returns.cells.SacReturn;
import org.ownwords.returns.publishing.PublishedReturn;

/// The files of a return, to download from a page.
public final class SacDownload {

    private static final String CSV = "text/csv;charset=UTF-8";

    private SacDownload() {}

    /// One of the files of a return.
    ///
    /// @param signed who signed it off, or nothing
    /// @throws NotFound if there is none of that name
    public static SentFile named(String name, SacReturn sac, Optional<SignedOff> signed) {
        return switch (name) {
            case "return.csv" -> csv(sac, name, SacFile.Rows.submitted(sac));
            case "publishable.csv" -> csv(sac, name, SacFile.Rows.national(sac));
            case "return.xlsx" ->
                sent(
                        sac,
                        name,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        out -> WorkbookFile.write(sac, signed, WorkbookFile.Kind.XLSX, out));
            case "return.ods" ->
                sent(
                        sac,
                        name,
                        "application/vnd.oasis.opendocument.spreadsheet",
                        out -> WorkbookFile.write(sac, signed, WorkbookFile.Kind.ODS, out));
            case "cells.csv" -> sent(sac, name, CSV, out -> WorkbookFile.writeMap(sac, out));
            default -> throw new NotFound();
        };
    }

    /// What the council may publish itself.
    public static SentFile published(PublishedReturn published) {
        return csv(published.rounded(), "local.csv", SacFile.Rows.published(published));
    }

    private static SentFile csv(SacReturn sac, String name, SacFile.Rows rows) {
        return sent(sac, name, CSV, out -> out.write(SacFile.text(rows).getBytes(StandardCharsets.UTF_8)));
    }

    /// The file that was kept, as it was kept.
    public static SentFile kept(SacReturn sac, String name, String file) {
        return sent(sac, name, CSV, out -> out.write(file.getBytes(StandardCharsets.UTF_8)));
    }

    private static SentFile sent(SacReturn sac, String name, String type, SentFile.Content content) {
        return new SentFile(
                "sac-%s-%s-%s".formatted(sac.council().code(), sac.year().text(), name), type, content);
    }
}
