package org.ownwords.conclusion;

import java.util.List;
import java.util.Optional;
import org.ownwords.conclusion.FollowsStore.Earlier;
import org.ownwords.enquiry.EnquiryId;
import org.ownwords.page.Days;
import org.ownwords.page.Option;
import org.ownwords.page.Reader;
import org.ownwords.page.Reading;
import org.ownwords.page.Typed;

/// Reads which earlier enquiry is taken up again, and why.
final class FollowsForm {

    private FollowsForm() {}

    /// @param earlier those that it may be
    static Reading<Follows> read(Reader read, EnquiryId enquiry, List<Earlier> earlier) {
        var chosen = read.choice("earlier", code -> of(earlier, code), "Select the earlier enquiry");
        var why = read.words("why", "Enter what has come up again, or what is different");
        return read.accept(() -> new Follows(enquiry, chosen.orElseThrow().id(), why));
    }

    private static Optional<Earlier> of(List<Earlier> earlier, String code) {
        return earlier.stream()
                .filter(each -> each.id().value().toString().equals(code))
                .findFirst();
    }

    /// What to choose from.
    static List<Option> options(List<Earlier> earlier) {
        return earlier.stream()
                .map(each -> Option.of(
                        each.id().value().toString(), "The enquiry that started on " + Days.day(each.startedOn())))
                .toList();
    }

    /// One as it was entered.
    static Typed entered(Follows follows) {
        return Typed.nothing()
                .with("earlier", follows.earlier().value().toString())
                .with("why", follows.why());
    }
}
