package org.ownwords.casework;

import java.util.Collection;
import java.util.Map;
import org.ownwords.person.CaseId;

/// A concept that knows the danger somebody is in, for whoever allocates cases nobody holds yet.
public interface Alerts {

    /// The latest of each case, where it knows of any. As many queries however many cases.
    Map<CaseId, Alert> alerts(Collection<CaseId> cases);
}
