package org.ownwords.casework;

import java.util.List;
import org.ownwords.person.CaseFile;

/// A concept that has something to say when an enquiry ends. It asks for nothing and holds nothing up;
/// what has to be answered is [Settles].
public interface SaysAtClosing {

    /// What still goes on beside the enquiry, a sentence each. The number of queries does not depend on
    /// how much there is.
    List<String> atClosing(CaseFile file);
}
