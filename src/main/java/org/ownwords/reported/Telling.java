package org.ownwords.reported;

import java.util.List;

/// One thing that is told.
///
/// @param title      what it is about
/// @param definition what its numbers count and what it is of, in sentences; or an empty text where there are only
/// words
/// @param tables     its numbers
/// @param said       what is said, each in a paragraph
public record Telling(ReportPart part, String title, String definition, List<Tabled> tables, List<Said> said) {

    public Telling {
        tables = List.copyOf(tables);
        said = List.copyOf(said);
    }

    /// One without numbers.
    public static Telling inWords(ReportPart part, String title, List<Said> said) {
        return new Telling(part, title, "", List.of(), said);
    }

    /// A table. The first column says what each row is.
    ///
    /// @param heads as many as each row has
    public record Tabled(String caption, List<String> heads, List<List<String>> rows) {

        public Tabled {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != heads.size()) {
                    throw new IllegalArgumentException("A row has as many columns as the table");
                }
            }
        }
    }

    /// Something that is said.
    ///
    /// @param words   as they were said or written
    /// @param about   what they are about, shown beside them; or an empty text
    /// @param persons whether they are words of somebody whom the work was for
    public record Said(String words, String about, boolean persons) {}
}
