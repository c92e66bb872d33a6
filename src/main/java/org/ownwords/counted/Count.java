package org.ownwords.counted;

/// How many were counted under the four codes of a cell of the national return, of one council's record.
///
/// @param table       the reference of the table
/// @param enquiryType `concern`, `section-42`, `other`, `reviews` or `individuals`
/// @param row         the code of the row
/// @param column      the code of the column
public record Count(String authority, String table, String enquiryType, String row, String column, long number) {}
