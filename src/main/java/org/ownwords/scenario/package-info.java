/// Made-up cases to practise on, a step at a time: the situation, a question, what people usually think of, and where
/// in Ownwords it is recorded. Nothing that is done here touches a record. It is in no figure, list, export or seal.
/// Only how far somebody came is kept, for themselves.
@ApplicationModule(
        displayName = "Practising on made-up cases",
        allowedDependencies = {"access", "govuk", "page", "vocabulary"})
@NullMarked
package org.ownwords.scenario;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
