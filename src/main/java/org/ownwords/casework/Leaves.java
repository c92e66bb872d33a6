package org.ownwords.casework;

import java.util.List;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;

/// A concept that puts something into copies of the record. What it does not name here is left out.
public interface Leaves {

    /// What leaves, and with which copies. The number of queries does not depend on how much there is.
    ///
    /// @param telling of the chain of the case
    List<Leaving> leaving(Telling telling);

    /// What is left out of a copy and why, a sentence each, for the person who gives the copy and the person
    /// who reads it. Always said, whether or not there is any, so that the sentence itself discloses nothing.
    default List<String> leftOut(Copy copy) {
        return List.of();
    }
}
