package org.ownwords.conclusion;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;
import org.springframework.stereotype.Component;

/// What was thought of at closing, and which enquiries take up earlier ones again. What was thought of
/// is for the work and not for the person's copy: it names others, and what may be learnt.
@Component
class ClosingPart implements Leaves {

    private final ChecklistTellsStore checklists;
    private final FollowsTellsStore follows;

    ClosingPart(ChecklistTellsStore checklists, FollowsTellsStore follows) {
        this.checklists = checklists;
        this.follows = follows;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return Stream.concat(
                        telling.by(checklists).stream().map(Leaving::onRequest),
                        telling.by(follows).stream().flatMap(told -> Leaving.brieflyToThem(told).stream()))
                .toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What was thought of when an enquiry was closed, and what may be learnt from it.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
