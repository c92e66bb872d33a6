package org.ownwords.returns;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A return in the columns and the order of the national open-data file, so that a council can lay the two side by
/// side: RFC 4180, UTF-8, one row a cell.
public final class SacFile {

    /// Whether a file goes to the Strategic Data Collection Service or to everybody. Never both.
    public enum For {
        SUBMISSION,
        /// As the national publication does it.
        PUBLICATION,
        /// By the council itself, with nothing left that can be worked out.
        LOCAL_PUBLICATION
    }

    /// In the national file every council's row says so.
    private static final String GEOGRAPHY = "ENGLAND";

    private static final List<String> COLUMNS = List.of(
            "GEOGRAPHY",
            "COUNCIL_TYPE",
            "REGION_CODE",
            "REGION_NAME",
            "ONS_CODE",
            "LA_CODE",
            "LA_NAME",
            "TABLE_REFERENCE",
            "ENQUIRY_TYPE",
            "CATEGORY",
            "SUBCATEGORY",
            "VALUE");

    private SacFile() {}

    /// Writes the returns, in the order given, in place of any file that is there.
    public static void write(List<SacReturn> returns, For whom, Path file) throws IOException {
        WholeFile.write(file, out -> {
            try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
                csv.writeRecord(COLUMNS);
                for (var sac : returns) {
                    values(sac, whom).forEach((cell, value) -> csv.writeRecord(row(sac.council(), cell, value)));
                }
            }
        });
    }

    private static Map<SacCell, ?> values(SacReturn sac, For whom) {
        return switch (whom) {
            case SUBMISSION -> sac.values();
            case PUBLICATION -> Publishable.of(sac);
            case LOCAL_PUBLICATION -> LocallyPublishable.of(sac);
        };
    }

    private static List<String> row(Council council, SacCell cell, Object value) {
        return List.of(
                GEOGRAPHY,
                Council.NOT_KNOWN,
                Council.NOT_KNOWN,
                PlainText.of(council.region()),
                PlainText.of(council.onsCode()),
                council.code(),
                PlainText.of(council.name()),
                cell.table().reference(),
                cell.enquiryType(),
                cell.category(),
                cell.subcategory(),
                String.valueOf(value));
    }
}
