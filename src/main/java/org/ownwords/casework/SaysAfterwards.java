package org.ownwords.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.ownwords.person.CaseFile;

/// A module that knows what people said afterwards of how it was, for whoever sets it beside the file of the same case.
/// They see the case, whose page shows the same.
public interface SaysAfterwards {

    /// What was said in a case. The number of queries does not depend on how much it is.
    List<Said> afterwards(CaseFile file);

    /// What one person said.
    ///
    /// @param who  whether it was the person or somebody who spoke for them, in words
    record Said(String who, LocalDate on, List<Answer> answers) {
        public Said {
            answers = List.copyOf(answers);
        }
    }

    /// The answer to one question.
    ///
    /// @param topic  what of a file it stands beside, or null
    /// @param answer in words, or an empty text
    /// @param words  verbatim, or an empty text
    /// @param far    how far it is from the best answer, 0, to the worst, 1. Empty where it is neither
    record Answer(@Nullable Topic topic, String question, String answer, String words, OptionalDouble far) {}
}
