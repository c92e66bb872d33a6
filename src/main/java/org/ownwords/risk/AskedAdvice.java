package org.ownwords.risk;

import java.util.List;
import org.ownwords.person.CaseId;

/// Advice that was asked for, with what was said, the earliest first.
record AskedAdvice(AdviceId id, CaseId caseId, Advice advice, List<Advised> answers) {

    public AskedAdvice {
        answers = List.copyOf(answers);
    }

    /// The address under which an answer is recorded.
    String path() {
        return "%s/advice/%s/answer/new".formatted(caseId.path(), id.value());
    }

    boolean isAwaited() {
        return answers.isEmpty();
    }
}
