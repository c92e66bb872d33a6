package org.ownwords.returns.cells;

/// A council with adult social services responsibilities.
///
/// @param code    its CASSR code, text of 3 to 5 characters
/// @param onsCode the code of the Office for National Statistics, or [#NOT_KNOWN]
/// @param region  the name of its region, or [#NOT_KNOWN]
public record Council(String code, String name, String onsCode, String region) {

    /// What the open-data file contains if a value is not known.
    public static final String NOT_KNOWN = "-";
}
