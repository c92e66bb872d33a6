package org.ownwords.exchange.importing;

/// Puts the rows of one table in, and notes the fact of each.
///
/// @param kind     the name of the fact, in SQL over the row `a`
/// @param chain    the column of the table that the facts are chained by
/// @param happened when it happened, in SQL over the row `a`
/// @param rows     the columns and the query of the rows, without the two that say who recorded them
record Step(String table, String kind, String chain, String happened, String columns, String rows) {

    static final String CONCERN = StagedStore.id("c", Made.CONCERN);
    static final String ENQUIRY = StagedStore.id("e", Made.ENQUIRY);
    static final String OUTCOME = StagedStore.id("o", Made.OUTCOME);

    /// Whether a staged row says something that is not in the record yet, in SQL.
    static String isNew(String alias) {
        return "%1$s.bad is null and not %1$s.twin and not %1$s.here".formatted(alias);
    }

    /// Midday in London, as everywhere here where only the day is known.
    static String day(String column) {
        return "(" + column + " + time '12:00') at time zone 'Europe/London'";
    }
}
