package org.ownwords.enquiry;

import org.jspecify.annotations.Nullable;
import org.ownwords.page.Branches;
import org.ownwords.page.Reader;
import org.ownwords.page.Typed;

/// Whether others were spoken with about it before the person was. The person is spoken with first, unless there is a
/// reason: what others say of them is heard beside their own words, and not instead.
///
/// @param before whether others were spoken with before
/// @param why    whom, and why before the person; null where nobody was
record OthersFirst(boolean before, @Nullable String why) {

    OthersFirst {
        if (before == (why == null || why.isBlank())) {
            throw new IllegalArgumentException("Others come first for a reason, and only then");
        }
    }

    /// It may be left out.
    static @Nullable OthersFirst read(Reader read) {
        Branches.refuseStrayWords(read, "othersFirst", "yes", "othersFirstWhy");
        return switch (read.typed().text("othersFirst")) {
            case "yes" -> {
                var why = read.words("othersFirstWhy", "Enter who was spoken with first, and why");
                yield why.isBlank() ? null : new OthersFirst(true, why);
            }
            case "no" -> new OthersFirst(false, null);
            default -> {
                if (read.typed().has("othersFirstWhy")) {
                    read.problem("othersFirst", "Select whether others were spoken with first, or remove why");
                }
                yield null;
            }
        };
    }

    /// As it was entered, with what is typed already.
    static Typed entered(Typed typed, @Nullable OthersFirst others) {
        return others == null
                ? typed
                : typed.with("othersFirst", others.before() ? "yes" : "no").withAny("othersFirstWhy", others.why());
    }

    /// As the timeline tells it.
    String words() {
        return why == null ? "No" : "Yes: " + why;
    }
}
