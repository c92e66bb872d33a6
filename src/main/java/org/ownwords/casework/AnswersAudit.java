package org.ownwords.casework;

import java.util.Map;
import java.util.Set;

/// A concept whose entries answer what a reader of a whole case file asks. What they say is what the
/// timeline tells of them.
public interface AnswersAudit {

    /// The tables of its entries that answer, by topic.
    Map<Topic, Set<String>> answersAudit();
}
