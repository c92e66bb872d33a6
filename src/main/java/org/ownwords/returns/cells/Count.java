package org.ownwords.returns.cells;

/// How many were counted under four codes of one council's record.
///
/// @param table       the reference of the table
/// @param enquiryType `concern`, `section-42`, `other`, `reviews` or `individuals`
/// @param row         the code of the row
/// @param column      the code of the column
public record Count(String authority, String table, String enquiryType, String row, String column, long number) {}
