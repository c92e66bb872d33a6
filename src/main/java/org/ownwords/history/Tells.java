package org.ownwords.history;

import java.util.List;
import java.util.Set;

/// A concept that tells its own lines of a case's timeline. One query, whatever the number of lines.
public interface Tells {

    /// The names of the tables whose rows it tells. It is asked only of a case that has a
    /// row in one of them. None where what it tells has its facts elsewhere than on the
    /// case: then it is always asked.
    default Set<String> tables() {
        return Set.of();
    }

    List<Told> tell(Chain chain);
}
