/// What keeps the person safe for now, until something else does; and children and other adults who may
/// be in danger too.
///
/// It is safety first and a record after it: what is in place is looked at again on a day that was set,
/// and no pause hides that. Where there are children, the whole family is thought of: children’s
/// services are told, or the record says why not.
@ApplicationModule(
        displayName = "Interim safety, and others at risk",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.safety;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
