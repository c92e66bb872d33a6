package org.ownwords.casework;

import java.util.Map;

/// A table of entries that can be recorded in error.
///
/// @param what  what one of them is, to begin a sentence with: "A conversation"
/// @param alone whether one can be corrected by itself; if not, it only falls with what it cannot stand without
/// @param names the columns by which it names rows that it cannot stand without, each with their table
public record Correctable(String table, String what, boolean alone, Map<String, String> names) {

    public Correctable {
        names = Map.copyOf(names);
    }

    /// One that stands by itself.
    public static Correctable of(String table, String what) {
        return new Correctable(table, what, true, Map.of());
    }

    /// One that is corrected by itself, and falls with the row it names.
    public static Correctable of(String table, String what, String column, String named) {
        return new Correctable(table, what, true, Map.of(column, named));
    }

    /// One that only falls with the rows it names.
    public static Correctable part(String table, String what, Map<String, String> names) {
        return new Correctable(table, what, false, names);
    }
}
