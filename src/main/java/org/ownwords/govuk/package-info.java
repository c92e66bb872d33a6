/// The GOV.UK Design System's components as typed templates: the markup `govuk-frontend` 6.6.0 makes, and no other.
///
/// Each component is one `.jte` file with the parameters of the design system's own macro, under the same names. What
/// the macro takes as `text` or as `html` is one [gg.jte.Content] here, under the name of the text: words in it are
/// escaped, markup is what the calling template writes. Only where the macro sets the two differently are there both.
/// An option left out is null, never an empty string. The options of an option are the records of this package;
/// `for`, which Java keeps to itself, is `forId`.
///
/// ```
/// @template.govuk.textarea(name = "words", label = Label.of("What did they say?"), value = typed)
/// @template.govuk.button(text = @`Record what ${name} says`)
/// ```
///
/// Knows nothing of safeguarding.
@ApplicationModule(
        displayName = "GOV.UK components",
        allowedDependencies = {})
@NullMarked
package org.ownwords.govuk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
