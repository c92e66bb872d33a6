package org.ownwords.casework;

import java.time.LocalDate;
import java.util.List;
import org.ownwords.access.By;

/// A module in which somebody has something to do that is about no case, such as drawing cases for an audit. It is on
/// their list of work, above what is due on cases.
public interface Reminds {

    /// What somebody has to do soon. The number of queries does not depend on how much it is.
    List<Reminder> reminds(By by);

    /// One thing to do.
    ///
    /// @param what  in words
    /// @param path  where it is done
    /// @param dueOn the day it is to be done by
    record Reminder(String what, String path, LocalDate dueOn) {}
}
