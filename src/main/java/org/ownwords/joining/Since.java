package org.ownwords.joining;

import java.util.List;
import org.ownwords.person.CaseFile;
import org.ownwords.person.DetailField;
import org.ownwords.person.Details;

/// What came after two records were joined, and so has to be given to one or the other when they are parted.
///
/// @param cases  opened since, or moved here
/// @param before the details of the record that stays, as they were before the joining
/// @param now    as they are
record Since(List<CaseFile> cases, Details before, Details now) {

    Since {
        cases = List.copyOf(cases);
    }

    List<DetailField> details() {
        return DetailField.differing(before, now);
    }
}
