package org.ownwords.interchange;

/// The rows of a folder in temporary tables, as they are read in SQL while it is brought in.
///
/// Each file has a table ([Kind#staged]) with its columns, and beside them:
///
/// - `line`, and `bad`: why the row is set aside, or null;
/// - `council`: whose record it belongs in, and `case_id`: which case of it;
/// - `parent`: the row that it belongs to; `row_id`: the row that it is in the record already;
/// - `twin`: its identifier is used above it; `here`: it is in the record already;
/// - `sent`: a digest of what it says; `own`: its identifier where it can be one of ours.
///
/// `in_knows` says which councils know which people: `council`, `person_id` as it was sent, `id` as it is
/// here or is to be, and `here` where the council knows them already.
public final class Staged {

    private Staged() {}

    /// Whether a staged row says something that is not in the record yet, in SQL.
    public static String isNew(String alias) {
        return "%1$s.bad is null and not %1$s.twin and not %1$s.here".formatted(alias);
    }

    /// Midday in London, as everywhere here where only the day is known.
    public static String day(String column) {
        return "(" + column + " + time '12:00') at time zone 'Europe/London'";
    }
}
