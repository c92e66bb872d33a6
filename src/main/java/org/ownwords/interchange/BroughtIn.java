package org.ownwords.interchange;

/// The rows that are added to one table as a folder is brought in, each with its fact.
/// It is wide because a query is made of each of these.
///
/// @param made     which of the rows that staged rows become; given by one concept
/// @param fact     the name of the fact, in SQL over the row `a`
/// @param chain    the column of the table that the facts are chained by
/// @param happened when it happened, in SQL over the row `a`
/// @param columns  the columns of the rows, without the two that say who recorded them
/// @param rows     the query of the rows, over what is staged ([Staged])
public record BroughtIn(
        Made made, String table, String fact, String chain, String happened, String columns, String rows) {}
