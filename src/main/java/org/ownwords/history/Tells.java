package org.ownwords.history;

import java.util.List;

/// A concept that tells its own lines of a case's timeline. One query, whatever the number of lines.
public interface Tells {

    List<Told> tell(Chain chain);
}
