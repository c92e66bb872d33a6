package org.ownwords.history;

import java.util.List;
import org.ownwords.page.Problems;
import org.ownwords.page.Typed;

/// A form as a page shows it: what is typed on it, what is wrong with that, and what was recorded since it
/// was opened.
public record ShownForm(Typed typed, Problems problems, List<Told> newer) {

    public ShownForm {
        newer = List.copyOf(newer);
    }

    /// With nothing newer.
    public ShownForm(Typed typed, Problems problems) {
        this(typed, problems, List.of());
    }
}
