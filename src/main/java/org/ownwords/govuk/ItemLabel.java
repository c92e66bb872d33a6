package org.ownwords.govuk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the label of one radio or checkbox is written. Its words are the text of the item.
record ItemLabel(@Nullable String classes, @Nullable Map<String, ?> attributes) {}
