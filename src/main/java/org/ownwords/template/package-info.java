/// The wording of documents and letters, as a council sets it: each part of a document in each language and
/// style. A room that writes a document says which parts it has ([org.ownwords.template.Document]); what a
/// council may not leave out and what its reader must not learn is checked when the wording is set.
@ApplicationModule(
        displayName = "Wording of documents",
        allowedDependencies = {"access", "history", "govuk", "page", "vocabulary"})
@NullMarked
package org.ownwords.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
