package org.ownwords.person;

import java.util.UUID;
import org.ownwords.history.Chain;

public record CaseId(UUID value) {

    public Chain chain() {
        return new Chain(value);
    }

    /// The address of the case's page.
    public String path() {
        return "/cases/" + value;
    }
}
