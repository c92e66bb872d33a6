package org.ownwords.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ownwords.access.By;

/// A module in which there is something for somebody that is about no case they hold, such as drawing cases for an
/// audit, a complaint to answer, or what people said about their work. It is on their list of work, above what is due
/// on cases.
public interface Reminds {

    /// What there is for somebody now. The number of queries does not depend on how much it is.
    List<Reminder> reminds(By by);

    /// One thing to do or to read.
    ///
    /// @param what  in words
    /// @param path  where it is done or read
    /// @param dueOn the day it is to be done by, or null where no day is set
    record Reminder(String what, String path, @Nullable LocalDate dueOn) {}
}
