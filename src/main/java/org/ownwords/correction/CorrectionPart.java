package org.ownwords.correction;

import java.util.List;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;
import org.springframework.stereotype.Component;

/// What was recorded in error is still held, so it is disclosed on request and handed over, marked as what it is. The
/// person's copy goes without it: what was said about somebody else by mistake is not theirs to keep.
@Component
class CorrectionPart implements Leaves {

    private final CorrectionTellsStore tells;

    CorrectionPart(CorrectionTellsStore tells) {
        this.tells = tells;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("What was recorded in error.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
