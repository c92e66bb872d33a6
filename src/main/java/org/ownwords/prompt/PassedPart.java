package org.ownwords.prompt;

import java.util.List;
import org.ownwords.casework.Leaves;
import org.ownwords.casework.Leaving;
import org.ownwords.casework.Leaving.Copy;
import org.ownwords.history.Telling;
import org.springframework.stereotype.Component;

/// Prompts that were passed. They are part of how colleagues work, and are disclosed on request.
@Component
class PassedPart implements Leaves {

    private final PassedTellsStore tells;

    PassedPart(PassedTellsStore tells) {
        this.tells = tells;
    }

    @Override
    public List<Leaving> leaving(Telling telling) {
        return telling.by(tells).stream().map(Leaving::onRequest).toList();
    }

    @Override
    public List<String> leftOut(Copy copy) {
        return switch (copy) {
            case PERSONS -> List.of("Which of the prompts in this system colleagues passed, and why.");
            case SUBJECT_ACCESS, EXPORT -> List.of();
        };
    }
}
