package org.ownwords.exchange;

import org.ownwords.database.Database;
import org.ownwords.exchange.carrying.Carrying;

/// What the running application has the owner of the database do: carry records in and out, and nothing else.
/// The modules that need it know it; the code that starts the application only hands it over.
public final class OwnersErrands {

    private OwnersErrands() {}

    /// The one of a running application.
    public static Object over(Database database) {
        return new Carrying(database);
    }
}
