package org.ownwords.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ownwords.database.Database;

/// The link by which the first administrator is made.
public final class FirstLinks {

    private static final Duration OPEN_FOR = Duration.ofHours(24);

    private FirstLinks() {}

    /// Makes the link where nobody works here yet: it opens once, within a day. One made before opens no more.
    ///
    /// @return the path of its page
    public static Optional<String> make(Database database, Instant now) {
        var link = Link.fresh("");
        return new FirstLinkStore(database.owner()).replace(link, now.plus(OPEN_FOR))
                ? Optional.of("/sign-in/first/" + link.written())
                : Optional.empty();
    }
}
