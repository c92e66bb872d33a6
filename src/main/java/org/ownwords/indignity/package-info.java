/// Everyday indignities: small things that mean little alone and, together, can be abuse. They are recorded
/// as they happen, not only incidents, and shown together.
@ApplicationModule(
        displayName = "Indignity",
        allowedDependencies = {"access", "casework", "correction", "history", "page", "govuk", "person", "vocabulary"})
@NullMarked
package org.ownwords.indignity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
