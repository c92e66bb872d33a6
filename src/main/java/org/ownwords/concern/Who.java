package org.ownwords.concern;

import org.ownwords.person.Details;
import org.ownwords.person.PersonId;

/// Whom a concern is about.
public sealed interface Who {

    record Known(PersonId person) implements Who {}

    record New(Details details) implements Who {}
}
