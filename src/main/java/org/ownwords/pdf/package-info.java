/// Documents to print or send: PDF that a screen reader can read (PDF/UA-1), from HTML of our own templates.
@ApplicationModule(
        displayName = "PDF",
        allowedDependencies = {})
@NullMarked
package org.ownwords.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
